import { store } from '../../platform/storage'
import { keepSeen, readSeen } from './seen-head'

const head = { size: 4, root: 'ab'.repeat(32), day: '2026-11-21', publicKey: 'cd'.repeat(32) }

describe('what this phone remembers of the log', () => {
  it('is the last head it checked', () => {
    expect(readSeen()).toBeNull()
    keepSeen({ ...head, size: 3 })
    keepSeen(head)
    expect(readSeen()).toEqual(head)
  })
  it.each(['', 'nonsense', '{}', 'null', JSON.stringify({ ...head, root: 'x' })])(
    'is nothing when %j was kept',
    kept => {
      store('seen-tree-head', kept)
      expect(readSeen()).toBeNull()
    },
  )
})
