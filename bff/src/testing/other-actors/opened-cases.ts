import { sql } from 'kysely'
import { sampleItem } from '../../adapters/contracts/sample-item'
import { explain, periodOf } from '../../eligibility'
import { TODAY } from '../case-world'
import type { IdentityTestWorld } from '../identity-world'
import { askedTogether } from './bundle-rows'

/** The published item everything hangs on. */
export const scenarioItem = sampleItem({
  funding: { source: '失业保险基金', pool: 'unemployment-insurance-fund' },
  form: { fields: [{ id: 'contact', label: '联系人', kind: 'TEXT' }] },
  materials: [{ id: 'roster', name: '名册', deferrable: { workingDays: 5 } }],
})

/** A list with a certain and a doubtful candidate, a case that waits for the tap, a line in notice, an objection. */
export async function openCases(world: IdentityTestWorld, subjectId: string, facts: object) {
  const { db } = world.database
  const item = scenarioItem
  const at = world.clock.now()
  const uuid = () => world.base.ids.uuid()
  const [assessment] = explain([item], facts as never, TODAY)
  const list = uuid()
  await sql`
    insert into policy_item_version (item_id, version, digest, body, lead_department, valid_from, reviewed_on, review_number, published_at)
    values (${item.id}, 1, 'd', ${JSON.stringify(item)}, ${item.leadDepartment}, '2026-01-01', '2026-11-09', 'n', ${at})
    on conflict do nothing`.execute(db)
  await sql`
    insert into funding_pool (id, name, holder, payer_account, payer_tail, budget_fen, available_fen)
    values (${item.funding.pool}, '失业保险基金', 'unemployment-insurance-fund', '1600220100000001', '0001', 1000000000, 1000000000)
    on conflict do nothing`.execute(db)
  await sql`
    insert into candidate_list (id, item_id, item_version, number, department, region_code, matched_at)
    values (${list}, ${item.id}, 1, 1, 'human-resources', '220100', ${at})`.execute(db)
  const open = async (status: string, period: string, listId: string | null) => {
    const id = uuid()
    await sql`
      insert into entitlement (id, case_number, item_id, item_version, subject_id, period, list_id, pool_id, status,
        amount_fen, assessment, facts_version, department_confirmed_at, confirm_by, created_at)
      values (${id}, ${`BJ-${id.slice(-12)}`}, ${item.id}, 1, ${subjectId}, ${period}, ${listId}, ${item.funding.pool},
        ${status}, ${assessment!.benefit.amountFen}, ${JSON.stringify(assessment)}, 1, ${at}, '2026-12-31', ${at})`.execute(
      db,
    )
    await sql`
      insert into entitlement_event (entitlement_id, revision, event, to_status, actor_kind, actor_id, actor_name, at)
      values (${id}, 1, 'MATCH', ${status}, 'SYSTEM', 'matching', '自动比对', ${at})`.execute(db)
    return id
  }
  const entitlement = await open('OFFERED', periodOf(item, TODAY), null)
  const candidate = await open('SURE', '2025', list)
  const doubtful = await open('DOUBTFUL', '2024', list)
  const declinable = await open('OFFERED', '2022', null)
  const fulfilled = await open('FULFILLED', '2021', null)
  const inNotice = await open('IN_NOTICE', '2023', null)
  const noticeLine = uuid()
  const notice = uuid()
  await sql`
    insert into public_notice (id, item_id, department, opens_on, closes_on)
    values (${notice}, ${item.id}, 'human-resources', '2026-11-20', '2026-11-27')`.execute(db)
  await sql`
    insert into notice_line (id, notice_id, entitlement_id, public_name, amount_fen)
    values (${noticeLine}, ${notice}, ${inNotice}, '长春木兰国际旅行社有限公司', 100)`.execute(db)
  const objection = uuid()
  await sql`
    insert into objection (id, number, kind, raised_by, subject_id, item_id, statement, department, answer_by, raised_at)
    select ${objection}, 'YY-1', 'APPEAL', u.id, ${subjectId}, ${item.id}, '金额不对', 'human-resources', '2026-11-30', ${at}
    from app_user u limit 1`.execute(db)
  const accountChange = uuid()
  await sql`
    insert into account_change (id, number, entitlement_id, subject_id, department, kind, bank_code, bank_name, number_index,
      sealed, tail, needs_two, status, requested_at, answer_by, pays_from)
    values (${accountChange}, 'ZH-1', ${inNotice}, ${subjectId}, 'human-resources', 'CORPORATE', '313', '吉林银行', '',
      '', '0018', true, 'WAITING', ${at}, '2026-11-24', '2026-11-23')`.execute(db)
  await sql`
    insert into account_change_step (account_change_id, event, actor_kind, actor_id, actor_name, reviewer, at)
    values (${accountChange}, 'REQUEST', 'USER', 'u', '李*', false, ${at})`.execute(db)
  const payoutRun = uuid()
  const waiting = uuid()
  await sql`
    insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, status, created_at)
    values (${waiting}, ${fulfilled}, 9, 'unemployment-insurance-fund', 'PAYOUT', 100000000, 'CREATED', ${at})`.execute(
    db,
  )
  await sql`
    insert into payout_run (id, number, item_id, department, region_code, pool_id, status, prepared_by, key, prepared_at)
    select ${payoutRun}, 'FF-2026-9999', ${item.id}, 'human-resources', '220100', ${item.funding.pool}, 'WAITING', s.id,
      'k', ${at} from staff s where s.staff_no = 'S5'`.execute(db)
  await sql`
    insert into payout_run_step (run_id, event, to_status, actor_name, reviewer, at)
    values (${payoutRun}, 'PREPARE', 'PREPARING', '何局', false, ${at})`.execute(db)
  await sql`
    insert into payout_run_line (run_id, fulfilment_id, amount_fen, facts_version, status)
    values (${payoutRun}, ${waiting}, 100000000, 1, 'IN')`.execute(db)
  const paid = await open('FULFILLED', '2020', null)
  await sql`
    insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, status, settled_at, created_at)
    values (${uuid()}, ${paid}, 1, 'unemployment-insurance-fund', 'PAYOUT', 100000, 'SUCCEEDED', ${at}, ${at})`.execute(
    db,
  )
  const reversal = uuid()
  await sql`
    insert into reversal (id, number, entitlement_id, department, region_code, status, owed_fen, clause_text, evidence,
      prepared_by, key, prepared_at, hearing_until)
    select ${reversal}, 'ZT-1', ${fulfilled}, 'human-resources', '220100', 'HEARING', 100, '没有严重失信', '木兰的处罚决定书', s.id,
      'k', ${at}, '2026-12-04' from staff s where s.staff_no = 'S5'`.execute(db)
  const paidBefore = async (number: string) => {
    const id = uuid()
    await sql`
      insert into prior_payment (id, department, payment_id, item_code, subject_kind, subject_index, sealed, period,
        amount_fen, paid_on, status, purpose, sent_at, taken_at, place_code, place_kind, place_index)
      select ${id}, 'human-resources', ${number}, 'OLD-7', s.kind, s.identifier_index, ${world.base.personalData.seal({ identifier: '91220101MA0Y00001X' })},
        '2020', 100, '2020-05-20', 'PAID', '{"record":{},"members":[]}', ${at}, ${at}, 'OLD-7', s.kind, s.identifier_index
      from subject s where s.id = ${subjectId}`.execute(db)
    return id
  }
  const asidePayment = await paidBefore('P-1')
  const foundPayment = await paidBefore('P-2')
  const finding = uuid()
  await sql`
    insert into prior_payment_finding (id, prior_payment_id, kind, sealed, finding, status, staff_id, staff_name,
      reviewer, at)
    values (${finding}, ${foundPayment}, 'CLOSE', ${world.base.personalData.seal({ who: null })}, '木兰的旧账', 'PROPOSED', 's',
      '何静', true, ${at})`.execute(db)
  const reminder = uuid()
  await sql`
    insert into supervision_reminder (id, number, kind, department, region_code, request, due_on, raised_by, key, raised_at)
    select ${reminder}, 'DB-2026-9999', 'REMINDER', 'human-resources', '220100', '木兰的办得慢', '2026-11-27', s.id, 'k', ${at}
    from staff s where s.staff_no = 'S5'`.execute(db)
  const withdrawal = uuid()
  await sql`
    insert into planned_withdrawal (id, item_id, version, reason, effective_on, planned_by, planned_at)
    select ${withdrawal}, ${item.id}, 1, '政策到期', '2026-12-31', s.id, ${at} from staff s where s.staff_no = 'S5'`.execute(
    db,
  )
  return {
    ...(await filledIn(world, subjectId, doubtful)),
    ...(await cameToWindow(world, subjectId)),
    bundleRequest: await askedTogether(world, subjectId),
    withdrawal,
    payoutRun,
    reversal,
    paid,
    asidePayment,
    foundPayment,
    finding,
    reminder,
    item: item.id,
    entitlement,
    list,
    candidate,
    doubtful,
    declinable,
    fulfilled,
    notice,
    noticeLine,
    objection,
    accountChange,
  }
}

