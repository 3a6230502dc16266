import { readLine } from '@policy-direct/shared/public-log/published-line'
import type { SignedTreeHead } from '@policy-direct/shared/public-log/tree-head'
import { consistencySpans, inclusionSpans, placesOf } from '../../domain/public-log/proof'
import type { Frontier } from '../../domain/public-log/tree'
import type { DueLine, LogGrowth, PublicLog, TakeDown } from '../../ports/public-log'

export interface OpenPublicLog {
  log: PublicLog
  /** The same log as another process has it. */
  again(): PublicLog
  /** Fulfils one case; answers the receipt's number. */
  fulfil(): Promise<string>
  /** The money of a receipt comes back. */
  bringBack(receipt: string): Promise<void>
  /** A member of staff. */
  staffId: string
}

const AT = '2026-11-21T02:00:00.000Z'
const headOf = (size: number, day = '2026-11-21'): SignedTreeHead => ({
  size,
  root: 'ab'.repeat(32),
  city: '220100',
  day,
  at: AT,
  algorithm: 'SHA-256',
  publicKey: 'cd'.repeat(32),
  signature: 'ef'.repeat(64),
})

/** Any tree will do: a store keeps nodes, whatever they are hashes of. */
export const grow =
  (seen: DueLine[][] = [], from: Frontier[] = []) =>
  (due: readonly DueLine[], at: Frontier): LogGrowth => {
    seen.push([...due])
    from.push(at)
    const size = at.size + due.length
    const nodes: LogGrowth['nodes'][number][] = []
    for (let level = 1, width = 2; width <= size; level += 1, width *= 2)
      for (let index = Math.floor(at.size / width); index < Math.floor(size / width); index += 1)
        nodes.push({ level, index, hash: nodeOf(level, index) })
    return {
      leaves: due.map(({ receipt, event }, n) => ({
        index: at.size + n,
        hash: nodeOf(0, at.size + n),
        receipt,
        event,
        salt: '0f'.repeat(16),
        text: `${event} ${receipt}`,
      })),
      nodes,
      head: headOf(size),
    }
  }
const nodeOf = (level: number, index: number) =>
  (level * 1_000 + index).toString(16).padStart(4, '0').repeat(16)

