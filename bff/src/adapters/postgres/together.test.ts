import { together } from './together'

const settled = async (promises: Promise<unknown>[]) =>
  (await Promise.allSettled(promises)).map(result =>
    result.status === 'fulfilled' ? result.value : String(result.reason.message),
  )
/** A promise and the key to it. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>(resolve => (open = resolve))
  return { open, opened }
}

describe('together', () => {
  it('what is asked at the same moment goes together, and everybody gets their own answer', async () => {
    const goes: number[][] = []
    const double = together<number, number>(
      { atOnce: 2, most: 8 },
      async asks => {
        goes.push([...asks])
        return asks.map(ask => ask * 2)
      },
      () => Promise.reject(new Error('nobody goes alone here')),
    )
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6])
    expect(await double(4)).toBe(8)
    expect(goes).toEqual([[1, 2, 3], [4]])
  })
  it('never more goes than allowed, never more in one than allowed, in the order asked', async () => {
    const goes: number[][] = []
    const { open, opened } = gate()
    const ask = together<number, number>(
      { atOnce: 2, most: 3 },
      async asks => {
        goes.push([...asks])
        await opened
        return asks
      },
      () => Promise.reject(new Error('nobody goes alone here')),
    )
    const answers = Promise.all([1, 2, 3, 4, 5, 6, 7].map(ask))
    for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate)
    expect(goes).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ])
    open()
    expect(await answers).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(goes[2]).toEqual([7])
  })
  it('a go that fails is taken apart: an error reaches only whom it concerns', async () => {
    const answer = together<number, number>(
      { atOnce: 1, most: 8 },
      () => Promise.reject(new Error('one of us')),
      async ask => {
        if (ask === 2) throw new Error('mine')
        return ask
      },
    )
    expect(await settled([1, 2, 3].map(answer))).toEqual([1, 'mine', 3])
  })
  it('who waits alone holds nobody up', async () => {
    const { open, opened } = gate()
    const answer = together<number, number>(
      { atOnce: 1, most: 8 },
      asks => (asks.includes(1) ? Promise.reject(new Error('locked')) : Promise.resolve(asks)),
      ask => opened.then(() => ask),
    )
    const waiting = answer(1)
    await new Promise(setImmediate)
    expect(await answer(2)).toBe(2)
    open()
    expect(await waiting).toBe(1)
  })
})
