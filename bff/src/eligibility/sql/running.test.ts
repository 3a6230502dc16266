import type { FactRecord } from '@policy-direct/shared/facts/fact'
import fc from 'fast-check'
import { Client } from 'pg'
import { addDays } from '../calendar'
import { chainsOf, judgeChains } from '../program/judge-running'
import type { RunningBody } from '../program/node'
import { POSTGRESQL } from './postgresql'

/* No list of the catalogue has two dates yet; chains of months are proved on one that has. */

const ASOF = '2026-03-31'
const field = (name: string, kind: 'DATE' | 'BOOLEAN') => ({
  field: name,
  name,
  definition: { kind, label: name },
})
const FIELDS = [field('begins', 'DATE'), field('ends', 'DATE'), field('counts', 'BOOLEAN')]
const COUNTS = {
  id: 0,
  perRecord: false,
  op: 'VALUE',
  operand: { from: 'RECORD', list: 'x', field: 'counts', kind: 'BOOLEAN' },
  test: { is: 'MEMBER', values: [true], negated: false },
} as unknown as NonNullable<RunningBody['where']>

const day = fc.integer({ min: 0, max: 500 }).map(back => addDays('2026-05-15', -back))
const period = fc
  .tuple(day, fc.integer({ min: -3, max: 120 }), fc.nat(11), fc.nat(7))
  .map(([begins, days, spoiled, counts]): FactRecord => {
    const ends = addDays(begins, days)
    return {
      begins: spoiled === 0 ? null : spoiled === 1 ? '2026-02-30' : begins,
      ends: spoiled === 2 ? null : spoiled === 3 ? '' : ends,
      counts: counts === 0 ? null : counts !== 1,
    }
  })
/** Some that follow each other day on day, so that chains are long, and some that do not. */
const chained = fc
  .array(fc.tuple(fc.integer({ min: 20, max: 40 }), fc.nat(9)), { maxLength: 16 })
  .map(parts => {
    const records: FactRecord[] = []
    let ends = addDays(ASOF, 10)
    for (const [days, gap] of parts) {
      const begins = addDays(ends, -days)
      records.push({ begins, ends, counts: gap !== 9 })
      ends = addDays(begins, gap === 0 ? -2 : gap === 1 ? 3 : -1)
    }
    return records
  })
const lists = fc.array(
  fc.oneof(
    fc.array(period, { maxLength: 6 }),
    fc.tuple(chained, fc.array(period, { maxLength: 2 })).map(both => both.flat()),
  ),
  { minLength: 1, maxLength: 60, size: 'max' },
)
const span = fc.constantFrom({ months: 1 }, { months: 6 }, { months: 12 }, { days: 90 }, { days: 1 })
const lag = fc.constantFrom(0, 1, 31)

describe('an unbroken period on a real PostgreSQL', () => {
  let client: Client
  beforeAll(async () => {
    const { adminUrl } = JSON.parse(process.env.POLICY_DIRECT_TEST_SERVER!) as { adminUrl: string }
    client = new Client({ connectionString: adminUrl })
    await client.connect()
  })
  afterAll(() => client?.end())

  it('lasts as long as in the engine', async () => {
    await fc.assert(
      fc.asyncProperty(lists, span, lag, async (records, span, lag) => {
        const earliestEnd = addDays(ASOF, -lag)
        const body = {
          op: 'RUNNING',
          from: 'begins',
          to: 'ends',
          where: COUNTS,
          span,
          endsFrom: earliestEnd,
          asOf: ASOF,
        }
        const expected = records.map(list =>
          judgeChains(body as RunningBody, chainsOf(body as RunningBody, list, { facts: {} })),
        )
        const sql = POSTGRESQL.running({
          list: { rows: 'given.list', known: 'true' },
          alias: 'r',
          fields: FIELDS,
          holds: 'r.counts = true',
          from: 'r.begins',
          to: 'r.ends',
          asOf: ASOF,
          earliestEnd,
          span,
        })
        const { rows } = await client.query<{ holds: boolean | null }>(
          `select ${sql} as holds from jsonb_array_elements($1::jsonb) with ordinality as given(list, n) order by n`,
          [JSON.stringify(records)],
        )
        const found = rows.map(({ holds }) => (holds === null ? 'UNKNOWN' : holds ? 'MET' : 'NOT_MET'))
        expect(found).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })
})
