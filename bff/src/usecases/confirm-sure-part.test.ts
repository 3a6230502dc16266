import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresTakeUp } from '../adapters/postgres/take-up'
import { type CaseWorld, caseWorld, GOOD_FACTS, NOW } from '../testing/case-world'
import { deskParts, deskReviewer } from '../testing/desk-parts'
import { listCandidateLists } from './candidate-lists'
import { checkSample } from './check-sample'
import { confirmSurePart } from './confirm-sure-part'
import { countTakeUp } from './count-take-up'
import { matchItem } from './match-item'
import { readCandidates } from './read-candidates'

const { 'enterprise.seriousDishonesty': _unsaid, ...UNSAID } = GOOD_FACTS
const reviewer = deskReviewer()

describe('a whole list at once (SQ-3)', () => {
  let world: CaseWorld
  let ids: string[]
  const parts = () => deskParts(world, () => 0.5)
  const cases = () =>
    world.db.selectFrom('entitlement').select(['id', 'status', 'list_id', 'sampled']).orderBy('id').execute()
  const lists = async () => (await listCandidateLists(parts())(reviewer)).map(({ list }) => list)
  const list = async () => (await lists())[0]!
  const checkAll = async () => {
    for (const { id, sampled } of await cases())
      if (sampled) await checkSample(parts())(reviewer, { candidateId: id, agrees: true })
  }
  const confirm = async (exceptIds: string[] = [], idempotencyKey = 'whole-1') =>
    confirmSurePart(parts())(reviewer, { listId: (await list()).id, exceptIds, idempotencyKey })

  beforeEach(async () => {
    world = await caseWorld()
    const item = await world.publish(sampleItem({ confirmation: { days: 60 } }))
    for (let n = 0; n < 4; n += 1) await world.addSubject()
    await world.addSubject(UNSAID)
    await matchItem(parts())(item)
    ids = (await cases()).filter(({ status }) => status === 'SURE').map(({ id }) => id)
  })
  afterEach(() => world.close())

  it('confirms every certain one but those unticked; the doubtful wait for their own decision', async () => {
    expect((await confirm()).outcome).toMatchObject({
      kind: 'REFUSED',
      message: expect.stringContaining('抽查'),
    })
    await checkAll()
    const { outcome, after } = await confirm([ids[0]!])
    expect(outcome).toEqual({ kind: 'DECIDED', decided: 3, skipped: 0 })
    expect(after.list).toMatchObject({ sureCount: 1, doubtfulCount: 1, confirmedCount: 3, reportedAt: NOW })
  })
  it('answers a lost answer’s key with the first outcome, and confirms nobody twice', async () => {
    await checkAll()
    const [one, two] = await Promise.all([confirm(), confirm()])
    expect([one.outcome, two.outcome]).toEqual([one.outcome, one.outcome])
    expect((await confirm()).outcome).toEqual(one.outcome)
    await expect(confirm([ids[0]!])).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await confirm([], 'whole-2')).outcome).toMatchObject({ kind: 'REFUSED' })
    const offered = await world.db
      .selectFrom('outbox')
      .select('payload')
      .where('topic', '=', 'offered')
      .execute()
    expect(offered).toHaveLength(4)
  })
  it('takes no ids that are none', async () => {
    await expect(confirm(['none'])).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('counts the same before and after the tally was taken, and between', async () => {
    const count = countTakeUp({ takeUp: postgresTakeUp(world.db), clock: world.clock })
    const [one] = await lists()
    expect(one).toMatchObject({ sureCount: 4, doubtfulCount: 1, confirmedCount: 0, openSampleCount: 2 })
    await count()
    expect(await lists()).toEqual([one])
    await checkAll()
    await confirm([ids[3]!])
    const [two] = await lists()
    expect(two).toMatchObject({ sureCount: 1, doubtfulCount: 1, confirmedCount: 3, openSampleCount: 0 })
    await count()
    expect(await lists()).toEqual([two])
    const tallied = await world.db.selectFrom('candidate_list_tally').selectAll().orderBy('status').execute()
    expect(tallied.filter(row => row.count > 0)).toMatchObject([
      { status: 'DOUBTFUL', count: 1 },
      { status: 'OFFERED', count: 3, amount_fen: 3 * 3_860_400 },
      { status: 'SURE', count: 1, amount_fen: 3_860_400 },
    ])
  })
  it('shows those of several states in one order, page by page', async () => {
    await checkAll()
    await confirm()
    await world.db.updateTable('entitlement').set({ status: 'IN_NOTICE' }).where('id', '=', ids[1]!).execute()
    const { candidates } = await readCandidates(parts())(reviewer, {
      listId: (await list()).id,
      filter: 'CONFIRMED',
      after: null,
    })
    expect(candidates.map(({ id }) => id)).toEqual([...ids].sort())
  })
})