/** What every home of the public log must do. `open` answers an empty one. */
export function publicLogContract(name: string, open: () => Promise<OpenPublicLog>): void {
  describe(`the public log in ${name}`, () => {
    const takeOf = (store: OpenPublicLog, receipt: string): TakeDown => ({
      receipt,
      reason: '公示期满',
      department: 'human-resources',
      staffId: store.staffId,
      staffName: '何静',
      at: new Date(AT),
    })

    it('appends what is due once, in its order, the newest frontier first read', async () => {
      const store = await open()
      const receipts = [await store.fulfil(), await store.fulfil(), await store.fulfil()]
      const [seen, from]: [DueLine[][], Frontier[]] = [[], []]
      expect(await store.log.append(2, grow(seen, from))).toBe(2)
      expect(await store.log.append(2, grow(seen, from))).toBe(1)
      expect(await store.log.append(2, grow(seen, from))).toBe(0)
      expect(seen.flat().map(({ receipt }) => receipt)).toEqual(receipts)
      expect(from).toEqual([
        { size: 0, peaks: [] },
        { size: 2, peaks: [nodeOf(1, 0)] },
      ])
      expect(seen[0]![0]).toEqual({
        event: 'FULFILLED',
        receipt: receipts[0],
        item: expect.stringMatching(/^[a-z-]+@\d+$/),
        itemName: expect.stringMatching(/^\p{Script=Han}+$/u),
        kind: 'PAYOUT',
        name: '长春市木兰旅行社有限公司',
        amountFen: 3_860_400,
        digest: expect.any(String),
        at: expect.any(Date),
      })
      expect(await store.log.head()).toEqual(headOf(3))
      expect(await store.log.headOfSize(2)).toEqual(headOf(2))
      expect(await store.log.headOfSize(1)).toBeNull()
    })
    it('publishes that a receipt no longer stands as a line of its own, once', async () => {
      const store = await open()
      const receipt = await store.fulfil()
      await store.log.append(9, grow())
      await store.bringBack(receipt)
      expect(await store.log.append(9, grow())).toBe(1)
      expect(await store.log.append(9, grow())).toBe(0)
      expect(await store.log.lines(receipt)).toEqual([
        {
          index: 0,
          receipt,
          event: 'FULFILLED',
          opening: { salt: '0f'.repeat(16), text: `FULFILLED ${receipt}` },
        },
        {
          index: 1,
          receipt,
          event: 'RETURNED',
          opening: { salt: '0f'.repeat(16), text: `RETURNED ${receipt}` },
        },
      ])
      expect(await store.log.lines('HD-20261121-00000000')).toEqual([])
    })
    it('loses nothing when the growth fails', async () => {
      const store = await open()
      const receipt = await store.fulfil()
      const broken = () => {
        throw new Error('no key')
      }
      await expect(store.log.append(9, broken)).rejects.toThrow('no key')
      expect(await store.log.head()).toBeNull()
      expect(await store.log.append(9, grow())).toBe(1)
      expect(await store.log.lines(receipt)).toHaveLength(1)
    })
    it('gives each line one place when two processes append at once', async () => {
      const store = await open()
      const receipts = await Promise.all(Array.from({ length: 6 }, () => store.fulfil()))
      while ((await Promise.all([1, 2, 3].map(() => store.log.append(2, grow())))).some(count => count > 0));
      const lines = await Promise.all(receipts.map(receipt => store.log.lines(receipt)))
      expect(
        lines
          .flat()
          .map(({ index }) => index)
          .sort(),
      ).toEqual([0, 1, 2, 3, 4, 5])
      expect((await store.log.head())?.size).toBe(6)
    })
    it('goes on behind what another process appended, and before what could not be written', async () => {
      const store = await open()
      const other = store.again()
      const receipts: string[] = []
      for (let n = 0; n < 8; n += 1) receipts.push(await store.fulfil())
      const seen: DueLine[][] = []
      expect(await store.log.append(1, grow(seen))).toBe(1)
      expect(await store.log.append(1, grow(seen))).toBe(1)
      expect(await other.append(2, grow(seen))).toBe(2)
      expect(await store.log.append(1, grow(seen))).toBe(1)
      await expect(
        store.log.append(1, () => {
          throw new Error('no key')
        }),
      ).rejects.toThrow('no key')
      expect(await store.log.append(1, grow(seen))).toBe(1)
      expect(await store.log.append(2, grow(seen))).toBe(2)
      expect(await store.log.append(2, grow(seen))).toBe(0)
      expect(seen.flat().map(({ receipt }) => receipt)).toEqual(receipts)
    })
    it('has every node a proof asks for, in the order asked, and invents none', async () => {
      const store = await open()
      for (let n = 0; n < 7; n += 1) await store.fulfil()
      await store.log.append(3, grow())
      await store.log.append(9, grow())
      const places = [...inclusionSpans(4, 7), ...consistencySpans(3, 7)].flatMap(placesOf)
      expect(await store.log.nodes(places)).toEqual(places.map(({ level, index }) => nodeOf(level, index)))
      expect(await store.log.nodes([])).toEqual([])
      await expect(store.log.nodes([{ level: 3, index: 0 }])).rejects.toThrow('lacks a node')
    })
    it('opens a day once with the tree as it stands; a day ends with its last head', async () => {
      const store = await open()
      expect(await store.log.openDay('2026-11-20', ({ size }) => headOf(size, '2026-11-20'))).toBe(true)
      expect(await store.log.openDay('2026-11-20', ({ size }) => headOf(size, '2026-11-20'))).toBe(false)
      await store.fulfil()
      await store.log.append(9, grow())
      expect(await store.log.openDay('2026-11-21', ({ size }) => headOf(size))).toBe(false)
      expect(await store.log.openDay('2026-11-23', ({ size }) => headOf(size, '2026-11-23'))).toBe(true)
      expect(await store.log.head('2026-11-19')).toBeNull()
      expect(await store.log.head('2026-11-20')).toEqual(headOf(0, '2026-11-20'))
      expect(await store.log.head('2026-11-22')).toEqual(headOf(1))
      expect((await store.log.days('2026-11-23', 2)).map(({ day, size }) => [day, size])).toEqual([
        ['2026-11-23', 1],
        ['2026-11-21', 1],
      ])
    })
    it('destroys salt and line at a take-down, once, and keeps the leaf', async () => {
      const store = await open()
      const [taken, other] = [await store.fulfil(), await store.fulfil()]
      await store.log.append(9, grow())
      expect(await store.log.taken(taken)).toBeNull()
      expect(await store.log.takeDown(takeOf(store, taken))).toBe(true)
      expect(await store.log.takeDown({ ...takeOf(store, taken), reason: '别的理由' })).toBe(false)
      expect(await store.log.taken(taken)).toEqual(takeOf(store, taken))
      expect(await store.log.lines(taken)).toEqual([
        { index: 0, receipt: taken, event: 'FULFILLED', opening: null },
      ])
      expect((await store.log.lines(other))[0]?.opening?.text).toBe(`FULFILLED ${other}`)
      expect(await store.log.nodes([{ level: 0, index: 0 }])).toEqual([nodeOf(0, 0)])
      await store.bringBack(taken)
      await store.log.append(9, grow())
      expect((await store.log.lines(taken)).map(({ event, opening }) => [event, opening])).toEqual([
        ['FULFILLED', null],
        ['RETURNED', null],
      ])
    })
    it('knows which lines of an item are still open, and since when', async () => {
      const store = await open()
      const [one, other] = [await store.fulfil(), await store.fulfil()]
      expect(await store.log.openItems()).toEqual([])
      const items: string[] = []
      await store.log.append(9, (due, from) => {
        items.push(due[0]!.item.replace(/@.*/, ''))
        return grow()(due, from)
      })
      expect(await store.log.openItems()).toEqual(items)
      const before = new Date('2026-11-22T00:00:00Z')
      expect(await store.log.openBefore(items[0]!, before, 9)).toEqual([one, other])
      expect(await store.log.openBefore(items[0]!, before, 1)).toEqual([one])
      expect(await store.log.openBefore(items[0]!, new Date('2026-11-20T00:00:00Z'), 9)).toEqual([])
      expect(await store.log.openBefore('another-item', before, 9)).toEqual([])
      await store.log.takeDown({ ...takeOf(store, one), staffId: null })
      expect(await store.log.openBefore(items[0]!, before, 9)).toEqual([other])
    })
    it('keeps whatever text a line has, letter by letter', async () => {
      const store = await open()
      const receipt = await store.fulfil()
      const text = `逗号，引号"'，反斜杠\\，花括号{}\n第二行 NULL`
      await store.log.append(1, (due, from) => ({
        ...grow()(due, from),
        leaves: [{ index: 0, hash: nodeOf(0, 0), receipt, event: 'FULFILLED', salt: '00'.repeat(16), text }],
      }))
      expect((await store.log.lines(receipt))[0]?.opening?.text).toBe(text)
      expect(readLine(text)).toBeNull()
    })
  })
}
