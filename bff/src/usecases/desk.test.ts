import { randomUUID } from 'node:crypto'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresMatchRuns } from '../adapters/postgres/match-runs'
import type { Actor, StaffActor } from '../domain/actor'
import { settlementOf } from '../domain/settlement'
import { type CaseWorld, caseWorld, GOOD_FACTS, NOW } from '../testing/case-world'
import { deskParts, deskReviewer } from '../testing/desk-parts'
import { listCandidateLists } from './candidate-lists'
import { checkSample } from './check-sample'
import { confirmCandidates } from './confirm-candidates'
import { decideDoubtful } from './decide-doubtful'
import { matchItem } from './match-item'
import { readCandidates } from './read-candidates'

const MONTHS = 'enterprise.unemploymentInsurance.paidMonths'
const { 'enterprise.seriousDishonesty': _unsaid, ...UNSAID } = GOOD_FACTS
const reviewer = deskReviewer()
const strangers: [string, Actor, string][] = [
  ['nobody', { kind: 'ANONYMOUS' }, 'UNAUTHENTICATED'],
  [
    'a citizen',
    { kind: 'USER', userId: 'u', personId: null, identityLevel: 4, maskedName: '李*' },
    'UNAUTHENTICATED',
  ],
  ['another department', { ...reviewer, department: 'culture-tourism' }, 'NOT_FOUND'],
  ['a district', { ...reviewer, regionCode: '220102' }, 'NOT_FOUND'],
]

