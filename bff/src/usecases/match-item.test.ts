import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresCandidates } from '../adapters/postgres/candidates'
import { postgresDataUses } from '../adapters/postgres/data-uses'
import { postgresMatchRuns } from '../adapters/postgres/match-runs'
import { postgresPolicyItems } from '../adapters/postgres/policy-items'
import { postgresSubjects } from '../adapters/postgres/subjects'
import { type CaseWorld, caseWorld, GOOD_FACTS, NOW } from '../testing/case-world'
import { listDoubtful } from './list-doubtful'
import { matchEverybody } from './match-everybody'
import { matchItem } from './match-item'
import { matchSubject } from './match-subject'

const MONTHS = 'enterprise.unemploymentInsurance.paidMonths'
const { 'enterprise.seriousDishonesty': _unsaid, ...UNSAID } = GOOD_FACTS

describe('matching', () => {
  let world: CaseWorld
  const item = sampleItem({ funding: { source: '基金', pool: 'unemployment-insurance-2026' } })
  const parts = () => {
    const { db, personalData, clock, ids } = world
    return {
      candidates: postgresCandidates(db),
      subjects: postgresSubjects(db, personalData),
      dataUses: postgresDataUses(db, { clock, ids }),
      items: postgresPolicyItems(db, Date.now),
      runs: postgresMatchRuns(db),
      clock,
      ids,
      city: '220100',
      random: () => 0.5,
    }
  }
  const rows = () =>
    world.db
      .selectFrom('entitlement')
      .select(['id', 'subject_id', 'status', 'revision', 'amount_fen', 'list_id', 'account_id', 'sampled'])
      .select(['period', 'pool_id', 'case_number', 'department_note', 'facts_version'])
      .orderBy('status', 'desc')
      .orderBy('id')
      .execute()
  const events = () => world.db.selectFrom('entitlement_event').selectAll().orderBy('seq').execute()
  const deliver = (subjectId: string, facts: object) =>
    world.db
      .updateTable('subject')
      .set(eb => ({ facts: JSON.stringify(facts), facts_version: eb('facts_version', '+', 1) }))
      .where('id', '=', subjectId)
      .execute()

  beforeEach(async () => {
    world = await caseWorld()
    await world.publish(item)
  })
  afterEach(() => world.close())

  it('SQ-2: puts certain and doubtful ones on a list of the lead department, with all they were matched on', async () => {
    const sure = await world.addSubject()
    const account = await world.addAccount(sure)
    const doubtful = await world.addSubject(UNSAID)
    await world.addSubject({ ...GOOD_FACTS, [MONTHS]: [3, 'human-resources', '2026-11-20'] })
    await world.addSubject({})
    expect(await matchItem(parts())(item)).toEqual({ looked: 4, sure: 1, doubtful: 1 })
    const [list] = await world.db.selectFrom('candidate_list').selectAll().execute()
    expect(list).toMatchObject({ number: 1, department: 'human-resources', region_code: '220100' })
    expect(await rows()).toMatchObject([
      {
        subject_id: sure,
        status: 'SURE',
        amount_fen: 3_860_400,
        list_id: list?.id,
        account_id: account,
        sampled: true,
        period: '2026',
        pool_id: 'unemployment-insurance-2026',
      },
      { subject_id: doubtful, status: 'DOUBTFUL', sampled: false, account_id: null },
    ])
    expect(await events()).toMatchObject([
      { event: 'MATCH_SURE', to_status: 'SURE', revision: 1, actor_kind: 'SYSTEM', actor_name: '自动比对' },
      { event: 'MATCH_DOUBTFUL', to_status: 'DOUBTFUL', revision: 1 },
    ])
  })
  it('adds nothing the second time, nor when two run at once', async () => {
    for (let n = 0; n < 5; n += 1) await world.addSubject()
    const match = matchItem(parts())
    const [first, second] = await Promise.all([match(item), match(item)])
    expect(first.sure + second.sure).toBe(5)
    expect(await match(item)).toEqual({ looked: 5, sure: 0, doubtful: 0 })
    expect(await rows()).toHaveLength(5)
    expect(await events()).toHaveLength(5)
  })
  it('puts whoever is registered elsewhere before the same department: nobody falls between two cities', async () => {
    await world.addSubject()
    await world.db.updateTable('subject').set({ region_code: '220200' }).execute()
    await world.addSubject()
    await matchItem(parts())(item)
    const lists = await world.db.selectFrom('candidate_list').select('region_code').execute()
    expect(lists).toEqual([{ region_code: '220100' }])
  })
  it('records the use of the data, as matching', async () => {
    const subject = await world.addSubject()
    await matchItem(parts())(item)
    expect(await parts().dataUses.list(subject, new Date(0))).toMatchObject([
      { actorKind: 'MATCHING', actorName: '自动比对', purpose: '核对稳岗返还条件', basis: 'STATUTORY_DUTY' },
    ])
  })
  it('records it once for everybody; whoever arrives later reads nothing of it', async () => {
    const [one, two] = [await world.addSubject(), await world.addSubject({})]
    await matchItem(parts())(item)
    const later = await world.addSubject()
    const read = async (id: string) => (await parts().dataUses.list(id, new Date(0))).length
    expect([await read(one), await read(two), await read(later)]).toEqual([1, 1, 0])
    expect(await world.db.selectFrom('data_use').selectAll().execute()).toEqual([])
    await matchSubject(parts())(later)
    expect([await read(one), await read(later)]).toEqual([1, 1])
  })
  it('judges again whoever has a case, also when they certainly are no candidate any more', async () => {
    const subject = await world.addSubject()
    await matchItem(parts())(item)
    await deliver(subject, { ...GOOD_FACTS, [MONTHS]: [2, 'human-resources', '2026-11-21'] })
    await matchItem(parts())(item)
    expect(await rows()).toMatchObject([{ status: 'DOUBTFUL', revision: 2 }])
  })
  it('excludes whoever was granted the same before, by their claims', async () => {
    const once = sampleItem({
      version: 2,
      limits: [{ id: 'once', text: '每年一次', max: 1, per: 'BENEFICIARY', window: 'CALENDAR_YEAR' }],
    })
    await world.publish(once)
    const { id, subjectId } = await world.addCase({ status: 'FULFILLED', recordKey: '' })
    await world.db.updateTable('entitlement').set({ period: '2025' }).where('id', '=', id).execute()
    const claim = { register: 'job-stabilisation-rebate/once', key: '2026', granted_on: '2026-01-02' }
    await world.db
      .insertInto('grant_claim')
      .values({ ...claim, entitlement_id: id, subject_id: subjectId, item_id: once.id, released_at: null })
      .execute()
    expect(await matchItem(parts())(once)).toMatchObject({ looked: 1, sure: 0 })
  })

  describe('again, after data changed', () => {
    it('turns a certain one doubtful and says what changed', async () => {
      const subject = await world.addSubject()
      await matchItem(parts())(item)
      await deliver(subject, UNSAID)
      await matchSubject(parts())(subject)
      expect(await rows()).toMatchObject([
        {
          status: 'DOUBTFUL',
          revision: 2,
          facts_version: 2,
          department_note: expect.stringContaining('再核实'),
        },
      ])
      expect((await events()).map(({ event }) => event)).toEqual(['MATCH_SURE', 'DOUBT'])
    })
    it('brings in whoever qualifies now, on the list that is not reported yet', async () => {
      await world.addSubject()
      const late = await world.addSubject(UNSAID)
      await deliver(late, {})
      await matchItem(parts())(item)
      await deliver(late, GOOD_FACTS)
      await matchSubject(parts())(late)
      const all = await rows()
      expect(all).toHaveLength(2)
      expect(new Set(all.map(({ list_id }) => list_id)).size).toBe(1)
    })
    it('brings a returned one back, and only on new data', async () => {
      const subject = await world.addSubject()
      await matchItem(parts())(item)
      await world.db.updateTable('entitlement').set({ status: 'REJECTED' }).execute()
      await matchSubject(parts())(subject)
      expect(await rows()).toMatchObject([{ status: 'REJECTED' }])
      await deliver(subject, GOOD_FACTS)
      await matchSubject(parts())(subject)
      expect(await rows()).toMatchObject([{ status: 'SURE', revision: 2 }])
      expect((await events()).at(-1)).toMatchObject({ event: 'MATCH_SURE', from_status: 'REJECTED' })
    })
    it('passes over ids that nobody has', async () => {
      await expect(matchSubject(parts())(world.ids.uuid())).resolves.toBeUndefined()
    })
  })

  it('runs once a day, by one process, after the first complete import, on fresh data', async () => {
    await world.addSubject()
    let imported: string | null = null
    let fresh = false
    const register = { cursor: async () => imported }
    const run = () => matchEverybody({ ...parts(), register, upToDate: async () => fresh })
    expect(await run()()).toBe(0)
    imported = 'c1'
    expect(await run()()).toBe(0)
    fresh = true
    const [one, other] = [run(), run()]
    expect((await Promise.all([one(), other()])).reduce((sum, n) => sum + n, 0)).toBe(1)
    expect(await one()).toBe(0)
    world.clock.at = new Date(NOW.getTime() + 86_400_000)
    expect(await one()).toBe(1)
    expect(await other()).toBe(0)
    expect(await rows()).toHaveLength(1)
  })
  it('lists doubtful cases that came without a list', async () => {
    await world.addCase({ item, status: 'DOUBTFUL' })
    const list = listDoubtful(parts())
    expect(await list()).toBe(1)
    expect(await list()).toBe(0)
    expect((await rows())[0]?.list_id).not.toBeNull()
  })
})