/** Received by the clerk S7, asked for the enterprise; and an appointment of it. */
async function cameToWindow(world: IdentityTestWorld, subjectId: string) {
  const [id, appointment] = [world.base.ids.uuid(), world.base.ids.uuid()]
  await sql`
    insert into window_visit (id, number, staff_id, staff_name, window_name, department, region_code, user_id, person_id,
      identity_level, status, item_id, beneficiary_id, received_at)
    select ${id}, 'CK-1', s.id, s.name, '12 号窗口', 'government-services', '220104', u.id, u.person_id, 4, 'ASKED',
      ${scenarioItem.id}, ${subjectId}, ${world.clock.now()}
    from staff s, app_user u join enterprise_binding b on b.person_id = u.person_id and b.enterprise_id = ${subjectId}
    where s.staff_no = 'S7'`.execute(world.database.db)
  await sql`
    insert into window_visit_step (visit_id, event, actor_kind, actor_id, actor_name, at)
    values (${id}, 'RECEIVE', 'STAFF', 'S7', '王敏', ${world.clock.now()})`.execute(world.database.db)
  await sql`
    insert into appointment (id, number, centre_id, day, slot, place, subject_id, status, booked_by, booked_name, booked_at)
    select ${appointment}, 'YD-1', 'chaoyang', '2026-11-24', '09:00', 1, ${subjectId}, 'BOOKED', u.id, '李*兰', ${world.clock.now()}
    from app_user u limit 1`.execute(world.database.db)
  return { visit: id, appointment }
}

