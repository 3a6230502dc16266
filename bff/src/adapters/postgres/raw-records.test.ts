import { sql } from 'kysely'
import type { RollUp } from '../../domain/roll-up'
import type { RawRecord } from '../../ports/raw-records'
import { countingIds } from '../testing/counting-ids'
import { plainPersonalData } from '../testing/plain-personal-data'
import { postgresRawRecords } from './raw-records'
import { postgresSubjectRegister } from './subject-register'
import { postgresSubjects } from './subjects'
import { openTestDatabase, type TestDatabase } from './test-database'

const AT = new Date('2026-11-21T01:00:00Z')
const parts = { personalData: plainPersonalData, ids: countingIds() }
const FIRM = '91220101MA0Y00001X'
const DEPOSITORS: RollUp = {
  fact: 'enterprise.housingFund.depositors',
  source: 'housing-fund-deposit',
  department: 'housing-fund',
  description: '最近一次汇缴的职工人数。',
  query: `select distinct on (subject_id) subject_id, figures->'depositors' as value, occurred_on as as_of
    from record order by subject_id, occurred_on desc, record_id desc`,
}
const deposit = (month: string, depositors: number, change: Partial<RawRecord> = {}): RawRecord => ({
  source: 'housing-fund-deposit',
  recordId: `D-${month}`,
  kind: 'ENTERPRISE',
  identifier: FIRM,
  occurredOn: `${month}-15`,
  figures: { depositors, amountFen: depositors * 40_000 },
  status: 'VALID',
  sentAt: `${month}-20T00:00:00.000Z`,
  ...change,
})

