import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { postgresTaps } from '../adapters/postgres/taps'
import type { PolicyItemVersion } from '../eligibility'
import { type CaseWorld, caseWorld, NOW, someone } from '../testing/case-world'
import { applyInstant } from './apply-instant'

const SENIOR = 200_000
const PRIMARY = 100_000
const certificate = (certificateNumber: string, parts: Record<string, unknown> = {}) => ({
  ...{ certificateNumber, occupation: '电工', level: 'SENIOR', issuedOn: '2026-08-01', verified: true },
  ...parts,
})
const worker = (certificates: unknown[] | null, change: Record<string, unknown> = {}) =>
  Object.fromEntries(
    Object.entries({
      'person.unemploymentInsurance.status': 'INSURED',
      'person.unemploymentInsurance.paidMonths': 30,
      'person.skillSubsidies': [],
      ...(certificates && { 'person.skillCertificates': certificates }),
      ...change,
    }).map(([key, value]): [string, [unknown, string, string]] => [
      key,
      [value, key.endsWith('Certificates') ? 'skills-certification' : 'human-resources', '2026-11-20'],
    ]),
  )

describe('秒批秒兑: asked for and decided at once (CC-6)', () => {
  let world: CaseWorld
  let item: PolicyItemVersion
  beforeAll(async () => {
    world = await caseWorld()
    item = await world.publish(loadPolicies().find(({ id }) => id === 'skill-upgrade-subsidy')!)
    await world.addPool(item.funding.pool!, 1_000_000_000)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.clock.at = NOW
  })

  const apply = (...args: Parameters<ReturnType<typeof applyInstant>>) =>
    applyInstant({
      ...world,
      taps: postgresTaps(world.db, () => undefined),
      subjects: {} as never,
      calendar: chineseWorkingDays({}),
    })(...args)
  async function person(facts: ReturnType<typeof worker>, { account = true } = {}) {
    const subjectId = await world.addSubject(facts, 'PERSON')
    if (account) await world.addAccount(subjectId, 'SOCIAL_CARD', '6217000000005620')
    const who = someone()
    await world.allow(who, subjectId, { beneficiaryKind: 'PERSON', role: 'SELF' })
    let keys = 0
    const ask = (recordKey: string | null, amountFen = SENIOR, idempotencyKey?: string) => {
      keys += 1
      const key = idempotencyKey ?? `${subjectId}-${keys}`
      return apply(who, {
        itemId: item.id,
        beneficiaryId: subjectId,
        recordKey,
        amountFen,
        idempotencyKey: key,
      })
    }
    return { subjectId, who, ask }
  }
  const casesOf = async (subjectId: string) =>
    (
      await sql<{
        id: string
        status: string
        events: string[]
        ledger: string[]
        ordered: number
        sends: number
      }>`
      select e.id, e.status,
        (select array_agg(v.event order by v.seq) from entitlement_event v where v.entitlement_id = e.id) as events,
        (select coalesce(array_agg(l.kind || ' ' || l.amount_fen), '{}') from ledger_entry l where l.entitlement_id = e.id) as ledger,
        (select count(*)::int from fulfilment f where f.entitlement_id = e.id) as ordered,
        (select count(*)::int from outbox o join fulfilment f on f.id::text = o.payload->>'fulfilmentId'
          where f.entitlement_id = e.id) as sends
      from entitlement e where e.subject_id = ${subjectId} order by e.record_key`.execute(world.db)
    ).rows
  const PAID = { status: 'IN_EXECUTION', events: ['APPLY'], ledger: [`HOLD ${SENIOR}`], ordered: 1, sends: 1 }

  it('eligible: held, ordered and on its way in the same moment', async () => {
    const { subjectId, ask } = await person(worker([certificate('c1')]))
    expect(await ask('c1')).toMatchObject({
      outcome: { kind: 'DONE' },
      entitlement: { status: 'IN_EXECUTION', recordKey: 'c1', amountFen: SENIOR, revision: 1 },
    })
    expect(await casesOf(subjectId)).toMatchObject([PAID])
  })
  it.each([
    [
      'the certificate is not verified yet',
      worker([certificate('c1', { verified: null })]),
      ['certificate-genuine'],
    ],
    [
      'nobody knows whether the person is insured',
      worker([certificate('c1')], { 'person.unemploymentInsurance.status': null }),
      ['insured'],
    ],
    ['the register of certificates is silent', worker(null), ['record']],
  ])('%s: a person looks, with the reason; nothing is held', async (_name, facts, clauses) => {
    const { subjectId, ask } = await person(facts)
    const { outcome, entitlement } = await ask('c1')
    expect(outcome).toMatchObject({ kind: 'SECONDARY_CONFIRMATION', clauses: clauses.map(id => ({ id })) })
    expect(entitlement).toMatchObject({ status: 'DOUBTFUL' })
    expect(await casesOf(subjectId)).toMatchObject([
      { status: 'DOUBTFUL', events: ['APPLY_DOUBTFUL'], ledger: [], ordered: 0 },
    ])
    expect((await ask('c1')).outcome).toMatchObject({ kind: 'REFUSED', reason: 'NOT_NOW' })
  })
  it('not eligible: refused with the clause, and no case is left', async () => {
    const { subjectId, ask } = await person(worker([certificate('c1', { issuedOn: '2025-01-01' })]))
    expect(await ask('c1')).toMatchObject({
      outcome: { kind: 'REFUSED', reason: 'NOT_ELIGIBLE', clauses: [{ id: 'certificate-recent' }] },
      entitlement: null,
    })
    expect(await casesOf(subjectId)).toEqual([])
  })
  it('refused once, eligible later: the same key keeps its answer, a new one is judged anew', async () => {
    const { subjectId, ask } = await person(worker([certificate('c1', { issuedOn: '2025-01-01' })]))
    const refusal = await ask('c1', SENIOR, 'kept')
    await sql`update subject set facts = ${JSON.stringify(worker([certificate('c1')]))}::jsonb, facts_version = 2
      where id = ${subjectId}`.execute(world.db)
    expect(await ask('c1', SENIOR, 'kept')).toEqual(refusal)
    expect((await ask('c1')).outcome).toEqual({ kind: 'DONE' })
  })
  it('a certificate that is not there leaves nothing', async () => {
    const { subjectId, ask } = await person(worker([certificate('c1')]))
    await expect(ask('nobody’s')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(ask(null)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect(await casesOf(subjectId)).toEqual([])
  })
  it.each([
    ['another amount than was seen', { account: true }, SENIOR + 1, 'AMOUNT_CHANGED'],
    ['no account in their name', { account: false }, SENIOR, 'NO_ACCOUNT'],
  ])('%s: refused, and no case is left', async (_name, how, amountFen, reason) => {
    const { subjectId, ask } = await person(worker([certificate('c1')]), how)
    expect((await ask('c1', amountFen)).outcome).toMatchObject({ kind: 'REFUSED', reason })
    expect(await casesOf(subjectId)).toEqual([])
  })
  it('the same certificate twice at once, with two keys, is one', async () => {
    const { subjectId, ask } = await person(worker([certificate('c1')]))
    const answers = await Promise.all([ask('c1'), ask('c1'), ask('c1')])
    expect(answers.map(({ outcome }) => outcome.kind).sort()).toEqual(['DONE', 'REFUSED', 'REFUSED'])
    for (const { outcome } of answers)
      if (outcome.kind === 'REFUSED') expect(outcome.reason).toBe('ALREADY_DECIDED')
    expect(await casesOf(subjectId)).toMatchObject([PAID])
  })
  it('the same key, once or at once, is one answer; for another request it is a conflict', async () => {
    const { subjectId, ask } = await person(
      worker([certificate('c1'), certificate('c2', { occupation: '焊工' })]),
    )
    const answers = await Promise.all([
      ask('c1', SENIOR, 'same'),
      ask('c1', SENIOR, 'same'),
      ask('c1', SENIOR, 'same'),
    ])
    answers.push(await ask('c1', SENIOR, 'same'))
    for (const answer of answers)
      expect(answer).toMatchObject({ outcome: { kind: 'DONE' }, entitlement: { status: 'IN_EXECUTION' } })
    expect(new Set(answers.map(({ entitlement }) => entitlement!.id)).size).toBe(1)
    await expect(ask('c2', SENIOR, 'same')).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await casesOf(subjectId)).toMatchObject([PAID])
  })
  it('the same occupation and level on two certificates at once is granted once', async () => {
    const { subjectId, ask } = await person(worker([certificate('c1'), certificate('c2')]))
    const answers = await Promise.all([ask('c1'), ask('c2')])
    expect(answers.map(({ outcome }) => outcome.kind).sort()).toEqual(['DONE', 'REFUSED'])
    expect(answers.find(({ outcome }) => outcome.kind === 'REFUSED')!.outcome).toMatchObject({
      reason: 'LIMIT_REACHED',
    })
    expect(await casesOf(subjectId)).toMatchObject([PAID])
  })
  it('three a year: two at once for the last place, one gets it', async () => {
    const others = ['焊工', '钳工', '车工', '电工']
    const { subjectId, ask } = await person(
      worker(
        others.map((occupation, index) => certificate(`c${index}`, { occupation, level: 'PRIMARY' })),
        {
          'person.skillSubsidies': [
            { certificateNumber: '旧', occupation: '瓦工', level: 'PRIMARY', paidOn: '2026-02-01' },
          ],
        },
      ),
    )
    expect((await ask('c0', PRIMARY)).outcome).toEqual({ kind: 'DONE' })
    const answers = await Promise.all([ask('c1', PRIMARY), ask('c2', PRIMARY), ask('c3', PRIMARY)])
    expect(answers.map(({ outcome }) => outcome.kind).sort()).toEqual(['DONE', 'REFUSED', 'REFUSED'])
    for (const { outcome } of answers)
      if (outcome.kind === 'REFUSED') expect(outcome.reason).toBe('LIMIT_REACHED')
    expect(await casesOf(subjectId)).toHaveLength(2)
    const refused = `c${answers.findIndex(({ outcome }) => outcome.kind === 'REFUSED') + 1}`
    expect((await ask(refused, PRIMARY)).outcome).toMatchObject({ reason: 'LIMIT_REACHED' })
  })
  it('two people at once for the last of the pool: one gets it, the other waits in line (N-6)', async () => {
    const pool = item.funding.pool!
    const before = await sql<{
      fen: number
    }>`select available_fen as fen from funding_pool where id = ${pool}`.execute(world.db)
    await sql`update funding_pool set available_fen = ${SENIOR + 1} where id = ${pool}`.execute(world.db)
    const people = [await person(worker([certificate('c1')])), await person(worker([certificate('c1')]))]
    const answers = await Promise.all(people.map(({ ask }) => ask('c1')))
    expect(answers.map(({ entitlement }) => entitlement?.status).sort()).toEqual(['IN_EXECUTION', 'QUEUED'])
    const waits = people[answers.findIndex(({ entitlement }) => entitlement?.status === 'QUEUED')]!
    expect(await casesOf(waits.subjectId)).toHaveLength(1)
    await sql`update funding_pool set available_fen = ${before.rows[0]!.fen} where id = ${pool}`.execute(
      world.db,
    )
  })
})