/** A draft with a file given, and an application that was handed in. */
async function filledIn(world: IdentityTestWorld, subjectId: string, entitlementId: string) {
  const { db } = world.database
  const { personalData, ids } = world.base
  const [draft, handedIn, file] = [ids.uuid(), ids.uuid(), ids.uuid()]
  const at = world.clock.now()
  await sql`
    insert into material_file (id, subject_id, document, kind, size_bytes, digest, uploaded_by, at)
    values (${file}, ${subjectId}, '名册', 'PDF', 3, ${Buffer.alloc(32)}, '李*兰', ${at})`.execute(db)
  const given = {
    ...{
      materialId: 'roster',
      way: 'FILE',
      fileId: file,
      certificate: null,
      by: '李*兰',
      at: at.toISOString(),
    },
  }
  const filled = personalData.seal({ answers: {}, given: [given] })
  const insert = (id: string, period: string, status: string, ofCase: string | null) =>
    sql`
    insert into application (id, subject_id, item_id, item_version, record_key, period, department, status, revision,
      sealed, entitlement_id, opened_at, filled_at)
    values (${id}, ${subjectId}, ${scenarioItem.id}, 1, '', ${period}, 'human-resources', ${status}, 1, ${filled},
      ${ofCase}, ${at}, ${at})`.execute(db)
  await insert(draft, periodOf(scenarioItem, TODAY), 'DRAFT', null)
  await insert(handedIn, '2024', 'SUBMITTED', entitlementId)
  return { draft, handedIn }
}

/** What the department of the item wrote, by its leader (S5) or its acceptor (S4), and a word it proposed. */
export async function writtenByDesk(world: IdentityTestWorld) {
  const { db } = world.database
  const at = world.clock.now()
  const write = async (staffNo: string, key: string) => {
    const id = world.base.ids.uuid()
    await sql`
      insert into department_news (id, department, region_code, title, lines, item_ids, revision, written_by, write_key, written_at)
      select ${id}, 'human-resources', '220100', '木兰也领到了', '{一段}', '{}', 1, s.id, ${key}, ${at} from staff s
      where s.staff_no = ${staffNo}`.execute(db)
    return id
  }
  const word = world.base.ids.uuid()
  await sql`
    insert into everyday_word (id, say, item_id, department, proposed_by, propose_key, proposed_at)
    select ${word}, '木兰的钱', ${scenarioItem.id}, 'human-resources', s.id, 'k', ${at} from staff s
    where s.staff_no = 'S5'`.execute(db)
  return {
    news: await write('S5', 'n1'),
    ownNews: await write('S4', 'n2'),
    oldNews: await write('S5', 'n3'),
    word,
  }
}
