import type { Client } from 'pg'
import { SandboxGround, tellSandbox } from '../../../bff/src/app'
import { type PolicyItemVersion, Population } from '../../../bff/src/eligibility'
import { firms } from './firms'
import type { BenchItem, ClauseSpec } from './items'
import { AS_OF } from './ours'
import { nameOf } from './peers/plain'
import { draftSql, fillTable } from './peers/postgres'
import { once, onceAsync, percentile } from './timing'

const CITY = '220100'
const REGION = 'enterprise.region'
const STAFF = 'enterprise.staffCount'
const PER_HEAD_FEN = 50_000

/** A draft whose threshold moves: small firms of good standing get 500 元 a head. */
function draft(
  bench: readonly BenchItem[],
  atMost: number,
): { item: PolicyItemVersion; clauses: ClauseSpec[] } {
  const [first] = bench
  const clause = (fact: string, op: 'atLeast' | 'atMost', value: number): ClauseSpec => ({
    tests: [{ fact, op, value }],
    negated: false,
  })
  const clauses: ClauseSpec[] = [
    { tests: [{ fact: 'enterprise.zombie', op: 'in', value: [false] }], negated: false },
    { tests: [{ fact: 'enterprise.seriousDishonesty', op: 'in', value: [false] }], negated: false },
    clause(STAFF, 'atLeast', 1),
    clause(STAFF, 'atMost', atMost),
  ]
  const item: PolicyItemVersion = {
    ...first!.item,
    id: 'draft',
    conditions: [
      { id: 'a', text: '不是僵尸企业', condition: { fact: 'enterprise.zombie', equals: false } },
      { id: 'b', text: '没有严重失信', condition: { fact: 'enterprise.seriousDishonesty', equals: false } },
      { id: 'c', text: '人数', condition: { fact: STAFF, atMost } },
    ],
    benefit: {
      text: '每人 500 元',
      formula: { perHead: { of: STAFF, amount: '500元' } },
      rounding: 'HALF_UP',
      roundingBasis: '基准',
    },
  }
  return { item, clauses }
}

/** Threshold of the version in force, beside which drafts are put. */
const IN_FORCE = 30

/**
 * One threshold moved many times. What is measured is all the desk waits for: the draft beside the version in force,
 * who gains and who loses, by area, trade and class, as it is told. SQL is asked for counts and money by area only.
 */
export async function measureSandbox(many: number, bench: readonly BenchItem[], client: Client) {
  const ground = new SandboxGround('ENTERPRISE', new Population('ENTERPRISE'))
  for (const [id, facts] of firms(many)) ground.put(id, CITY, facts)
  const current = draft(bench, IN_FORCE).item
  const ask = (atMost: number) => {
    const found = ground.sideBySide(draft(bench, atMost).item, current, AS_OF)
    tellSandbox(found)
    return found.draft
  }
  for (let warmUp = 0; warmUp < 3; warmUp += 1) ask(300 + warmUp)
  const times = Array.from({ length: 60 }, (_, step) => once(() => ask(5 + step)))
  await fillTable(client, firms(many))
  const sqlTimes: number[] = []
  let differ = 0
  for (const atMost of [5, 25, 45, 64]) {
    const { clauses } = draft(bench, atMost)
    const sql = draftSql(clauses, `${nameOf(STAFF)} * ${PER_HEAD_FEN}`, REGION)
    let rows: { count: string; sum: string }[] = []
    sqlTimes.push(
      await onceAsync(async () => {
        rows = (await client.query<{ count: string; sum: string }>(sql)).rows
      }),
    )
    const ours = ask(atMost)
    const [eligible, fen] = rows.reduce(
      ([count, sum], row) => [count + Number(row.count), sum + Number(row.sum)],
      [0, 0],
    )
    if (eligible !== ours.eligible || fen !== ours.fen) differ += 1
  }
  return {
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    sqlMs: percentile(sqlTimes, 0.5),
    differ,
    eligible: ask(64).eligible,
  }
}
