import type { AccountChangeRecord, AccountChangeStep, AccountChanges } from '../../ports/account-changes'
import type { KeyedWrite } from '../../ports/objections'

export interface OpenAccountChanges {
  changes: AccountChanges
  /** A returned case of a firm of 220104, of an item that may have been withdrawn since: its id and its subject's. */
  addCase(change?: { withdrawn?: boolean }): Promise<{ entitlementId: string; subjectId: string }>
  /** `id event` of what people are to be told, in order. */
  told(): Promise<string[]>
}

const AT = new Date('2026-11-21T01:00:00Z')
const USER = '11111111-1111-7111-8111-111111111111'
const ACCOUNT = { accountNumber: '3132209000000018', accountName: '长春市木兰旅行社有限公司' }
let counter = 0
const freshId = () => {
  counter += 1
  return `22222222-2222-7222-8222-${String(counter).padStart(12, '0')}`
}

const writeOf = (change: Partial<KeyedWrite> = {}): KeyedWrite => ({
  actor: { kind: 'USER', id: USER, name: '李*' },
  key: `key-${freshId()}`,
  request: 'r1',
  at: AT,
  ...change,
})
const step = (
  event: AccountChangeStep['event'],
  change: Partial<AccountChangeStep> = {},
): AccountChangeStep => ({
  event,
  actorKind: 'STAFF',
  actorId: 'S1',
  actorName: '何静',
  reviewer: true,
  reason: null,
  at: AT,
  ...change,
})

