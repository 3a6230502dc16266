import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { postgresTaps } from '../adapters/postgres/taps'
import type { PolicyItemVersion } from '../eligibility'
import { type CaseWorld, caseWorld, someone } from '../testing/case-world'
import { applyInstant } from './apply-instant'

const SENIOR = 200_000
const certificate = (certificateNumber: string, verified: boolean | null) => ({
  ...{ certificateNumber, occupation: '电工', level: 'SENIOR', issuedOn: '2026-08-01', verified },
})
/** Null: the register of certificates is silent. */
const worker = (certificates: unknown[] | null): Record<string, [unknown, string, string]> => {
  const facts: [string, unknown, string][] = [
    ['person.unemploymentInsurance.status', 'INSURED', 'human-resources'],
    ['person.unemploymentInsurance.paidMonths', 30, 'human-resources'],
    ['person.skillSubsidies', [], 'human-resources'],
    ...(certificates
      ? ([['person.skillCertificates', certificates, 'skills-certification']] as [string, unknown, string][])
      : []),
  ]
  return Object.fromEntries(facts.map(([key, value, department]) => [key, [value, department, '2026-11-20']]))
}

describe('秒批秒兑: asked for again', () => {
  let world: CaseWorld
  let item: PolicyItemVersion
  beforeAll(async () => {
    world = await caseWorld()
    item = await world.publish(loadPolicies().find(({ id }) => id === 'skill-upgrade-subsidy')!)
    await world.addPool(item.funding.pool!, 1_000_000_000)
  })
  afterAll(() => world.close())

  async function person(certificates: unknown[] | null) {
    const subjectId = await world.addSubject(worker(certificates), 'PERSON')
    await world.addAccount(subjectId, 'SOCIAL_CARD', '6217000000005620')
    const who = someone()
    await world.allow(who, subjectId, { beneficiaryKind: 'PERSON', role: 'SELF' })
    let keys = 0
    const ask = (recordKey: string) => {
      keys += 1
      return applyInstant({
        ...world,
        taps: postgresTaps(world.db, () => undefined),
        subjects: {} as never,
        calendar: chineseWorkingDays({}),
      })(who, {
        itemId: item.id,
        beneficiaryId: subjectId,
        recordKey,
        amountFen: SENIOR,
        idempotencyKey: `${subjectId}-${keys}`,
      })
    }
    return { subjectId, ask }
  }
  /** The department returned it. */
  const returned = (id: string) =>
    sql`update entitlement set status = 'REJECTED', revision = revision + 1, department_note = '原件对不上'
      where id = ${id}`.execute(world.db)
  const dataBecome = (subjectId: string, certificates: unknown[]) =>
    sql`update subject set facts = ${JSON.stringify(worker(certificates))}::jsonb,
      facts_version = facts_version + 1 where id = ${subjectId}`.execute(world.db)
  const eventsOf = async (subjectId: string) =>
    (
      await sql<{ events: string[]; ledger: string[] }>`
        select (select array_agg(v.event order by v.seq) from entitlement_event v where v.entitlement_id = e.id) as events,
          (select coalesce(array_agg(l.kind order by l.seq), '{}') from ledger_entry l where l.entitlement_id = e.id)
            as ledger
        from entitlement e where e.subject_id = ${subjectId} order by e.created_at`.execute(world.db)
    ).rows

  it('returned by the department: the same data get the same answer, with the sentence of then', async () => {
    const { subjectId, ask } = await person([certificate('c1', null)])
    const { entitlement } = await ask('c1')
    await returned(entitlement!.id)
    const { outcome } = await ask('c1')
    expect(outcome).toMatchObject({
      reason: 'NOT_NOW',
      message: expect.stringContaining('原件对不上'),
      nextStep: expect.stringContaining('申诉'),
    })
    // A datum that has nothing to do with it is no new reason.
    await dataBecome(subjectId, [certificate('c1', null)])
    expect((await ask('c1')).outcome).toMatchObject({ reason: 'NOT_NOW' })
    expect(await eventsOf(subjectId)).toMatchObject([{ events: ['APPLY_DOUBTFUL'], ledger: [] }])
  })

  it('new data: judged anew, granted once, and what was before stays in the record', async () => {
    const { subjectId, ask } = await person([certificate('c1', null)])
    const { entitlement } = await ask('c1')
    await returned(entitlement!.id)
    await dataBecome(subjectId, [certificate('c1', true)])
    const answers = await Promise.all([ask('c1'), ask('c1')])
    expect(answers.map(({ outcome }) => outcome.kind).sort()).toEqual(['DONE', 'REFUSED'])
    expect(await eventsOf(subjectId)).toEqual([{ events: ['APPLY_DOUBTFUL', 'APPLY'], ledger: ['HOLD'] }])
  })

  it('new data that say no: refused with the clause, the case stays returned', async () => {
    const { subjectId, ask } = await person([certificate('c1', null)])
    const { entitlement } = await ask('c1')
    await returned(entitlement!.id)
    await dataBecome(subjectId, [certificate('c1', false)])
    expect(await ask('c1')).toMatchObject({
      outcome: { reason: 'NOT_ELIGIBLE', clauses: [{ id: 'certificate-genuine' }] },
      entitlement: { status: 'REJECTED' },
    })
  })

  it('while the register is silent one person has one doubtful case, also when asked at once', async () => {
    const { subjectId, ask } = await person(null)
    const answers = await Promise.all(['c1', 'c2', 'c3'].map(ask))
    expect(answers.map(({ outcome }) => outcome.kind).sort()).toEqual([
      'REFUSED',
      'REFUSED',
      'SECONDARY_CONFIRMATION',
    ])
    const [number] = answers.flatMap(({ entitlement }) => entitlement?.caseNumber ?? [])
    for (const { outcome } of answers)
      if (outcome.kind === 'REFUSED')
        expect(outcome).toMatchObject({ reason: 'NOT_NOW', message: expect.stringContaining(number!) })
    expect(await eventsOf(subjectId)).toHaveLength(1)
  })
})
