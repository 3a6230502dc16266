import { type Assessment, Explainer } from '../../../bff/src/eligibility'
import { firms } from './firms'
import { benchItems } from './items'
import { AS_OF } from './ours'
import { plainRow } from './peers/plain'
import { zenTable } from './peers/zen'
import { once, onceAsync, percentile } from './timing'
import { lettersOf } from './words'

const ITEMS = 900
/** As many as the product's own library holds, and more. */
const LIBRARY = 50
const FIRMS = 200
const ROUNDS = 5

/**
 * One firm, every item, with reasons: 900 items of the benchmark beside a zen decision table that tells its trace, and
 * a library of 50. Every text of ours is read within the time, nothing of the peer's. One thread, one call in flight,
 * milliseconds a firm; of the rounds the fastest of each firm counts, on both sides, because other processes disturb
 * single calls.
 */
export async function measureExplain() {
  const bench = benchItems(ITEMS)
  const items = bench.map(({ item }) => item)
  const sheets = [...firms(FIRMS, 5)].map(([, facts]) => facts)
  const explainer = new Explainer(AS_OF)
  let letters = 0
  const told = (answer: readonly Assessment[]) => {
    letters += lettersOf(answer)
  }
  const ours = fastest(sheets, facts => once(() => told(explainer.explain(items, facts))))
  const zen = await zenTraceMs(bench, sheets.slice(0, 40).map(plainRow))
  const library = items.slice(0, LIBRARY)
  const small = new Explainer(AS_OF)
  const own = fastest(sheets, facts => once(() => told(small.explain(library, facts))))
  const explainMs = percentile(ours, 0.5)
  return {
    explainVsZenTrace: zen / explainMs,
    explainP99ms: percentile(own, 0.99),
    explainLibraryMs: percentile(own, 0.5),
    explain900Ms: explainMs,
    explain900P99ms: percentile(ours, 0.99),
    zenTrace900Ms: zen,
    lettersPerAnswer: letters / (ROUNDS * FIRMS * 2),
  }
}

/** Of each subject the fastest round, once the code is warm. */
function fastest<T>(subjects: readonly T[], work: (subject: T) => number): number[] {
  const times = subjects.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, subject] of subjects.entries()) times[at] = Math.min(times[at]!, work(subject))
  }
  return times
}

async function zenTraceMs(
  bench: ReturnType<typeof benchItems>,
  rows: readonly ReturnType<typeof plainRow>[],
): Promise<number> {
  const table = zenTable(bench)
  const times = rows.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, row] of rows.entries()) {
      times[at] = Math.min(times[at]!, await onceAsync(() => table.evaluate(row, { trace: true })))
    }
  }
  return percentile(times, 0.5)
}