/** What every store of account changes must do; run on each adapter. */
export function accountChangesContract(name: string, open: () => Promise<OpenAccountChanges>): void {
  describe(`account changes: ${name}`, () => {
    let store: OpenAccountChanges
    beforeAll(async () => {
      store = await open()
    })
    async function fresh(
      change: Partial<Omit<AccountChangeRecord, 'status' | 'steps'>> = {},
    ): Promise<Omit<AccountChangeRecord, 'status' | 'steps'>> {
      const id = freshId()
      return {
        id,
        number: `ZH-${id.slice(-6)}`,
        ...(await store.addCase()),
        department: `department-${id}`,
        kind: 'CORPORATE',
        bankCode: '313',
        bankName: '吉林银行',
        tail: '0018',
        needsTwo: false,
        requestedAt: AT,
        answerBy: '2026-11-24',
        paysFrom: '2026-11-23',
        ...change,
      }
    }
    async function requested(change: Parameters<typeof fresh>[0] = {}) {
      const wanted = await fresh(change)
      const result = await store.changes.request(writeOf(), wanted, ACCOUNT)
      if (result.kind !== 'RECORDED') throw new Error(result.kind)
      return result.change
    }
    const statusOf = async (id: string) => (await store.changes.get(id))?.status

    it('keeps a request once a key; another text under the key is told apart', async () => {
      const wanted = await fresh()
      const write = writeOf()
      expect(await store.changes.first(write)).toBeNull()
      const first = await store.changes.request(write, wanted, ACCOUNT)
      const again = await store.changes.request(write, { ...wanted, id: freshId() }, ACCOUNT)
      expect(first).toMatchObject({
        kind: 'RECORDED',
        change: {
          id: wanted.id,
          status: 'WAITING',
          tail: '0018',
          regionCode: '220104',
          steps: [{ event: 'REQUEST', actorName: '李*', actorKind: 'USER', at: AT }],
        },
      })
      expect(again).toEqual(first)
      expect(await store.changes.first(write)).toEqual(first)
      const other = { ...write, request: 'r2' }
      expect(await store.changes.first(other)).toEqual({ kind: 'KEY_TAKEN' })
      expect(await store.changes.request(other, wanted, ACCOUNT)).toEqual({ kind: 'KEY_TAKEN' })
      expect((await store.told()).filter(told => told.startsWith(wanted.id))).toEqual([
        `${wanted.id} REQUEST`,
      ])
    })
    it('keeps one open request a case, also when two phones ask at once; a new one after it ended', async () => {
      const wanted = await fresh()
      const both = await Promise.all(
        [wanted, { ...wanted, id: freshId(), number: `ZH-b${wanted.id.slice(-5)}` }].map(each =>
          store.changes.request(writeOf(), each, ACCOUNT),
        ),
      )
      expect(both.map(({ kind }) => kind).sort()).toEqual(['OPEN_ALREADY', 'RECORDED'])
      const [kept] = await store.changes.ofCases([wanted.entitlementId])
      expect(both).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ change: expect.objectContaining({ id: kept!.id }) }),
        ]),
      )
      await store.changes.move(kept!.id, 'WAITING', 'STOPPED', step('STOP', { actorKind: 'USER' }))
      const later = await fresh({
        ...wanted,
        id: freshId(),
        number: 'ZH-later',
        requestedAt: new Date(AT.getTime() + 1),
      })
      expect((await store.changes.request(writeOf(), later, ACCOUNT)).kind).toBe('RECORDED')
      expect((await store.changes.ofCases([wanted.entitlementId])).map(({ number }) => number)).toEqual([
        'ZH-later',
      ])
    })
    it('lists what a department has to decide, the one due first first', async () => {
      const department = `department-${freshId()}`
      const late = await requested({ department, answerBy: '2026-11-26' })
      const soon = await requested({ department, answerBy: '2026-11-23' })
      const decided = await requested({ department })
      await store.changes.move(decided.id, 'WAITING', 'AGREED', step('AGREE'))
      await store.changes.move(late.id, 'WAITING', 'SECOND_LOOK', step('AGREE_FIRST'))
      const open = await Promise.all(
        [soon, late, decided].map(({ subjectId }) => store.changes.openOfSubject(subjectId)),
      )
      expect(open.flat().map(({ id }) => id)).toEqual([soon.id, late.id, decided.id])
      expect((await store.changes.waiting(department)).map(({ id }) => id)).toEqual([soon.id, late.id])
    })
    it('moves from the status it was seen in, once, and keeps who did it and why', async () => {
      const { id } = await requested()
      const no = step('REFUSE', { reason: '户名对不上' })
      const moves = await Promise.all([
        store.changes.move(id, 'WAITING', 'REFUSED', no),
        store.changes.move(id, 'WAITING', 'STOPPED', step('STOP')),
      ])
      expect(moves.filter(Boolean)).toHaveLength(1)
      const kept = await store.changes.get(id)
      expect(await store.changes.openOfSubject(kept!.subjectId)).toEqual([])
      expect(kept?.steps).toHaveLength(2)
      expect(['REFUSED', 'STOPPED']).toContain(kept?.status)
      expect(await store.changes.move(id, 'WAITING', 'AGREED', step('AGREE'))).toBe(false)
    })
    it('is due from its day on, and taken into use once', async () => {
      const { id, entitlementId } = await requested()
      const clock = { kind: 'SYSTEM', id: 'clock', name: '系统' } as const
      const nothing = async () => null
      expect(await store.changes.apply(id, clock, AT, nothing)).toBeNull()
      await store.changes.move(id, 'WAITING', 'AGREED', step('AGREE'))
      expect(await store.changes.due('2026-11-22', 1000)).not.toContain(id)
      expect(await store.changes.due('2026-11-23', 1000)).toContain(id)
      expect(await store.changes.apply(id, clock, AT, async () => 'LATER')).toBe('AGREED')
      expect(await statusOf(id)).toBe('AGREED')
      const seen: string[] = []
      const status = await store.changes.apply(id, clock, AT, async ({ entitlement }) => {
        seen.push(entitlement.id)
        return null
      })
      expect([status, seen]).toEqual(['NOT_NEEDED', [entitlementId]])
      expect(await store.changes.apply(id, clock, AT, nothing)).toBeNull()
      expect(await store.changes.due('2026-11-23', 1000)).not.toContain(id)
      expect((await store.changes.get(id))?.steps.map(({ event }) => event)).toEqual([
        'REQUEST',
        'AGREE',
        'PASS_OVER',
      ])
    })
    it('is due though the item was withdrawn since: what came back was granted before the end', async () => {
      const { id } = await requested(await store.addCase({ withdrawn: true }))
      await store.changes.move(id, 'WAITING', 'AGREED', step('AGREE'))
      expect(await store.changes.due('2026-11-23', 1000)).toContain(id)
    })
    it('is put off to a later day, never to an earlier one, and only when agreed', async () => {
      const { id } = await requested()
      await store.changes.putOff(id, '2026-11-25')
      expect((await store.changes.get(id))?.paysFrom).toBe('2026-11-23')
      await store.changes.move(id, 'WAITING', 'AGREED', step('AGREE'))
      for (const until of ['2026-11-25', '2026-11-24']) await store.changes.putOff(id, until)
      expect((await store.changes.get(id))?.paysFrom).toBe('2026-11-25')
      expect(await store.changes.due('2026-11-24', 1000)).not.toContain(id)
      expect(await store.changes.due('2026-11-25', 1000)).toContain(id)
    })
    it('knows nothing of what nobody asked for', async () => {
      expect(await store.changes.get(freshId())).toBeNull()
      expect(await store.changes.ofCases([freshId()])).toEqual([])
    })
  })
}
