import { Explainer, type FreshAssessment } from '../../../bff/src/eligibility'
import { firms } from './firms'
import { type BenchItem, benchItems, type ClauseSpec } from './items'
import { AS_OF } from './ours'
import { plainRow } from './peers/plain'
import { zenTable } from './peers/zen'
import { once, onceAsync, percentile } from './timing'
import { lettersIn, lettersOf } from './words'

const ITEMS = 900
/** As many as the product's own library holds, and more. */
const LIBRARY = 50
const FIRMS = 200
/** Firms the peer is asked about. */
const ZEN_FIRMS = 40
const ROUNDS = 15

/**
 * One firm, every item, with reasons: 900 items of the benchmark, and a library of 50. Every text of an answer is read
 * within the time, ours and the trace of the peer. One thread, one call in flight, milliseconds a firm; of the rounds the fastest of each firm counts, on both
 * sides, because other processes disturb single calls. Round by round everybody has a turn, so that a machine that is
 * busy for a while is so for all.
 *
 * The peer's table with a row for each item and its trace is what is wanted four times over; its trace tells of the few
 * rows that were hit and says nothing of all others. Beside it the peer is asked our own question: of every clause,
 * whether it holds. A row for each distinct clause is its fastest way to answer that, without trace, because the answer
 * names the clauses (with trace it takes dozens of times longer); joining them to items is left out.
 */
export async function measureExplain() {
  const bench = benchItems(ITEMS)
  const items = bench.map(({ item }) => item)
  const library = items.slice(0, LIBRARY)
  const sheets = [...firms(FIRMS, 5)].map(([, facts]) => facts)
  const rows = sheets.slice(0, ZEN_FIRMS).map(plainRow)
  const distinct = distinctClauses(bench)
  const clauses = zenTable(distinct.map(({ clause }) => ({ clauses: [clause] })))
  const hits = zenTable(bench)
  const all = new Explainer(AS_OF)
  const few = new Explainer(AS_OF)
  let [letters, zenLetters] = [0, 0]
  const told = (answer: readonly FreshAssessment[]) => {
    letters += lettersOf(answer)
  }
  const met: Set<number>[] = []
  const [ours, own, zenHits, zenClauses] = await inTurn([
    { subjects: FIRMS, work: firm => once(() => told(all.explain(items, sheets[firm]!))) },
    { subjects: FIRMS, work: firm => once(() => told(few.explain(library, sheets[firm]!))) },
    {
      subjects: ZEN_FIRMS,
      work: firm =>
        onceAsync(async () => {
          zenLetters += lettersIn(await hits.evaluate(rows[firm]!, { trace: true }))
        }),
    },
    {
      subjects: ZEN_FIRMS,
      work: firm =>
        onceAsync(async () => {
          const { result } = await clauses.evaluate(rows[firm]!)
          met[firm] = new Set(result.map(({ item }) => item))
        }),
    },
  ])
  const median = (times: readonly number[]) => percentile(times, 0.5)
  const explainMs = median(ours!)
  return {
    explainVsZenTrace: median(zenHits!) / explainMs,
    explainVsZenClauses: median(zenClauses!) / explainMs,
    explainP99ms: percentile(own!, 0.99),
    explainLibraryMs: median(own!),
    explain900Ms: explainMs,
    explain900P99ms: percentile(ours!, 0.99),
    zenTrace900Ms: median(zenHits!),
    zenClauses900Ms: median(zenClauses!),
    differ: differences(
      distinct,
      sheets.slice(0, ZEN_FIRMS).map(facts => all.explain(items, facts)),
      met,
    ),
    lettersPerAnswer: letters / (ROUNDS * FIRMS * 2),
    zenLettersPerAnswer: zenLetters / (ROUNDS * ZEN_FIRMS),
  }
}

/** Something done for each of some subjects: how many milliseconds it took. */
type Work = { readonly subjects: number; work(subject: number): number | Promise<number> }

/** Of each subject the fastest round, once the code is warm. */
async function inTurn(works: readonly Work[]): Promise<number[][]> {
  const times = works.map(({ subjects }) => new Array<number>(subjects).fill(Number.POSITIVE_INFINITY))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { subjects, work }] of works.entries()) {
      for (let subject = 0; subject < subjects; subject += 1) {
        times[at]![subject] = Math.min(times[at]![subject]!, await work(subject))
      }
    }
  }
  return times
}

/** A clause, and the first item and place where it stands. */
type Distinct = { readonly clause: ClauseSpec; readonly item: number; readonly place: number }

function distinctClauses(bench: readonly BenchItem[]): readonly Distinct[] {
  const distinct = new Map<string, Distinct>()
  for (const [number, { item, clauses }] of bench.entries()) {
    for (const [place, clause] of clauses.slice(0, item.conditions.length).entries()) {
      const key = JSON.stringify(clause)
      if (!distinct.has(key)) distinct.set(key, { clause, item: number, place })
    }
  }
  return [...distinct.values()]
}

/** How often the peer says of a clause otherwise than ours where ours knows. */
function differences(
  distinct: readonly Distinct[],
  answers: readonly (readonly FreshAssessment[])[],
  met: readonly ReadonlySet<number>[],
): number {
  let differ = 0
  for (const [firm, answer] of answers.entries()) {
    for (const [row, { item, place }] of distinct.entries()) {
      const { verdict } = answer[item]!.clauses.toldAt(place)
      if (verdict !== 'UNKNOWN' && (verdict === 'MET') !== met[firm]!.has(row)) differ += 1
    }
  }
  return differ
}
