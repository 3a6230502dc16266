import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { sampleItem } from '../adapters/contracts/sample-item'
import type { Actor, StaffActor } from '../domain/actor'
import { type CaseWorld, caseWorld } from '../testing/case-world'
import { deskParts } from '../testing/desk-parts'
import { checkSample } from './check-sample'
import { confirmCandidates } from './confirm-candidates'
import { matchItem } from './match-item'
import { resumeList, stopList } from './stop-list'

const reviewer: StaffActor = {
  kind: 'STAFF',
  staffId: randomUUID(),
  name: '何静',
  department: 'human-resources',
  regionCode: '220100',
  roles: ['REVIEWER'],
}

describe('a whole list confirmed by mistake is stopped before execution', () => {
  let world: CaseWorld
  let listId: string
  const parts = () => deskParts(world, () => 0.5)
  const cases = () => world.db.selectFrom('entitlement').selectAll().orderBy('id').execute()
  const statuses = async () => (await cases()).map(({ status }) => status)
  const topics = async () =>
    (await world.db.selectFrom('outbox').select('topic').execute()).map(({ topic }) => topic)
  const stop = (key = 's1', actor: Actor = reviewer, reason = '比对口径有误，重新核对') =>
    stopList(parts())(actor, { listId, reason, idempotencyKey: key })
  const confirm = async (key: string) => {
    const ids = (await cases()).map(({ id }) => id)
    for (const candidateId of ids) await checkSample(parts())(reviewer, { candidateId, agrees: true })
    return confirmCandidates(parts())(reviewer, { listId, candidateIds: ids, idempotencyKey: key })
  }
  const set = (status: string, at: number) =>
    sql`update entitlement set status = ${status} where id = (select id from entitlement order by id offset ${at} limit 1)`.execute(
      world.db,
    )

  beforeEach(async () => {
    world = await caseWorld()
    const item = await world.publish(sampleItem({ confirmation: { days: 60 } }))
    for (let at = 0; at < 3; at += 1) await world.addSubject()
    await matchItem(parts())(item)
    listId = (await cases())[0]!.list_id!
    await confirm('c1')
  })
  afterEach(() => world.close())

  it('takes offers back, wants the samples again, and can be confirmed again', async () => {
    const { outcome, after } = await stop()
    expect(outcome).toEqual({ kind: 'DECIDED', decided: 3, skipped: 0 })
    expect(after.list).toMatchObject({ sureCount: 3, confirmedCount: 0, stoppableCount: 0 })
    const [one] = await cases()
    expect(one).toMatchObject({
      status: 'SURE',
      department_confirmed_at: null,
      confirm_by: null,
      sample_agrees: null,
    })
    const events = await world.db.selectFrom('entitlement_event').selectAll().orderBy('seq').execute()
    expect(events.at(-1)).toMatchObject({
      event: 'TAKE_BACK',
      from_status: 'OFFERED',
      to_status: 'SURE',
      actor_name: '何静',
      detail: { reason: '比对口径有误，重新核对' },
    })
    expect((await confirm('c2')).outcome).toMatchObject({ decided: 3 })
    expect(await statuses()).toEqual(['OFFERED', 'OFFERED', 'OFFERED'])
    expect((await topics()).filter(topic => topic === 'offered')).toHaveLength(6)
  })
  it('leaves what is on its way, counts it, and lets lines in notice wait and go on', async () => {
    await set('IN_NOTICE', 0)
    await set('IN_EXECUTION', 1)
    const { outcome, after } = await stop()
    expect(outcome).toEqual({ kind: 'DECIDED', decided: 2, skipped: 1 })
    expect(await statuses()).toEqual(['STOPPED', 'IN_EXECUTION', 'SURE'])
    expect(after.list.stoppedCount).toBe(1)
    const resumed = await resumeList(parts())(reviewer, { listId, idempotencyKey: 'r1' })
    expect(resumed.outcome).toEqual({ kind: 'DECIDED', decided: 1, skipped: 0 })
    expect(await statuses()).toEqual(['IN_NOTICE', 'IN_EXECUTION', 'SURE'])
  })
  it('tells only who was told, and never sends what was still waiting to go out', async () => {
    const [told, waiting] = await cases()
    for (const [id, status] of [
      [told!.id, 'SENT'],
      [waiting!.id, 'QUEUED'],
    ] as const) {
      await sql`
        insert into message (id, dedupe_key, subject_id, entitlement_id, template, title, text, params, channel, status, created_at)
        select ${randomUUID()}, ${id}, subject_id, id, 'benefit-offered', 't', 't', '{}', 'SMS', ${status}, now()
        from entitlement where id = ${id}`.execute(world.db)
    }
    await stop()
    const messages = await world.db.selectFrom('message').select(['entitlement_id', 'status']).execute()
    expect(messages).toContainEqual({ entitlement_id: waiting!.id, status: 'FAILED' })
    const stopped = await world.db
      .selectFrom('outbox')
      .select('payload')
      .where('topic', '=', 'stopped')
      .execute()
    expect(stopped.map(({ payload }) => (payload as { entitlementId: string }).entitlementId)).toEqual([
      told!.id,
    ])
  })
  it('is one stop a key, and nobody else’s to make', async () => {
    await stop()
    expect((await stop()).outcome).toEqual({ kind: 'DECIDED', decided: 3, skipped: 0 })
    expect((await stop('s2')).outcome).toEqual({ kind: 'DECIDED', decided: 0, skipped: 0 })
    await expect(stop('s1', reviewer, '别的理由')).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(stop('s3', { ...reviewer, department: 'culture-tourism' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(stop('s4', { ...reviewer, roles: ['ACCEPTOR'] })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(stop('s5', reviewer, ' ')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
})
