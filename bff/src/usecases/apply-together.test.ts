import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { postgresTaps } from '../adapters/postgres/taps'
import type { PolicyItemVersion } from '../eligibility'
import { type CaseWorld, caseWorld, NOW, someone } from '../testing/case-world'
import { applyInstant } from './apply-instant'

const SENIOR = 200_000
const certificate = (certificateNumber: string, issuedOn = '2026-08-01') => ({
  ...{ certificateNumber, occupation: '电工', level: 'SENIOR', issuedOn, verified: true },
})
/** Null: the register of certificates is silent. */
const worker = (certificates: unknown[] | null): Record<string, [unknown, string, string]> =>
  Object.fromEntries(
    Object.entries({
      'person.unemploymentInsurance.status': 'INSURED',
      'person.unemploymentInsurance.paidMonths': 30,
      'person.skillSubsidies': [],
      ...(certificates && { 'person.skillCertificates': certificates }),
    }).map(([key, value]): [string, [unknown, string, string]] => [
      key,
      [value, key.endsWith('Certificates') ? 'skills-certification' : 'human-resources', '2026-11-20'],
    ]),
  )

/** Everybody asks the same server at the same moment: they share the way, never an outcome. */
describe('秒批秒兑 at the same moment (CC-6)', () => {
  let world: CaseWorld
  let item: PolicyItemVersion
  let apply: ReturnType<typeof applyInstant>
  beforeAll(async () => {
    world = await caseWorld()
    world.clock.at = NOW
    item = await world.publish(loadPolicies().find(({ id }) => id === 'skill-upgrade-subsidy')!)
    await world.addPool(item.funding.pool!, 1_000_000_000)
    apply = applyInstant({
      ...world,
      taps: postgresTaps(world.db, () => undefined),
      subjects: {} as never,
      calendar: chineseWorkingDays({}),
    })
  })
  afterAll(() => world.close())

  async function person(certificates: unknown[] | null) {
    const subjectId = await world.addSubject(worker(certificates), 'PERSON')
    await world.addAccount(subjectId, 'SOCIAL_CARD', '6217000000005620')
    const who = someone()
    await world.allow(who, subjectId, { beneficiaryKind: 'PERSON', role: 'SELF' })
    const ask = (recordKey: string, idempotencyKey = `${subjectId}-${recordKey}`) =>
      apply(who, { itemId: item.id, beneficiaryId: subjectId, recordKey, amountFen: SENIOR, idempotencyKey })
    return { subjectId, ask }
  }
  const people = (count: number, certificates: unknown[] | null) =>
    Promise.all(Array.from({ length: count }, () => person(certificates)))
  const said = (answers: Awaited<ReturnType<typeof apply>>[]) =>
    answers.map(({ outcome }) => (outcome.kind === 'REFUSED' ? outcome.reason : outcome.kind))
  const casesOf = async (subjectId: string) =>
    (
      await sql<{ revision: number; events: string[]; ledger: string[] }>`
        select e.revision, (select array_agg(v.event order by v.seq) from entitlement_event v
            where v.entitlement_id = e.id) as events,
          (select coalesce(array_agg(l.kind), '{}') from ledger_entry l where l.entitlement_id = e.id) as ledger
        from entitlement e where e.subject_id = ${subjectId}`.execute(world.db)
    ).rows
  const GRANTED = [{ revision: 1, events: ['APPLY'], ledger: ['HOLD'] }]

  it('each is granted as if alone, once, and asked again gets the same answer', async () => {
    const all = await people(20, [certificate('c1')])
    const answers = await Promise.all(all.map(({ ask }) => ask('c1')))
    expect(said(answers)).toEqual(all.map(() => 'DONE'))
    for (const { subjectId } of all) expect(await casesOf(subjectId)).toEqual(GRANTED)
    expect(await Promise.all(all.map(({ ask }) => ask('c1')))).toMatchObject(
      answers.map(({ outcome, entitlement }) => ({ outcome, entitlement: { id: entitlement!.id } })),
    )
  })

  it('who is refused or asks twice changes nothing for the others', async () => {
    const [good, other, twice] = await people(3, [certificate('c1')])
    const old = await person([certificate('c1', '2025-01-01')])
    const answers = await Promise.all([
      good!.ask('c1'),
      old.ask('c1'),
      twice!.ask('c1', 'one'),
      twice!.ask('c1', 'two'),
      other!.ask('c1'),
    ])
    const words = said(answers)
    expect([words[0], words[1], words[4]]).toEqual(['DONE', 'NOT_ELIGIBLE', 'DONE'])
    expect(words.slice(2, 4).sort()).toEqual(['ALREADY_DECIDED', 'DONE'])
    expect(await casesOf(old.subjectId)).toEqual([])
    for (const { subjectId } of [good!, other!, twice!]) expect(await casesOf(subjectId)).toEqual(GRANTED)
  })

  it('while the register is silent one person has one doubtful case, whoever else asks', async () => {
    const silent = await person(null)
    const others = await people(3, [certificate('c1')])
    const answers = await Promise.all([
      ...['c1', 'c2', 'c3'].map(key => silent.ask(key)),
      ...others.map(({ ask }) => ask('c1')),
    ])
    expect(said(answers).slice(0, 3).sort()).toEqual(['NOT_NOW', 'NOT_NOW', 'SECONDARY_CONFIRMATION'])
    expect(said(answers).slice(3)).toEqual(['DONE', 'DONE', 'DONE'])
    expect(await casesOf(silent.subjectId)).toMatchObject([{ events: ['APPLY_DOUBTFUL'], ledger: [] }])
  })

  it('a pool for three pays three of eight, and the rest stand in line (N-6)', async () => {
    await sql`update funding_pool set available_fen = ${3 * SENIOR + 1} where id = ${item.funding.pool!}`.execute(
      world.db,
    )
    const all = await people(8, [certificate('c1')])
    const words = said(await Promise.all(all.map(({ ask }) => ask('c1'))))
    expect(words.every(word => word === 'DONE')).toBe(true)
    const cases = await Promise.all(all.map(({ subjectId }) => casesOf(subjectId)))
    const { rows } = await sql<{ status: string; count: number }>`
      select status, count(*) as count from entitlement where subject_id = any(${all.map(one => one.subjectId)}::uuid[])
      group by 1 order by 1`.execute(world.db)
    expect(cases.flat()).toHaveLength(8)
    expect(rows).toEqual([
      { status: 'IN_EXECUTION', count: 3 },
      { status: 'QUEUED', count: 5 },
    ])
  })
})
