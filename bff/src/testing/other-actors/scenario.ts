import { sql } from 'kysely'
import type { Base } from '../../app/base'
import type { IdentityArea } from '../../app/identity'
import type { Resolvers } from '../../graphql/context'
import { GOOD_FACTS } from '../case-world'
import { type IdentityTestWorld, identityWorld } from '../identity-world'
import { type KnownIds, MADE_UP } from './known-ids'
import { lentCases } from './lent-cases'
import { openCases, writtenByDesk } from './opened-cases'
import { askedBudget } from './pool-budget-rows'

const OWNER = { idNumber: '220102199003071234', name: '李木兰', phone: '13800005620' }
const STRANGER = { idNumber: '220102198501010019', name: '赵大同', phone: '13700000001' }
const FORMER = { idNumber: '220102198601010027', name: '钱小江', phone: '13700000002' }
const LATE = { idNumber: '220102198701010035', name: '孙一鸣', phone: '13700000003' }
const INVITED = { idNumber: '220102198801010043', name: '周立新', phone: '13700000004' }
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
  | 'specialist'
  | 'clerk'
  | 'otherClerk',
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
  const window = { department: 'government-services', roles: ['WINDOW' as const], windowName: '12 号窗口' }
  const clerk = await world.signInStaff({ staffNo: 'S7', ...window, regionCode: '220104' })
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
      ...(await lentCases(world, enterprise, facts)),
      ...(await writtenByDesk(world)),
      ...(await askedBudget(world)),
    },
    madeUp: MADE_UP,
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
      clerk,
      otherClerk: await world.signInStaff({ staffNo: 'S8', ...window, regionCode: '220102' }),
      specialist: await world.signInStaff({ staffNo: 'S50', ...desk, roles: ['SPECIALIST'], duties: [] }),
    },
  }
}