describe('the desk (SQ-3 二次确认)', () => {
  let world: CaseWorld
  let item: ReturnType<typeof sampleItem>
  const parts = () => deskParts(world, () => 0.5)
  const cases = () => world.db.selectFrom('entitlement').selectAll().orderBy('id').execute()
  const outbox = () => world.db.selectFrom('outbox').select(['topic', 'payload']).orderBy('id').execute()
  const lastEvent = async () =>
    (await world.db.selectFrom('entitlement_event').selectAll().orderBy('seq').execute()).at(-1)
  const matched = async () => {
    await matchItem(parts())(item)
    return (await cases()).map(({ id }) => id)
  }
  const listId = async () => (await cases())[0]!.list_id!
  const checkAll = async (ids: string[]) => {
    for (const candidateId of ids) await checkSample(parts())(reviewer, { candidateId, agrees: true })
  }
  const confirm = async (candidateIds: string[], idempotencyKey = 'k1', actor: Actor = reviewer) =>
    confirmCandidates(parts())(actor, { listId: await listId(), candidateIds, idempotencyKey })
  const decide = (
    change: Partial<Parameters<ReturnType<typeof decideDoubtful>>[1]>,
    actor: Actor = reviewer,
  ) =>
    decideDoubtful(parts())(actor, {
      candidateId: '',
      decision: 'CONFIRM',
      reason: '已电话核实',
      revision: 1,
      idempotencyKey: 'd1',
      ...change,
    })

  beforeEach(async () => {
    world = await caseWorld()
    item = await world.publish(sampleItem({ confirmation: { days: 60 } }))
  })
  afterEach(() => world.close())

  describe('certain ones, in bulk', () => {
    it('offers them, reports the list the same day (XQ-4) and leaves event and promise', async () => {
      const first = await world.addSubject()
      await world.addSubject()
      const ids = await matched()
      await checkAll(ids)
      const { outcome, after } = await confirm(ids)
      expect(outcome).toEqual({ kind: 'DECIDED', decided: 2, skipped: 0 })
      expect(after.list).toMatchObject({ sureCount: 0, sureFen: 0, confirmedCount: 2, reportedAt: NOW })
      expect((await cases()).find(row => row.subject_id === first)).toMatchObject({
        status: 'OFFERED',
        revision: 2,
        confirm_by: '2027-01-20',
        department_confirmed_at: NOW,
      })
      expect(await lastEvent()).toMatchObject({
        event: 'DEPARTMENT_CONFIRM',
        from_status: 'SURE',
        to_status: 'OFFERED',
        actor_kind: 'STAFF',
        actor_name: '周岚',
      })
      const promised = (await outbox()).filter(({ topic }) => topic === 'offered')
      expect(promised.map(({ payload }) => payload.entitlementId).sort()).toEqual([...ids].sort())
    })
    it('waits until the samples were looked at', async () => {
      await world.addSubject()
      const ids = await matched()
      expect((await confirm(ids)).outcome).toMatchObject({
        kind: 'REFUSED',
        message: expect.stringContaining('抽查'),
      })
      expect((await cases())[0]).toMatchObject({ status: 'SURE' })
      await checkAll(ids)
      expect((await confirm(ids)).outcome).toMatchObject({ kind: 'DECIDED', decided: 1 })
    })
    it('a sample that disagrees becomes doubtful', async () => {
      await world.addSubject()
      const [candidateId] = await matched()
      await checkSample(parts())(reviewer, { candidateId: candidateId!, agrees: false })
      expect((await cases())[0]).toMatchObject({ status: 'DOUBTFUL', sample_agrees: false, revision: 2 })
    })
    it('is decided again on today’s data: who changed is left out and becomes doubtful', async () => {
      await world.addSubject()
      const changed = await world.addSubject()
      const ids = await matched()
      await checkAll(ids)
      const facts = { ...GOOD_FACTS, [MONTHS]: [2, 'human-resources', '2026-11-21'] }
      const newer = { facts: JSON.stringify(facts), facts_version: 2 }
      await world.db.updateTable('subject').set(newer).where('id', '=', changed).execute()
      expect((await confirm(ids)).outcome).toEqual({ kind: 'DECIDED', decided: 1, skipped: 1 })
      expect((await cases()).find(row => row.subject_id === changed)).toMatchObject({
        status: 'DOUBTFUL',
        facts_version: 2,
        department_note: expect.stringContaining('再核实'),
      })
    })
    it('answers a repeated key with the first outcome, one at a time, and refuses it for another request', async () => {
      await world.addSubject()
      await world.addSubject()
      const ids = await matched()
      await checkAll(ids)
      const [one, two] = await Promise.all([confirm(ids), confirm(ids)])
      expect([one.outcome, two.outcome]).toEqual([one.outcome, one.outcome])
      expect((await outbox()).filter(({ topic }) => topic === 'offered')).toHaveLength(2)
      await expect(confirm(ids.slice(0, 1))).rejects.toMatchObject({ code: 'CONFLICT' })
      expect((await confirm(ids, 'k2')).outcome).toEqual({ kind: 'DECIDED', decided: 0, skipped: 2 })
    })
    it('the same person twice in one confirmation is confirmed once', async () => {
      await world.addSubject()
      const [id] = await matched()
      await checkAll([id!])
      const { outcome, after } = await confirm([id!, id!])
      expect(outcome).toMatchObject({ kind: 'DECIDED', decided: 1 })
      expect(after.list).toMatchObject({ confirmedCount: 1 })
      expect((await outbox()).filter(({ topic }) => topic === 'offered')).toHaveLength(1)
      // Matched once more, the same person is no second candidate.
      expect(await matched()).toEqual([id])
    })
    it('CC-3: offers nothing of a withdrawn item', async () => {
      await world.addSubject()
      const ids = await matched()
      await checkAll(ids)
      await parts().items.withdraw(item.id, 1, '调整', null, NOW)
      expect((await confirm(ids)).outcome).toMatchObject({
        kind: 'REFUSED',
        message: expect.stringContaining('停用'),
      })
    })
    it('takes no doubtful ones, and no ids from elsewhere', async () => {
      await world.addSubject(UNSAID)
      const ids = await matched()
      expect((await confirm(ids)).outcome).toMatchObject({ kind: 'REFUSED' })
      await expect(confirm([...ids, randomUUID()], 'k3')).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(confirm([], 'k4')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    })
  })

  describe('doubtful ones, one by one', () => {
    it('a named person settles the unknown: offered with reason, settlement and event', async () => {
      await world.addSubject(UNSAID)
      const [candidateId] = await matched()
      expect((await decide({ candidateId: candidateId! })).outcome).toMatchObject({
        kind: 'DECIDED',
        decided: 1,
      })
      const [row] = await cases()
      expect(row).toMatchObject({ status: 'OFFERED', department_note: '已电话核实', amount_fen: 3_860_400 })
      expect(settlementOf(row!.assessment as never)).toMatchObject({ clauseIds: ['honest'], name: '周岚' })
      expect(await lastEvent()).toMatchObject({ detail: { settled: ['honest'], reason: '已电话核实' } })
    })
    it('nobody settles a clause that is not met', async () => {
      const subject = await world.addSubject(UNSAID)
      const [candidateId] = await matched()
      const listed = { ...UNSAID, 'enterprise.seriousDishonesty': [true, 'development-reform', '2026-11-21'] }
      const newer = { facts: JSON.stringify(listed), facts_version: 2 }
      await world.db.updateTable('subject').set(newer).where('id', '=', subject).execute()
      expect((await decide({ candidateId: candidateId! })).outcome).toMatchObject({
        kind: 'REFUSED',
        message: expect.stringContaining('没有严重失信'),
      })
      expect((await cases())[0]).toMatchObject({ status: 'DOUBTFUL' })
    })
    it('returns with a reason the beneficiary reads', async () => {
      await world.addSubject(UNSAID)
      const [candidateId] = await matched()
      await decide({ candidateId: candidateId!, decision: 'REJECT', reason: '已列入名单,移出后再比对' })
      expect((await cases())[0]).toMatchObject({
        status: 'REJECTED',
        department_note: '已列入名单,移出后再比对',
        settled_at: NOW,
      })
      expect((await outbox()).filter(({ topic }) => topic === 'sent-back')).toHaveLength(1)
    })
    it('needs a reason, the version that was seen, and a doubt', async () => {
      await world.addSubject(UNSAID)
      const [candidateId] = await matched()
      await expect(decide({ candidateId: candidateId!, reason: '  ' })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      })
      expect((await decide({ candidateId: candidateId!, revision: 9 })).outcome).toMatchObject({
        kind: 'REFUSED',
      })
      await decide({ candidateId: candidateId! })
      const again = await decide({ candidateId: candidateId!, revision: 2, idempotencyKey: 'd2' })
      expect(again.outcome).toMatchObject({ kind: 'REFUSED' })
    })
  })

  describe('who may', () => {
    it('whoever only accepts cases may look and not decide (XQ-5)', async () => {
      await world.addSubject()
      const [candidateId] = await matched()
      const acceptor: StaffActor = { ...reviewer, roles: ['ACCEPTOR'] }
      const command = { listId: await listId(), filter: 'SURE' as const, after: null }
      expect((await readCandidates(parts())(acceptor, command)).candidates).toHaveLength(1)
      const forbidden = { code: 'FORBIDDEN' }
      await expect(confirm([candidateId!], 'k1', acceptor)).rejects.toMatchObject(forbidden)
      await expect(decide({ candidateId: candidateId! }, acceptor)).rejects.toMatchObject(forbidden)
      const check = checkSample(parts())(acceptor, { candidateId: candidateId!, agrees: true })
      await expect(check).rejects.toMatchObject(forbidden)
    })
    it.each(strangers)('%s may not', async (_, actor, code) => {
      await world.addSubject()
      const [candidateId] = await matched()
      const command = { listId: await listId(), filter: 'SURE' as const, after: null }
      await expect(readCandidates(parts())(actor, command)).rejects.toMatchObject({ code })
      await expect(confirm([candidateId!], 'k1', actor)).rejects.toMatchObject({ code })
      await expect(decide({ candidateId: candidateId! }, actor)).rejects.toMatchObject({ code })
      const check = checkSample(parts())(actor, { candidateId: candidateId!, agrees: true })
      await expect(check).rejects.toMatchObject({ code })
    })
    it('sees lists of the own department and region only', async () => {
      await world.addSubject()
      await matched()
      expect(await listCandidateLists(parts())(reviewer)).toHaveLength(1)
      expect(await listCandidateLists(parts())({ ...reviewer, department: 'finance' })).toEqual([])
      expect(await listCandidateLists(parts())({ ...reviewer, regionCode: '220102' })).toEqual([])
    })
    it('sees a list when the match that fills it has ended', async () => {
      await world.addSubject()
      const run = { itemId: item.id, itemVersion: item.version, department: item.leadDepartment }
      const runs = postgresMatchRuns(world.db)
      await runs.begin(run, '2026-11-21', NOW, 60_000)
      const ids = await matched()
      expect(await listCandidateLists(parts())(reviewer)).toEqual([])
      await expect(confirm(ids)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await runs.finish(run, '2026-11-21', NOW, { looked: 1, sure: 1, doubtful: 0 })
      expect(await listCandidateLists(parts())(reviewer)).toHaveLength(1)
    })
    it('pages through a list, and each look is recorded by name', async () => {
      const subject = await world.addSubject()
      for (let n = 0; n < 51; n += 1) await world.addSubject()
      await matched()
      const read = async (after: string | null) =>
        readCandidates(parts())(reviewer, { listId: await listId(), filter: 'SURE', after })
      const first = await read(null)
      expect([first.candidates.length, first.next]).toEqual([50, `o-${first.candidates[49]!.id}`])
      const second = await read(first.next)
      expect([second.candidates.length, second.next]).toEqual([2, null])
      const uses = await parts().dataUses.list(subject, new Date(0))
      expect(uses.find(({ actorKind }) => actorKind === 'STAFF')).toMatchObject({
        actorName: '市人社局 周岚',
      })
    })
  })
})
