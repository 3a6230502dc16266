import { keyedSceneSeal } from './scene-seal'

const seal = keyedSceneSeal('ab'.repeat(32))

describe('scene seal', () => {
  it('makes ten base-62 characters, the same for the same number, within the 32 of getwxacodeunlimit', () => {
    expect(seal.sceneOf('LX-BZJ-01')).toMatch(/^[0-9A-Za-z]{10}$/)
    expect(seal.sceneOf('LX-BZJ-01')).toBe(seal.sceneOf('LX-BZJ-01'))
    expect(seal.sceneOf('LX-BZJ-01')).not.toBe(seal.sceneOf('LX-BZJ-02'))
  })
  it('knows its own', () => {
    expect(seal.genuine(seal.sceneOf('LX-BZJ-01'))).toBe(true)
  })
  it.each(Array.from({ length: 10 }, (_, position) => position))(
    'notices a change at position %i',
    position => {
      const scene = seal.sceneOf('LX-BZJ-01')
      const other = scene[position] === 'x' ? 'y' : 'x'
      expect(seal.genuine(scene.slice(0, position) + other + scene.slice(position + 1))).toBe(false)
    },
  )
  it('does not know the work of another key, nor other shapes', () => {
    expect(seal.genuine(keyedSceneSeal('cd'.repeat(32)).sceneOf('LX-BZJ-01'))).toBe(false)
    for (const text of ['', 'short', '政'.repeat(10), 'a'.repeat(11)]) expect(seal.genuine(text)).toBe(false)
  })
})
