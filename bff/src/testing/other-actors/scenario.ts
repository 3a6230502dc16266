import { sql } from 'kysely'
import { sampleItem } from '../../adapters/contracts/sample-item'
import type { Base } from '../../app/base'
import type { IdentityArea } from '../../app/identity'
import { explain, periodOf } from '../../eligibility'
import type { Resolvers } from '../../graphql/context'
import { GOOD_FACTS, TODAY } from '../case-world'
import { type IdentityTestWorld, identityWorld } from '../identity-world'

const OWNER = { idNumber: '220102199003071234', name: '李木兰', phone: '13800005620' }
const STRANGER = { idNumber: '220102198501010019', name: '赵大同', phone: '13700000001' }
const FORMER = { idNumber: '220102198601010027', name: '钱小江', phone: '13700000002' }
const LATE = { idNumber: '220102198701010035', name: '孙一鸣', phone: '13700000003' }
const INVITED = { idNumber: '220102198801010043', name: '周立新', phone: '13700000004' }
/** The published item everything hangs on. */
export const scenarioItem = sampleItem({
  funding: { source: '失业保险基金', pool: 'unemployment-insurance-fund' },
})

const NOWHERE = '00000000-0000-7000-8000-000000000000'

/** Ids a stranger may have seen in somebody else's URL. */
export interface KnownIds {
  person: string
  enterprise: string
  /** Another firm of the owner, to be left. */
  leavable: string
  item: string
  /** Pending, addressed to `invited`. */
  invitation: string
  /** Offered to the enterprise. */
  entitlement: string
  list: string
  /** Certain, in the sample. */
  candidate: string
  doubtful: string
  /** Offered as well, to be declined. */
  declinable: string
  fulfilled: string
  notice: string
  noticeLine: string
  objection: string
  /** From an amount on that two people look at; nobody has. */
  accountChange: string
  /** To the department, open. */
  reminder: string
  /** A code of the reviewer's department. */
  entryCode: string
  /** Planned, of another item version of the department. */
  withdrawal: string
  /** Written by somebody of the department, waiting for a second person. */
  news: string
  /** Written by the acceptor. */
  ownNews: string
  /** Published, to be taken down. */
  oldNews: string
  /** Proposed for the item, waiting for a second person. */
  word: string
}

/** Tokens by who holds them; null is nobody. */
export type Cast = Record<
  | 'nobody'
  | 'owner'
  | 'invited'
  | 'citizen'
  | 'revokedAgent'
  | 'expiredAgent'
  | 'reviewer'
  | 'acceptor'
  | 'otherDepartment'
  | 'otherRegion'
  | 'leader'
  | 'otherLeader'
  | 'specialist',
  string | null
>

export interface Scenario {
  world: IdentityTestWorld
  ids: KnownIds
  /** Ids of the same shapes that nothing has. */
  madeUp: KnownIds
  cast: Cast
}

