import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresEntitlements } from '../adapters/postgres/entitlements'
import { postgresFulfilments } from '../adapters/postgres/fulfilments'
import { postgresNotices } from '../adapters/postgres/notices'
import { postgresObjections } from '../adapters/postgres/objections'
import { postgresTaps } from '../adapters/postgres/taps'
import type { StaffActor } from '../domain/actor'
import type { PolicyItemVersion } from '../eligibility'
import { AMOUNT, type CaseWorld, caseWorld, NOW, POOL, someone } from '../testing/case-world'
import { registerUser } from '../testing/registered-user'
import { answerObjection, listDeskObjections } from './answer-objection'
import { closeNotices } from './close-notices'
import { confirmEntitlement } from './confirm-entitlement'
import { listNotices } from './list-notices'
import { objectToNotice } from './object-to-notice'
import { raiseObjection } from './raise-objection'
import { showObjections } from './show-objections'

describe('public notice and objections (XQ-1, N-2)', () => {
  let world: CaseWorld
  let item: PolicyItemVersion
  const staff = (change: Partial<StaffActor> = {}): StaffActor => ({
    kind: 'STAFF',
    staffId: randomUUID(),
    name: '孙科长',
    department: 'human-resources',
    regionCode: '220100',
    roles: ['REVIEWER'],
    ...change,
  })
  beforeAll(async () => {
    world = await caseWorld()
    item = await world.publish(sampleItem({ id: 'job-expansion-subsidy', publicNotice: { workingDays: 5 } }))
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.clock.at = NOW
  })

  function parts() {
    const deps = {
      ...world,
      taps: postgresTaps(world.db, () => undefined),
      notices: postgresNotices(world.db),
      fulfilments: postgresFulfilments(world.db, world.personalData, () => undefined),
      objections: postgresObjections(world.db, () => undefined),
      entitlements: postgresEntitlements(world.db),
      subjects: {} as never,
      calendar: chineseWorkingDays({}),
    }
    return {
      confirm: confirmEntitlement(deps),
      close: closeNotices(deps),
      notices: listNotices(deps),
      object: objectToNotice(deps),
      answer: answerObjection(deps),
      waiting: listDeskObjections(deps),
      raise: raiseObjection(deps),
    }
  }
  async function registered(actor: StaffActor | ReturnType<typeof someone>) {
    if (actor.kind === 'USER') await registerUser(world, actor.userId)
    else
      await world.db
        .insertInto('staff')
        .values({
          id: actor.staffId,
          staff_no: actor.staffId,
          name: actor.name,
          department: actor.department,
          region_code: actor.regionCode,
          roles: actor.roles,
          updated_at: NOW,
        })
        .execute()
    return actor
  }
  async function inNotice() {
    const made = await world.addCase({ item })
    const who = someone()
    await world.allow(who, made.subjectId)
    await parts().confirm(who, { entitlementId: made.id, amountFen: AMOUNT, idempotencyKey: 'k' })
    const line = (
      await sql<{ id: string }>`select id from notice_line where entitlement_id = ${made.id}`.execute(
        world.db,
      )
    ).rows[0]!.id
    return { ...made, line, who }
  }
  const state = async (id: string) =>
    (
      await sql`select e.status, (select objected from notice_line l where l.entitlement_id = e.id) as objected,
        (select coalesce(array_agg(kind order by seq), '{}') from ledger_entry l where l.entitlement_id = e.id) as ledger,
        (select count(*) from fulfilment f where f.entitlement_id = e.id) as orders from entitlement e where e.id = ${id}`.execute(
        world.db,
      )
    ).rows[0]
  const days = (date: string) => {
    world.clock.at = new Date(`${date}T10:00:00+08:00`)
  }

  it('shows open notices with masked lines to everybody, and takes them down afterwards', async () => {
    const { id } = await inNotice()
    expect(await parts().notices()).toEqual([])
    days('2026-11-27')
    const [notice] = await parts().notices()
    expect(notice).toMatchObject({ itemId: item.id, opensOn: '2026-11-23', closesOn: '2026-11-27' })
    expect(notice!.lines.find(line => line.entitlementId === id)).toMatchObject({
      publicName: '长春市木兰旅行社有限公司',
      amountFen: AMOUNT,
    })
    days('2026-11-28')
    expect(await parts().notices()).toEqual([])
  })
  it('goes to its executor only after the last day', async () => {
    const { id } = await inNotice()
    days('2026-11-27')
    expect(await parts().close()).toBe(0)
    days('2026-11-28')
    expect(await parts().close()).toBeGreaterThan(0)
    expect(await state(id)).toMatchObject({ status: 'IN_EXECUTION', orders: 1, ledger: ['HOLD'] })
    expect(await parts().close()).toBe(0)
  })
  it('an objection stops its line only, and a dismissed one lets it go on', async () => {
    const stopped = await inNotice()
    const other = await inNotice()
    const neighbour = await registered(someone())
    const reviewer = (await registered(staff())) as StaffActor
    days('2026-11-24')
    const { object, answer, close } = parts()
    const command = { noticeLineId: stopped.line, statement: '这家没有招人', idempotencyKey: 'o1' }
    const objection = await object(neighbour, command)
    expect(await object(neighbour, command)).toEqual(objection)
    expect(objection).toMatchObject({ kind: 'NOTICE', department: 'human-resources', answerBy: '2026-12-01' })
    expect(await state(stopped.id)).toMatchObject({ status: 'OBJECTED', objected: true })
    days('2026-11-28')
    await close()
    expect(await state(stopped.id)).toMatchObject({ status: 'OBJECTED', orders: 0 })
    expect(await state(other.id)).toMatchObject({ status: 'IN_EXECUTION', orders: 1 })
    expect((await parts().waiting(reviewer)).map(each => each.id)).toContain(objection.id)
    await answer(reviewer, {
      id: objection.id,
      upheld: false,
      answer: '合同和社保都核过',
      idempotencyKey: 'a1',
    })
    expect(await state(stopped.id)).toMatchObject({ status: 'IN_NOTICE', objected: false })
    await close()
    expect(await state(stopped.id)).toMatchObject({ status: 'IN_EXECUTION', orders: 1 })
  })
  it('an upheld objection ends the line and gives the money back', async () => {
    const before = (
      await sql<{ available_fen: number }>`select available_fen from funding_pool where id = ${POOL}`.execute(
        world.db,
      )
    ).rows[0]!
    const { id, line } = await inNotice()
    const neighbour = await registered(someone())
    const reviewer = (await registered(staff())) as StaffActor
    const objection = await parts().object(neighbour, {
      noticeLineId: line,
      statement: '已经倒闭',
      idempotencyKey: 'o1',
    })
    await parts().answer(reviewer, {
      id: objection.id,
      upheld: true,
      answer: '情况属实',
      idempotencyKey: 'a1',
    })
    expect(await state(id)).toMatchObject({ status: 'REJECTED', ledger: ['HOLD', 'RELEASE'], orders: 0 })
    const after = (
      await sql<{ available_fen: number }>`select available_fen from funding_pool where id = ${POOL}`.execute(
        world.db,
      )
    ).rows[0]!
    expect(after).toEqual(before)
  })
  it('a right that came round again and is stopped again gives its money back again', async () => {
    const { id, line, who } = await inNotice()
    const reviewer = (await registered(staff())) as StaffActor
    for (const round of ['1', '2']) {
      if (round === '2') {
        // The match of a later day found it eligible again, and the department agreed.
        await sql`update entitlement set status = 'OFFERED', revision = revision + 2 where id = ${id}`.execute(
          world.db,
        )
        await parts().confirm(who, { entitlementId: id, amountFen: AMOUNT, idempotencyKey: 'again' })
      }
      expect(await state(id)).toMatchObject({ status: 'IN_NOTICE' })
      const neighbour = await registered(someone())
      const command = { noticeLineId: line, statement: '已经倒闭', idempotencyKey: `o${round}` }
      const { id: objection } = await parts().object(neighbour, command)
      const reply = { id: objection, upheld: true, answer: '情况属实', idempotencyKey: `a${round}` }
      await parts().answer(reviewer, reply)
      expect(await state(id)).toMatchObject({ status: 'REJECTED', orders: 0 })
    }
    expect(await state(id)).toMatchObject({ ledger: ['HOLD', 'RELEASE', 'HOLD', 'RELEASE'] })
  })
  it('objecting needs a proven name and an open line', async () => {
    const { line } = await inNotice()
    const command = { noticeLineId: line, statement: '不对', idempotencyKey: 'x' }
    await expect(parts().object(someone({ personId: null }), command)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(parts().object({ kind: 'ANONYMOUS' }, command)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    })
    days('2026-11-28')
    await expect(parts().object(someone(), command)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
  it('a wrong datum goes to its owner, an appeal to somebody who did not decide', async () => {
    const made = await world.addCase()
    const who = await registered(someone())
    await world.allow(who as ReturnType<typeof someone>, made.subjectId)
    const base = {
      beneficiaryId: made.subjectId,
      itemId: made.item.id,
      clauseId: 'honest',
      statement: '数据不对',
    }
    const wrong = await parts().raise(who, {
      ...base,
      kind: 'WRONG_FACT',
      fact: 'enterprise.seriousDishonesty',
      idempotencyKey: '1',
    })
    expect(wrong).toMatchObject({
      department: 'development-reform',
      answerBy: '2026-11-25',
      entitlementId: made.id,
    })
    const appeal = await parts().raise(who, { ...base, kind: 'APPEAL', fact: null, idempotencyKey: '2' })
    expect(appeal).toMatchObject({ department: 'human-resources', answerBy: '2026-11-27' })
    const decider = (await registered(staff())) as StaffActor
    await world.db
      .insertInto('entitlement_event')
      .values({
        entitlement_id: made.id,
        revision: 99,
        event: 'DEPARTMENT_CONFIRM',
        from_status: null,
        to_status: 'OFFERED',
        actor_kind: 'STAFF',
        actor_id: decider.staffId,
        actor_name: '',
        at: NOW,
        detail: '{}',
      })
      .execute()
    const reply = { id: appeal.id, upheld: false, answer: '维持', idempotencyKey: 'a' }
    await expect(parts().answer(decider, reply)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(parts().answer(staff({ department: 'taxation' }), reply)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(parts().answer(staff({ roles: ['ACCEPTOR'] }), reply)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    const colleague = (await registered(staff())) as StaffActor
    expect(await parts().answer(colleague, reply)).toMatchObject({ answer: '维持', upheld: false })
    await expect(
      parts().raise(someone(), { ...base, kind: 'APPEAL', fact: null, idempotencyKey: '3' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(
      parts().raise(who, { ...base, statement: ' ', kind: 'APPEAL', fact: null, idempotencyKey: '4' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
  it('an appeal after the turn of the year is about the case it was pressed on, though its item has run out', async () => {
    const lastYear = await world.publish(
      sampleItem({
        id: 'last-years-subsidy',
        grantedPer: 'CALENDAR_YEAR',
        validity: { from: '2026-01-01', to: '2026-12-31' },
      }),
    )
    const made = await world.addCase({ item: lastYear })
    const other = await world.addCase({ item: lastYear })
    const who = await registered(someone())
    await world.allow(who as ReturnType<typeof someone>, made.subjectId)
    world.clock.at = new Date('2027-01-05T02:00:00Z')
    const appeal = {
      beneficiaryId: made.subjectId,
      itemId: lastYear.id,
      clauseId: null,
      fact: null,
      kind: 'APPEAL' as const,
      statement: '去年的这一笔判断错了',
    }
    await expect(
      parts().raise(who, { ...appeal, entitlementId: other.id, idempotencyKey: 'turn-1' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(
      parts().raise(who, { ...appeal, itemId: item.id, entitlementId: made.id, idempotencyKey: 'turn-2' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    world.clock.at = NOW
    const inTime = { ...appeal, idempotencyKey: 'turn-0' }
    const early = await parts().raise(who, inTime)
    world.clock.at = new Date('2027-01-05T02:00:00Z')
    expect((await parts().raise(who, inTime)).id).toBe(early.id)
    const raised = await parts().raise(who, { ...appeal, entitlementId: made.id, idempotencyKey: 'turn-3' })
    expect(raised).toMatchObject({ entitlementId: made.id, department: 'human-resources' })
    const [shown] = await showObjections({ ...world, notices: postgresNotices(world.db) })(who, [raised])
    expect(shown!.about).toBe(lastYear.name)
  })
})
