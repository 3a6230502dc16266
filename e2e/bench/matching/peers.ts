import type { Client } from 'pg'
import type { Judged, Population } from '../../../bff/src/eligibility'
import { firms } from './firms'
import type { BenchItem } from './items'
import { jsonLogic } from './peers/json-logic'
import { type PlainRow, plainRow } from './peers/plain'
import { countInSql, fillTable } from './peers/postgres'
import { zenTable } from './peers/zen'
import { best, onceAsync } from './timing'

/** How a peer did: verdicts a second, and where it says otherwise than three-valued logic. */
export type PeerResult = {
  readonly perSecond: number
  readonly evaluations: number
  /** Known verdicts it gets wrong. */
  readonly differ: number
  /** Verdicts nobody can know that it calls eligible. */
  readonly unknownPaid: number
}

type Truth = {
  readonly judged: Judged
  readonly population: Population
  readonly bench: readonly BenchItem[]
}

/** One decision table, one call in flight, on the first firms. */
export async function measureZen(truth: Truth, many: number): Promise<PeerResult> {
  const rows = rowsOf(many)
  const table = zenTable(truth.bench)
  const granted: Set<number>[] = []
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round += 1) {
    const taken = await onceAsync(async () => {
      for (const [at, row] of rows.entries()) {
        const { result } = await table.evaluate(row)
        granted[at] = new Set(result.map(({ item }) => item))
      }
    })
    fastest = Math.min(fastest, taken)
  }
  return judgedBy(truth, rows, fastest, (row, item) => granted[row]!.has(item))
}

/** One compiled function an item, on the first firms. */
export function measureJsonLogic(truth: Truth, many: number): PeerResult {
  const rows = rowsOf(many)
  const rules = jsonLogic(truth.bench)
  let found = 0
  const fastest = best(6, () => {
    for (const row of rows) for (const rule of rules) if (rule(row) === true) found += 1
  })
  if (found === 0) throw new Error('json-logic grants nothing')
  return judgedBy(truth, rows, fastest, (row, item) => rules[item]!(rows[row]!) === true)
}

/** Counts in SQL over all firms, twenty items a statement, on a part of the items. */
export async function measurePostgres(truth: Truth, client: Client, items: number): Promise<PeerResult> {
  const { judged, population, bench } = truth
  await fillTable(client, firms(population.size))
  const some = bench.slice(0, items)
  let [fastest, differ] = [0, 0]
  for (let at = 0; at < some.length; at += AT_ONCE) {
    const batch = some.slice(at, at + AT_ONCE)
    let [batchMs, counts] = [Number.POSITIVE_INFINITY, [] as [number, number][]]
    for (let round = 0; round < 2; round += 1) {
      const taken = await onceAsync(async () => {
        counts = await countInSql(client, batch)
      })
      batchMs = Math.min(batchMs, taken)
    }
    fastest += batchMs
    for (const [offset, [eligible, undetermined]] of counts.entries()) {
      const ours = judged.counts(at + offset)
      if (ours.eligible !== eligible || ours.undetermined !== undetermined) differ += 1
    }
  }
  const evaluations = population.size * some.length
  return { perSecond: (evaluations / fastest) * 1000, evaluations, differ, unknownPaid: 0 }
}

const AT_ONCE = 20

const rowsOf = (many: number): PlainRow[] => [...firms(many)].map(([, facts]) => plainRow(facts))

function judgedBy(
  { judged, population, bench }: Truth,
  rows: readonly PlainRow[],
  ms: number,
  grants: (row: number, item: number) => boolean,
): PeerResult {
  let [differ, unknownPaid] = [0, 0]
  for (const item of bench.keys()) {
    const eligible = judged.eligible(item)
    const undetermined = judged.undetermined(item)
    for (const row of rows.keys()) {
      const index = population.indexOf(`firm-${row}`)!
      const granted = grants(row, item)
      if (undetermined.has(index)) unknownPaid += granted ? 1 : 0
      else if (granted !== eligible.has(index)) differ += 1
    }
  }
  const evaluations = rows.length * bench.length
  return { perSecond: (evaluations / ms) * 1000, evaluations, differ, unknownPaid }
}
