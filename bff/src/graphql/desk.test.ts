import { type PolicyArea, policyArea } from '../app/policies'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { MULAN } from '../testing/mulan'

const LISTS = `{ candidateLists { id number sureCount sureFen doubtfulCount confirmedCount fulfilledCount rejectedCount matchedAt
  item { id leadDepartment { code } } } }`
const CANDIDATES = `query ($listId: ID!, $filter: CandidateFilter!) { candidateList(id: $listId) { id }
  candidates(listId: $listId, filter: $filter) { next candidates { id name regionName amountFen doubtful doubt phone sampled
    sampleChecked status revision clauses { id verdict } } } }`
const SEARCH = `query ($listId: ID!, $words: String!) { searchCandidates(listId: $listId, words: $words) {
  next candidates { name phone status } } }`
const PARTS =
  '__typename ... on DeskDecision { decided skipped list { id sureCount confirmedCount } } ... on DeskRefused { message }'
const CONFIRM = `mutation ($listId: ID!, $ids: [ID!]!, $key: String!) {
  confirmCandidates(listId: $listId, candidateIds: $ids, idempotencyKey: $key) { ${PARTS} } }`
const CONFIRM_PART = `mutation ($listId: ID!, $except: [ID!]!, $key: String!) {
  confirmSurePart(listId: $listId, exceptIds: $except, idempotencyKey: $key) { ${PARTS} } }`
const CHECK = `mutation ($id: ID!, $agrees: Boolean!) { checkSample(candidateId: $id, agrees: $agrees) { ${PARTS} } }`
const DECIDE = `mutation ($id: ID!, $decision: DoubtDecision!, $reason: String!, $revision: Int!, $key: String!) {
  decideDoubtful(candidateId: $id, decision: $decision, reason: $reason, revision: $revision, idempotencyKey: $key) { ${PARTS} } }`

const disagreeing = {
  ...MULAN,
  identifier: '91220104MA0Y1A2B4D',
  name: '长春市白桦旅行社有限公司',
  facts: {
    ...MULAN.facts,
    'travel.deposit.amount': { ...MULAN.facts['travel.deposit.amount'], value: 20_000_000 },
    'travel.deposit.registeredAmount': {
      ...MULAN.facts['travel.deposit.registeredAmount'],
      value: 25_000_000,
    },
  },
}

describe('the desk over GraphQL', () => {
  let world: IdentityTestWorld
  let area: PolicyArea
  let reviewer: string
  let listId: string
  const candidates = async (filter: string) => {
    const { data } = await world.ask(CANDIDATES, { listId, filter }, reviewer)
    return data.candidates.candidates
  }

  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      area = await policyArea(base, identity)
      return area.resolvers
    })
    await world.deliver(MULAN)
    await world.deliver(disagreeing)
    await world.area.stores.register.startFrom('0', world.clock.now())
    await area.jobs?.find(({ name }) => name === 'match')?.run()
    reviewer = await world.signInStaff({ department: 'culture-tourism', name: '周岚' })
    const { data } = await world.ask(LISTS, {}, reviewer)
    listId = data.candidateLists[0].id
  })
  afterAll(() => world.close())

  it('shows the lists of the own department with their counts', async () => {
    const { data } = await world.ask(LISTS, {}, reviewer)
    expect(data.candidateLists).toMatchObject([
      {
        number: 1,
        sureCount: 1,
        sureFen: 62_500_000,
        doubtfulCount: 1,
        item: { id: 'travel-deposit-release' },
      },
    ])
  })
  it('finds who is on a list, masked as ever', async () => {
    const { data } = await world.ask(SEARCH, { listId, words: '白桦' }, reviewer)
    expect(data.searchCandidates).toEqual({
      next: null,
      candidates: [{ name: '长春市白桦旅行社有限公司', phone: '139****0231', status: 'DOUBTFUL' }],
    })
    const { errors } = await world.ask(SEARCH, { listId, words: '白' }, reviewer)
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('两个字以上') })
  })
  it('says what is doubtful in one line, and masks the phone', async () => {
    const [doubtful] = await candidates('DOUBTFUL')
    expect(doubtful).toMatchObject({
      name: '长春市白桦旅行社有限公司',
      regionName: '朝阳区',
      phone: '139****0231',
      doubtful: true,
      status: 'DOUBTFUL',
      amountFen: 20_000_000,
    })
    expect(doubtful.doubt).toContain('250,000.00 元')
    expect(doubtful.clauses[0]).toEqual({ id: 'cash-deposit', verdict: 'UNKNOWN' })
  })
  it('checks the sample, confirms in bulk, settles the doubt by name', async () => {
    const [sure] = await candidates('SURE')
    const bulk = { listId, ids: [sure.id], key: 'k1' }
    const early = await world.ask(CONFIRM, bulk, reviewer)
    expect(early.data.confirmCandidates).toMatchObject({ __typename: 'DeskRefused' })
    await world.ask(CHECK, { id: sure.id, agrees: true }, reviewer)
    expect((await candidates('SURE'))[0]).toMatchObject({ sampled: true, sampleChecked: true })
    const done = await world.ask(CONFIRM, bulk, reviewer)
    expect(done.data.confirmCandidates).toMatchObject({
      decided: 1,
      skipped: 0,
      list: { sureCount: 0, confirmedCount: 1 },
    })
    const nobody = await world.ask(CONFIRM_PART, { listId, except: [], key: 'k9' }, reviewer)
    expect(nobody.data.confirmSurePart).toMatchObject({ __typename: 'DeskRefused' })
    const [doubtful] = await candidates('DOUBTFUL')
    const decide = {
      id: doubtful.id,
      decision: 'CONFIRM',
      reason: '按银行数退',
      revision: doubtful.revision,
      key: 'k2',
    }
    const settled = await world.ask(DECIDE, decide, reviewer)
    expect(settled.data.decideDoubtful).toMatchObject({
      __typename: 'DeskDecision',
      list: { confirmedCount: 2 },
    })
    expect((await candidates('CONFIRMED')).map(({ status }: { status: string }) => status)).toEqual([
      'READY',
      'READY',
    ])
  })
  it('opens nothing for people who do not answer for the list; who accepts may look (XQ-5)', async () => {
    const [{ id }] = await candidates('CONFIRMED')
    const boss = await world.signInAs({ idNumber: MULAN.legalRepresentative })
    const acceptor = await world.signInStaff({ staffNo: 'S2', roles: ['ACCEPTOR'] })
    const elsewhere = await world.signInStaff({ staffNo: 'S3', department: 'human-resources' })
    const district = await world.signInStaff({ staffNo: 'S4', regionCode: '220102' })
    const asked: [string, Record<string, unknown>][] = [
      [CANDIDATES, { listId, filter: 'SURE' }],
      [CONFIRM, { listId, ids: [id], key: 'x' }],
      [CHECK, { id, agrees: true }],
      [DECIDE, { id, decision: 'REJECT', reason: '不给', revision: 1, key: 'x' }],
    ]
    for (const [query, variables] of asked) {
      const codes = []
      for (const token of [null, boss, acceptor, elsewhere, district]) {
        codes.push(await world.codeOf(query, variables, token))
      }
      const looks = query === CANDIDATES ? 'OK' : 'FORBIDDEN'
      expect(codes).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', looks, 'NOT_FOUND', 'NOT_FOUND'])
    }
  })
})
