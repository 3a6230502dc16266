import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { Explainer, type Judged, Population } from '../../../bff/src/eligibility'
import { FACTS, firms } from './firms'
import type { BenchItem } from './items'
import { best, once } from './timing'

export const AS_OF = '2026-11-21'

/** A population of so many firms, and how long it took to take them in. */
export function populationOf(many: number): { population: Population; inMs: number } {
  const population = new Population('ENTERPRISE')
  const inMs = once(() => {
    for (const [id, facts] of firms(many)) population.put(id, facts)
  })
  return { population, inMs }
}

/** Everybody against all items: with no condition worked out yet, with all of them kept, and after one change. */
export function measureOurs(population: Population, bench: readonly BenchItem[], kernel: 'wasm' | 'js') {
  const items = bench.map(({ item }) => item)
  let judged: Judged | undefined
  const preparedMs = once(() => {
    judged = population.judge(items, AS_OF, kernel)
  })
  const all = judged!
  const rounds = kernel === 'wasm' ? 25 : 4
  const coldMs = best(rounds, () => {
    population.forget()
    all.counts(0)
  })
  const warmMs = best(rounds, () => {
    all.forget()
    all.counts(0)
  })
  return { judged: all, preparedMs, coldMs, warmMs }
}

/** Milliseconds until all counts are right again after one firm changed, and after one fact of it did. */
export function measureChange(population: Population, bench: readonly BenchItem[]) {
  const judged = population.judge(
    bench.map(({ item }) => item),
    AS_OF,
  )
  const [, [, other]] = [...firms(2, 77)] as [unknown, readonly [string, FactSheet]]
  const [key] = FACTS.find(([, { kind }]) => kind === 'MONEY')!
  let number = 0
  const change = (facts: FactSheet) => {
    number = (number + 7_919) % population.size
    population.put(`firm-${number}`, facts)
    judged.counts(0)
  }
  const known = other[key]!
  const changeFact = (value: number) => {
    population.put(`firm-${number}`, { ...other, [key]: { ...known, value } })
    judged.counts(0)
  }
  return {
    changeMs: calmest(() => change(other)),
    factChangeMs: calmest(at => changeFact(100 * at)),
  }
}

/** Of rounds of twenty calls the smallest median: as with whole judgements, the round nobody disturbed. */
function calmest(work: (at: number) => void): number {
  const rounds = Array.from({ length: 30 }, (_, round) =>
    median(Array.from({ length: 20 }, (_, at) => once(() => work(round * 20 + at)))),
  )
  return Math.min(...rounds)
}

/** The first firms against all items one by one: where bulk and `explain` differ, and who is paid on an unknown. */
export function compareWithExplain(
  judged: Judged,
  population: Population,
  bench: readonly BenchItem[],
  many: number,
) {
  const eligible = bench.map((_, at) => judged.eligible(at))
  const undetermined = bench.map((_, at) => judged.undetermined(at))
  const fenOf = bench.map((_, at) => {
    const { indexes, fen } = judged.amounts(at)
    return new Map([...indexes].map((index, place) => [index, fen[place]!]))
  })
  let [unknownPaid, differ, compared] = [0, 0, 0]
  const explainer = new Explainer(AS_OF)
  const items = bench.map(({ item }) => item)
  for (const [id, facts] of firms(many)) {
    const index = population.indexOf(id)!
    const assessments = explainer.explain(items, facts)
    for (const [at, { verdict, benefit }] of assessments.entries()) {
      compared += 1
      const found = eligible[at]!.has(index)
        ? 'ELIGIBLE'
        : undetermined[at]!.has(index)
          ? 'UNDETERMINED'
          : 'INELIGIBLE'
      if (found !== verdict || (found === 'ELIGIBLE' && fenOf[at]!.get(index) !== benefit.amountFen))
        differ += 1
      if (found === 'ELIGIBLE' && verdict === 'UNDETERMINED') unknownPaid += 1
    }
  }
  return { compared, differ, unknownPaid }
}

/** Milliseconds to read so many bytes of memory once, as fast as the machine can search them for a byte. */
export function readMs(bytes: number): number {
  const columns = Buffer.alloc(bytes, 1)
  return best(30, () => {
    if (columns.indexOf(2) >= 0) throw new Error('found what is not there')
  })
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
