import type { WindowVisitEvent } from '../../domain/window-visit'
import type { NewWindowVisit, WindowVisitStep, WindowVisits } from '../../ports/window-visits'

export interface OpenWindowVisits {
  visits: WindowVisits
  addClerk(): Promise<string>
  /** Somebody with a firm, and a draft of an application of it. */
  addVisitor(): Promise<{ userId: string; personId: string; beneficiaryId: string; applicationId: string }>
  /** The application is handed in, from another phone. */
  handIn(applicationId: string): Promise<void>
  /** A rule's task is raised under a key. */
  raiseTask(key: string): Promise<void>
}

const AT = new Date('2026-11-21T01:00:00Z')
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000)
let counter = 0
const freshId = () => {
  counter += 1
  return `44444444-4444-7444-8444-${String(counter).padStart(12, '0')}`
}
const step = (event: WindowVisitEvent, at = AT): WindowVisitStep => ({
  ...{ event, actorKind: 'USER', actorId: 'u', actorName: '金*', reason: null, at },
})

/** What every store of visits must do; run on each adapter. */
export function windowVisitsContract(name: string, open: () => Promise<OpenWindowVisits>): void {
  describe(`window visits: ${name}`, () => {
    let store: OpenWindowVisits
    let clerk: string
    beforeAll(async () => {
      store = await open()
      clerk = await store.addClerk()
    })
    async function received(change: Partial<NewWindowVisit> = {}) {
      const { applicationId, beneficiaryId, ...visitor } = await store.addVisitor()
      const id = freshId()
      await store.visits.receive({
        ...{ id, number: `CK-${id.slice(-6)}`, staffId: clerk, staffName: '王敏', windowName: '12 号窗口' },
        ...{ department: 'government-services', regionCode: '220104', identityLevel: 4, receivedAt: AT },
        shown: 'CODE',
        ...visitor,
        ...change,
      })
      return { id, applicationId, beneficiaryId, ...visitor }
    }
    async function agreed(passOnBy = '2026-11-23') {
      const one = await received()
      const asked = { id: one.id, itemId: 'loan', beneficiaryId: one.beneficiaryId }
      await store.visits.move({ ...asked, from: 'RECEIVED', to: 'ASKED', step: step('ASK') })
      const yes = { id: one.id, applicationId: one.applicationId, agreedUntil: later(30), passOnBy }
      expect(await store.visits.move({ ...yes, from: 'ASKED', to: 'AGREED', step: step('AGREE') })).toBe(true)
      return one
    }
    const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)

    it('keeps who came, who received them and every step, in order', async () => {
      const { id, userId, applicationId, beneficiaryId } = await agreed()
      expect(await store.visits.get(id)).toMatchObject({
        ...{ status: 'AGREED', staffId: clerk, userId, applicationId, beneficiaryId, itemId: 'loan' },
        ...{ agreedUntil: later(30), passOnBy: '2026-11-23', entitlementId: null, receivedAt: AT },
        steps: [{ event: 'RECEIVE', actorName: '王敏', at: AT }, { event: 'ASK' }, { event: 'AGREE' }],
      })
      expect(await store.visits.get(freshId())).toBeNull()
    })
    it('keeps how the person was known, and a word given on paper', async () => {
      const { id, beneficiaryId } = await received({ shown: 'ID_CARD' })
      await store.visits.move({
        id,
        itemId: 'loan',
        beneficiaryId,
        from: 'RECEIVED',
        to: 'ASKED',
        step: step('ASK'),
      })
      const signed = { id, from: 'ASKED', to: 'AGREED', step: step('SIGN'), agreedUntil: later(30) } as const
      expect(await store.visits.move(signed)).toBe(true)
      expect(await store.visits.get(id)).toMatchObject({
        shown: 'ID_CARD',
        steps: [{}, {}, { event: 'SIGN' }],
      })
    })
    it('moves on once: of two answers at the same moment one counts', async () => {
      const { id } = await agreed()
      const both = await Promise.all([
        store.visits.move({ id, from: 'AGREED', to: 'ENDED', step: step('WITHDRAW') }),
        store.visits.move({ id, from: 'AGREED', to: 'PASSED_ON', step: step('PASS_ON'), passOnBy: null }),
      ])
      expect(both.filter(Boolean)).toHaveLength(1)
      expect((await store.visits.get(id))?.steps).toHaveLength(4)
    })
    it('is seen in its own region only; open ones stay and come first, old ones go', async () => {
      const old = await received({ regionCode: '220105', receivedAt: later(-9_000) })
      const ended = await received({ regionCode: '220105', receivedAt: later(-9_000) })
      await store.visits.move({ id: ended.id, from: 'RECEIVED', to: 'ENDED', step: step('LEAVE') })
      const fresh = await received({ regionCode: '220105' })
      const gone = await received({ regionCode: '220105' })
      await store.visits.move({ id: gone.id, from: 'RECEIVED', to: 'ENDED', step: step('LEAVE') })
      expect(ids(await store.visits.ofRegion('220105', later(-60)))).toEqual([fresh.id, old.id, gone.id])
      expect(ids(await store.visits.ofRegion('220106', later(-60)))).toEqual([])
    })
    it('is the person’s while it is not over', async () => {
      const { id, userId } = await agreed()
      expect(ids(await store.visits.ofUser(userId))).toEqual([id])
      await store.visits.move({ id, from: 'AGREED', to: 'PASSED_ON', step: step('PASS_ON') })
      expect(await store.visits.ofUser(userId)).toEqual([])
    })
    it('lets its own clerk be found by the application, nobody else', async () => {
      const { id, applicationId } = await agreed()
      expect((await store.visits.entering(clerk, applicationId))?.id).toBe(id)
      expect(await store.visits.entering(await store.addClerk(), applicationId)).toBeNull()
    })
    it('tells what was handed in meanwhile, what is late, and what was left lying', async () => {
      const one = await agreed('2026-11-20')
      const left = await received({ receivedAt: later(-3_000) })
      expect(ids(await store.visits.late('2026-11-20'))).not.toContain(one.id)
      expect(ids(await store.visits.late('2026-11-21'))).toContain(one.id)
      await store.raiseTask(`window:${one.id}:2026-11-20`)
      expect(ids(await store.visits.late('2026-11-21'))).not.toContain(one.id)
      expect(ids(await store.visits.left(later(-2_000)))).toEqual(expect.arrayContaining([left.id]))
      expect(ids(await store.visits.left(later(-2_000)))).not.toContain(one.id)
      expect(ids(await store.visits.handedIn())).not.toContain(one.id)
      await store.handIn(one.applicationId)
      expect(ids(await store.visits.handedIn())).toContain(one.id)
    })
  })
}