/** One enterprise with everything that hangs on it, its rightful people, and everybody who has no business with it. */
export async function foreignScenario(
  more: (base: Base, identity: IdentityArea) => readonly Resolvers[] | Promise<readonly Resolvers[]>,
): Promise<Scenario> {
  const world = await identityWorld(more)
  const facts = Object.fromEntries(
    Object.entries(GOOD_FACTS).map(([key, [value, department, asOf]]) => [
      key,
      { value: value as never, department, asOf },
    ]),
  )
  const enterprise = await world.deliver({
    kind: 'ENTERPRISE',
    identifier: '91220101MA0Y00001X',
    name: '长春木兰国际旅行社有限公司',
    legalRepresentative: OWNER.idNumber,
    accounts: [
      {
        kind: 'CORPORATE',
        bankCode: 'BOC',
        bankName: '中国银行',
        accountNumber: '156000000231',
        accountName: '长春木兰国际旅行社有限公司',
        status: 'OPEN',
      },
    ],
    facts,
  })
  const owner = await world.signInAs(OWNER)
  await world.bind(owner, '91220101MA0Y00001X', OWNER.idNumber)
  const leavable = await world.deliver({
    kind: 'ENTERPRISE',
    identifier: '91220101MA0Y00002X',
    name: '长春木兰文化传播有限公司',
    legalRepresentative: OWNER.idNumber,
    accounts: [],
    facts: {},
  })
  await world.bind(owner, '91220101MA0Y00002X', OWNER.idNumber)
  const person = (await world.area.subjects.find('PERSON', OWNER.idNumber))!.id
  const invite = async (agent: { name: string; phone: string }) => {
    const { data } = await world.ask(
      'mutation ($input: AuthoriseAgentInput!) { authoriseAgent(input: $input) { ... on Authorisation { id } } }',
      {
        input: {
          enterpriseId: enterprise,
          agentName: agent.name,
          agentPhone: agent.phone,
          scopes: ['CONFIRM', 'CHANGE_ACCOUNT'],
          validUntil: '2027-03-31',
        },
      },
      owner,
    )
    return data.authoriseAgent.id as string
  }
  const agentOf = async (agent: typeof FORMER) => {
    const token = await world.signInAs(agent)
    const id = await invite(agent)
    await world.ask(
      'mutation ($id: ID!) { answerAuthorisation(id: $id, accept: true) { id } }',
      { id },
      token,
    )
    return { token, id }
  }
  const former = await agentOf(FORMER)
  await world.ask('mutation ($id: ID!) { revokeAuthorisation(id: $id) { id } }', { id: former.id }, owner)
  const late = await agentOf(LATE)
  await sql`update agent_authorisation set valid_until = '2026-11-20' where id = ${late.id}`.execute(
    world.database.db,
  )
  const invited = await world.signInAs(INVITED)
  const desk = { department: 'human-resources', regionCode: '220100', roles: ['REVIEWER' as const] }

  const leader = await world.signInStaff({ staffNo: 'S5', ...desk, roles: ['LEADER'] })
  const acceptor = await world.signInStaff({ staffNo: 'S4', ...desk, roles: ['ACCEPTOR'] })

  return {
    world,
    ids: {
      person,
      enterprise,
      leavable,
      invitation: await invite(INVITED),
      entryCode: 'WG-FH-01',
      ...(await openCases(world, enterprise, facts)),
      ...(await writtenByDesk(world)),
    },
    madeUp: {
      person: NOWHERE,
      enterprise: NOWHERE,
      leavable: NOWHERE,
      item: 'job-stabilisation-rebate',
      invitation: NOWHERE,
      entryCode: 'WG-FH-77',
      entitlement: NOWHERE,
      list: NOWHERE,
      candidate: NOWHERE,
      doubtful: NOWHERE,
      declinable: NOWHERE,
      fulfilled: NOWHERE,
      notice: NOWHERE,
      noticeLine: NOWHERE,
      objection: NOWHERE,
      accountChange: NOWHERE,
      reminder: NOWHERE,
      withdrawal: NOWHERE,
      news: NOWHERE,
      ownNews: NOWHERE,
      oldNews: NOWHERE,
      word: NOWHERE,
    },
    cast: {
      nobody: null,
      owner,
      invited,
      citizen: await world.signInAs(STRANGER),
      revokedAgent: former.token,
      expiredAgent: late.token,
      reviewer: await world.signInStaff({ staffNo: 'S1', ...desk }),
      acceptor,
      otherDepartment: await world.signInStaff({ staffNo: 'S2', ...desk, department: 'culture-tourism' }),
      otherRegion: await world.signInStaff({ staffNo: 'S3', ...desk, regionCode: '220102' }),
      leader,
      otherLeader: await world.signInStaff({
        staffNo: 'S6',
        ...desk,
        department: 'culture-tourism',
        roles: ['LEADER'],
      }),
      specialist: await world.signInStaff({ staffNo: 'S50', ...desk, roles: ['SPECIALIST'], duties: [] }),
    },
  }
}

/** A list with a certain and a doubtful candidate, a case that waits for the tap, a line in notice, an objection. */
async function openCases(world: IdentityTestWorld, subjectId: string, facts: object) {
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
    withdrawal,
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

/** What the department of the item wrote, by its leader (S5) or its acceptor (S4), and a word it proposed. */
async function writtenByDesk(world: IdentityTestWorld) {
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
