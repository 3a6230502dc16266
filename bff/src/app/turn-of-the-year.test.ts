import { sql } from 'kysely'
import { reportOf } from '../domain/settling'
import { fakeCaseWorld } from '../testing/fake-case-world'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { MULAN } from '../testing/mulan'
import type { Area } from './base'
import { caseArea } from './cases'
import { type PolicyArea, policyArea } from './policies'

const REBATE = 'job-stabilisation-rebate'
const LISTS = '{ candidateLists { id number item { id } sureCount } }'
const CANDIDATES = 'query ($id: ID!) { candidates(listId: $id, filter: SURE) { candidates { id sampled } } }'
const CHECK = 'mutation ($id: ID!) { checkSample(candidateId: $id, agrees: true) { __typename } }'
const CONFIRM_LIST =
  'mutation ($id: ID!, $ids: [ID!]!, $key: String!) { confirmCandidates(listId: $id, candidateIds: $ids, idempotencyKey: $key) { __typename } }'
const READY = `query ($id: ID!) { policyPackage(beneficiaryId: $id) {
  ready { id status amountFen item { id } } finished { id item { id } } } }`
const TAP = `mutation ($input: ConfirmEntitlementInput!) { confirmEntitlement(input: $input) {
  __typename ... on Refused { reason } } }`

/** Yearly limits at the year's end: the year a benefit is for, not the night it is tapped in. */
describe('the turn of the year', () => {
  let world: IdentityTestWorld
  let policies: PolicyArea
  let cases: Area
  const outside = fakeCaseWorld()
  let mulan: string
  let boss: string
  const run = (area: Area, name: string) => area.jobs!.find(job => job.name === name)!.run()
  const at = (moment: string) => world.clock.advance(Date.parse(moment) - world.clock.at.getTime())

  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      policies = await policyArea(base, identity)
      cases = caseArea(base, identity, policies, outside)
      return [...policies.resolvers, ...cases.resolvers]
    })
    mulan = await world.deliver(MULAN)
    await world.area.stores.register.startFrom('0', world.clock.now())
  })
  afterAll(() => world.close())

  async function signInBoss() {
    boss = await world.signInAs({ idNumber: MULAN.legalRepresentative, name: '王玉兰' })
    await world.bind(boss, MULAN.identifier, MULAN.legalRepresentative, MULAN.name)
  }
  /** The day's match, and the department's second confirmation of what it found. */
  async function matchAndConfirm(key: string): Promise<number> {
    await run(policies, 'match')
    const he = await world.signInStaff({ staffNo: 'N1', department: 'human-resources' })
    const { data } = await world.ask(LISTS, {}, he)
    let confirmed = 0
    for (const list of data.candidateLists) {
      if (list.item.id !== REBATE || list.sureCount === 0) continue
      const page = (await world.ask(CANDIDATES, { id: list.id }, he)).data.candidates.candidates
      for (const { id, sampled } of page) if (sampled) await world.ask(CHECK, { id }, he)
      const ids = page.map(({ id }: { id: string }) => id)
      const answer = await world.ask(CONFIRM_LIST, { id: list.id, ids, key }, he)
      expect(answer.data.confirmCandidates.__typename).toBe('DeskDecision')
      confirmed += ids.length
    }
    return confirmed
  }
  const offer = async () => {
    const { data } = await world.ask(READY, { id: mulan }, boss)
    return data.policyPackage.ready.find((one: { item: { id: string } }) => one.item.id === REBATE)
  }
  const tap = async (one: { id: string; amountFen: number }, idempotencyKey: string) => {
    const input = { entitlementId: one.id, amountFen: one.amountFen, idempotencyKey }
    const { data } = await world.ask(TAP, { input }, boss)
    return data.confirmEntitlement.reason ?? data.confirmEntitlement.__typename
  }
  async function pay() {
    const { rows } = await sql<{ id: string; amountFen: number }>`
      select id, amount_fen as "amountFen" from fulfilment where status <> 'SUCCEEDED'`.execute(
      world.database.db,
    )
    for (const { id, amountFen } of rows) {
      await cases.topics!['send-fulfilment']!({ fulfilmentId: id })
      outside.bank.say(id, reportOf('SUCCEED', { amountFen, serial: `S-${id.slice(-6)}` }))
    }
    world.clock.advance(60_000)
    await run(cases, 'check-fulfilments')
  }
  const paid = async () => {
    const { rows } = await sql<{ period: string; times: number }>`
      select e.period, count(*)::int as times from fulfilment f join entitlement e on e.id = f.entitlement_id
      where e.item_id = ${REBATE} and f.status = 'SUCCEEDED' group by 1 order by 1`.execute(world.database.db)
    return rows
  }

  it('a tap on 31 December is of the old year, the offer of 1 January of the new; nothing twice', async () => {
    await signInBoss()
    expect(await matchAndConfirm('m-2026')).toBe(1)
    const old = await offer()
    at('2026-12-31T15:59:00Z')
    await signInBoss()
    expect(await tap(old, 'k-2026')).toBe('EntitlementConfirmed')
    expect(await tap(old, 'k-2026')).toBe('EntitlementConfirmed')
    // Once for this year: the last match of the year finds nobody.
    expect(await matchAndConfirm('m-2026-again')).toBe(0)
    await pay()

    at('2027-01-01T01:00:00Z')
    await signInBoss()
    expect(await tap(old, 'k-2027-old')).toBe('ALREADY_DECIDED')
    expect(await matchAndConfirm('m-2027')).toBe(1)
    const next = await offer()
    expect(next.id).not.toBe(old.id)
    expect(await tap(next, 'k-2027')).toBe('EntitlementConfirmed')
    await pay()
    expect(await matchAndConfirm('m-2027-again')).toBe(0)
    expect(await offer()).toBeUndefined()
    expect(await paid()).toEqual([
      { period: '2026', times: 1 },
      { period: '2027', times: 1 },
    ])
  })
})
