import type { EntitlementStatus } from '../../domain/entitlement'
import {
  type BundlePart,
  type NewBundleRequest,
  partName,
  type ServiceBundles,
} from '../../ports/service-bundles'

export interface OpenServiceBundles {
  bundles: ServiceBundles
  addSubject(): Promise<string>
  /** A case of it in some state. */
  addCase(subjectId: string, status: EntitlementStatus): Promise<string>
}

const AT = new Date('2026-11-21T01:00:00Z')
let counter = 0
const freshId = () => {
  counter += 1
  return `44444444-4444-7444-8444-${String(counter).padStart(12, '0')}`
}
const part = (itemId: string, after: string | null = null): BundlePart => ({
  ...{ itemId, recordKey: '', after, seenFen: after === null ? 100 : null, status: 'WAITING' },
  ...{
    entitlementId: null,
    words: after === null ? null : { message: '按今天的数据，条件都符合。', nextStep: null },
  },
})

/** What every store of bundles must do; run on each adapter. */
export function serviceBundlesContract(name: string, open: () => Promise<OpenServiceBundles>): void {
  describe(`service bundles: ${name}`, () => {
    let store: OpenServiceBundles
    beforeAll(async () => {
      store = await open()
    })
    async function request(change: Partial<NewBundleRequest> = {}): Promise<NewBundleRequest> {
      const id = freshId()
      return {
        ...{
          id,
          number: `YJ-${id}`,
          bundleId: 'b',
          subjectId: await store.addSubject(),
          key: id,
          submittedAt: AT,
        },
        by: { kind: 'USER', userId: 'u1', personId: null, identityLevel: 4, maskedName: '金*' },
        parts: [part('first'), part('second', 'first')],
        ...change,
      }
    }
    const dueOf = async (id: string) =>
      (await store.bundles.due(1_000, [])).filter(one => one.request.id === id).map(one => one.part.itemId)
    const started = (entitlementId: string | null) => ({ entitlementId, words: null, at: AT })

    it('keeps a request with its parts in order, once a key', async () => {
      const { key, ...one } = await request()
      expect(await store.bundles.open({ ...one, key })).toEqual(one)
      const again = { ...one, id: freshId(), number: 'YJ-other', parts: [part('else')], key }
      expect(await store.bundles.open(again)).toEqual(one)
      expect(await store.bundles.get(one.id)).toEqual(one)
      expect(await store.bundles.get(freshId())).toBeNull()
      expect(await store.bundles.ofSubject(one.subjectId)).toEqual([one])
    })

    it('a part moves once, with its case and its words', async () => {
      const one = await request()
      await store.bundles.open(one)
      const entitlementId = await store.addCase(one.subjectId, 'IN_EXECUTION')
      const words = { message: '收到了', nextStep: null }
      expect(await store.bundles.movePart(one.id, 'first', 'STARTED', { entitlementId, words, at: AT })).toBe(
        true,
      )
      expect(await store.bundles.movePart(one.id, 'first', 'REFUSED', started(null))).toBe(false)
      expect(await store.bundles.movePart(one.id, 'nothing', 'STARTED', started(null))).toBe(false)
      expect((await store.bundles.get(one.id))!.parts[0]).toMatchObject({
        status: 'STARTED',
        entitlementId,
        words,
      })
    })

    it('what waits for nothing is due; what comes later is due when the earlier one has ended, well or badly', async () => {
      const one = await request()
      await store.bundles.open(one)
      expect(await dueOf(one.id)).toEqual(['first'])
      const besides = await store.bundles.due(1_000, [partName(one.id, 'first')])
      expect(besides.map(({ request: { id } }) => id)).not.toContain(one.id)
      const open = await store.addCase(one.subjectId, 'IN_EXECUTION')
      await store.bundles.movePart(one.id, 'first', 'STARTED', started(open))
      expect(await dueOf(one.id)).toEqual([])
      for (const status of ['FULFILLED', 'REJECTED', 'WITHDRAWN'] as const) {
        const other = await request()
        await store.bundles.open(other)
        const ended = await store.addCase(other.subjectId, status)
        await store.bundles.movePart(other.id, 'first', 'STARTED', started(ended))
        const [due] = (await store.bundles.due(1_000, [])).filter(({ request: { id } }) => id === other.id)
        expect(due).toMatchObject({
          part: { itemId: 'second' },
          earlier: { status: 'STARTED', caseStatus: status },
        })
      }
      const refused = await request()
      await store.bundles.open(refused)
      await store.bundles.movePart(refused.id, 'first', 'REFUSED', started(null))
      expect(await dueOf(refused.id)).toEqual(['second'])
    })
  })
}