describe('raw records in PostgreSQL', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    const { Client } = await import('pg')
    const owner = new Client({ connectionString: database.adminUrl })
    await owner.connect()
    await owner.query(
      'delete from raw_record; delete from roll_up_due; delete from rolled_fact; delete from roll_up_rule; delete from outbox; delete from subject',
    )
    await owner.end()
    await arrive(FIRM)
  })

  const records = () => postgresRawRecords(database.db, parts)
  const register = () => postgresSubjectRegister(database.db, parts)
  const arrive = (identifier: string) =>
    register().deliver(
      [
        {
          kind: 'ENTERPRISE',
          identifier,
          name: '长春市木兰旅行社有限公司',
          phone: null,
          regionCode: '220104',
          legalRepresentative: null,
          accounts: [],
          facts: {},
        },
      ],
      AT,
    )
  const subject = async (identifier = FIRM) =>
    (await postgresSubjects(database.db, plainPersonalData).find('ENTERPRISE', identifier))!
  const rollUpAll = async (announce = false) => {
    let looked = 0
    for (;;) {
      const done = await records().rollUp([DEPOSITORS], AT, announce)
      if (done === 0) return looked
      looked += done
    }
  }
  const depositors = async (identifier?: string) => (await subject(identifier)).facts[DEPOSITORS.fact]
  const announced = async () => {
    const { rows } = await sql<{ id: string }>`select payload->>'subjectId' as id from outbox`.execute(
      database.db,
    )
    return rows.map(({ id }) => id)
  }

  it('rolls records up to a fact with its source and day', async () => {
    expect(await records().take([deposit('2026-09', 10), deposit('2026-10', 12)], AT)).toBe(2)
    expect(await rollUpAll(true)).toBe(1)
    expect(await depositors()).toMatchObject({ value: 12, department: 'housing-fund', asOf: '2026-10-15' })
    expect((await subject()).factsVersion).toBe(1)
    expect(await announced()).toEqual([(await subject()).id])
  })
  it('keeps of whom by blind index only', async () => {
    await records().take([deposit('2026-10', 12)], AT)
    const { rows } = await sql<{ text: string }>`
      select r::text as text from (select source, record_id, occurred_on, figures from raw_record) r`.execute(
      database.db,
    )
    expect(rows[0]!.text).not.toContain(FIRM)
  })
  it('takes the same again without work or trace', async () => {
    await records().take([deposit('2026-10', 12)], AT)
    await rollUpAll()
    expect(await records().take([deposit('2026-10', 12), deposit('2026-10', 12)], AT)).toBe(0)
    expect(await rollUpAll(true)).toBe(0)
    expect((await subject()).factsVersion).toBe(1)
  })
  it('ends alike in any order of arrival', async () => {
    const all = [
      deposit('2026-09', 10),
      deposit('2026-10', 12),
      deposit('2026-10', 13, { sentAt: '2026-10-25T00:00:00.000Z' }),
      deposit('2026-11', 14),
      deposit('2026-11', 14, { status: 'REVOKED', sentAt: '2026-11-21T00:00:00.000Z' }),
    ]
    for (const order of [all, [...all].reverse(), [all[4]!, all[2]!, all[0]!, all[3]!, all[1]!]]) {
      await sql`update raw_record set sent_at = '2000-01-01', status = 'REVOKED'`.execute(database.db)
      for (const record of order) {
        await records().take([record], AT)
        await rollUpAll()
      }
      expect(await depositors()).toMatchObject({ value: 13, asOf: '2026-10-15' })
    }
  })
  it('goes back when the newest record is revoked, and away with the last', async () => {
    await records().take([deposit('2026-09', 10), deposit('2026-10', 12)], AT)
    await rollUpAll()
    const revoked = (month: string) =>
      deposit(month, 0, { status: 'REVOKED', sentAt: '2026-11-01T00:00:00.000Z' })
    await records().take([revoked('2026-10')], AT)
    await rollUpAll()
    expect(await depositors()).toMatchObject({ value: 10, asOf: '2026-09-15' })
    await records().take([revoked('2026-09')], AT)
    await rollUpAll()
    expect(await depositors()).toBeUndefined()
  })
  it('keeps records of somebody nobody knows until they come', async () => {
    const stranger = '91220101MA0Y00002X'
    await records().take([deposit('2026-10', 7, { identifier: stranger })], AT)
    expect([await rollUpAll(), await records().waiting()]).toEqual([0, 1])
    await arrive(stranger)
    expect([await rollUpAll(), await records().waiting()]).toEqual([1, 0])
    expect(await depositors(stranger)).toMatchObject({ value: 7 })
  })
  it('moves with a record that was booked on the wrong firm', async () => {
    const other = '91220101MA0Y00003X'
    await arrive(other)
    await records().take([deposit('2026-10', 12)], AT)
    await rollUpAll()
    await records().take(
      [deposit('2026-10', 12, { identifier: other, sentAt: '2026-11-01T00:00:00.000Z' })],
      AT,
    )
    expect(await rollUpAll()).toBe(2)
    expect(await depositors()).toBeUndefined()
    expect(await depositors(other)).toMatchObject({ value: 12 })
  })
  it('leaves what the department delivers directly where that is newer', async () => {
    const facts = { [DEPOSITORS.fact]: { value: 20, department: 'housing-fund', asOf: '2026-11-15' } }
    await register().change([{ kind: 'ENTERPRISE', identifier: FIRM, facts }], '1', AT)
    await records().take([deposit('2026-10', 12)], AT)
    await rollUpAll()
    expect(await depositors()).toMatchObject({ value: 20, asOf: '2026-11-15' })
  })
  it('runs a changed roll-up over everybody, an unchanged one over nobody', async () => {
    expect(await records().declare([DEPOSITORS])).toBe(1)
    await records().take([deposit('2026-10', 12)], AT)
    await rollUpAll()
    expect(await records().declare([DEPOSITORS])).toBe(0)
    expect(await rollUpAll()).toBe(0)
    expect(await records().declare([{ ...DEPOSITORS, query: `${DEPOSITORS.query} ` }])).toBe(1)
    expect(await rollUpAll()).toBe(1)
  })
})
