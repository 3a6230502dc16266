import { REGION_CODES } from '@policy-direct/shared/vocabulary/region'
import { loadPolicies } from '../../../bff/src/app'
import type { Condition, Formula, PolicyItemVersion } from '../../../bff/src/eligibility'
import { dateFrom, drawn, FACTS } from './firms'
import { pick, seeded } from './random'

/** A test of one fact, in the few forms that every peer can write too. */
export type Test =
  | { readonly fact: string; readonly op: 'atLeast' | 'atMost'; readonly value: number | string }
  | { readonly fact: string; readonly op: 'in'; readonly value: readonly (string | boolean)[] }
  | { readonly fact: string; readonly op: 'within'; readonly value: string }
/** A clause: a test, the opposite of one, or one of two. */
export type ClauseSpec = { readonly tests: readonly Test[]; readonly negated: boolean }
/** An item of the benchmark: our form, and its clauses for the peers. */
export type BenchItem = { readonly item: PolicyItemVersion; readonly clauses: readonly ClauseSpec[] }

/** Different tests a fact has: together about 1 150. */
const TESTS_OF = { MONEY: 36, COUNT: 36, DATE: 42, ENUM: 10, BOOLEAN: 2, REGION: 14, INDUSTRY: 60 } as const

function poolOf(index: number, random: () => number): Test[] {
  const [fact, definition] = FACTS[index]!
  const many = TESTS_OF[definition.kind as keyof typeof TESTS_OF]
  return Array.from({ length: many }, (_, number): Test => {
    switch (definition.kind) {
      case 'MONEY':
      case 'COUNT': {
        const value = drawn(definition, random) as number
        return {
          fact,
          op: number % 2 ? 'atLeast' : 'atMost',
          value: definition.kind === 'MONEY' ? value - (value % 100) : value,
        }
      }
      case 'DATE':
        return { fact, op: number % 2 ? 'atLeast' : 'atMost', value: dateFrom(random) }
      case 'BOOLEAN':
        return { fact, op: 'in', value: [number === 1] }
      case 'REGION':
        return { fact, op: 'within', value: REGION_CODES[number % REGION_CODES.length]! }
      case 'INDUSTRY': {
        const code = drawn(definition, random) as string
        return { fact, op: 'within', value: code.slice(0, 1 + (number % 2) * 2) }
      }
      default: {
        const members = Object.keys(definition.values ?? {})
        const from = Math.floor(random() * members.length)
        return { fact, op: 'in', value: members.slice(from, from + 1 + (number % 3)) }
      }
    }
  })
}

const conditionOf = (test: Test): Condition => {
  const kind = FACTS.find(([key]) => key === test.fact)![1].kind
  if (test.op === 'in') return { fact: test.fact, in: test.value }
  if (test.op === 'within') return { fact: test.fact, within: [test.value] }
  if (kind === 'DATE')
    return { fact: test.fact, [test.op === 'atLeast' ? 'onOrAfter' : 'onOrBefore']: test.value }
  return { fact: test.fact, [test.op]: kind === 'MONEY' ? `${Number(test.value) / 100}元` : test.value }
}

/** A formula, and the test that says that it pays something; without one it always does. */
type Pay = { readonly formula: Formula; readonly pays?: Test }

function payOf(random: () => number): Pay {
  const kind = random()
  if (kind < 0.5) return { formula: { fixed: `${1 + Math.floor(random() * 50)}000元` } }
  if (kind < 0.7) {
    const fact = 'enterprise.staffCount'
    const formula = { perHead: { of: fact, amount: `${1 + Math.floor(random() * 15)}00元` } }
    return { formula, pays: { fact, op: 'atLeast', value: 1 } }
  }
  const [base] = pick(
    random,
    FACTS.filter(([, { kind }]) => kind === 'MONEY'),
  )
  const rate = 1 + Math.floor(random() * 60)
  const formula = { capped: { of: { rate: { base, rate: `${rate}%` } }, atMost: '500000元' } }
  // Half a 分 is rounded up.
  return { formula, pays: { fact: base, op: 'atLeast', value: Math.ceil(50 / rate) } }
}

/** So many items with five to ten clauses each, each on another fact, over the same pool of tests. */
export function benchItems(many: number, seed = 2): BenchItem[] {
  const random = seeded(seed)
  const pools = FACTS.map((_, index) => poolOf(index, random))
  return Array.from({ length: many }, (_, number) => {
    const { formula, pays } = payOf(random)
    const facts = shuffled(pools, random).filter(([test]) => test!.fact !== pays?.fact)
    const clauses = Array.from({ length: 5 + Math.floor(random() * 6) }, (): ClauseSpec => {
      const one = pick(random, facts.pop()!)
      const kind = random()
      if (kind < 0.03) return { tests: [one, pick(random, facts.pop()!)], negated: false }
      return { tests: [one], negated: kind > 0.85 }
    })
    const paying: ClauseSpec[] = pays ? [{ tests: [pays], negated: false }] : []
    return { item: itemOf(number, clauses, formula), clauses: [...clauses, ...paying] }
  })
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const mixed = [...values]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
  }
  return mixed
}

/** Everything of an item that the benchmark does not look at, from the first policy file that judges a whole firm. */
const SAMPLE: PolicyItemVersion = {
  ...loadPolicies().find(({ beneficiary, forEach }) => beneficiary.kind === 'ENTERPRISE' && !forEach)!,
  version: 1,
  parameters: {},
  tallies: {},
  limits: [],
  exclusions: [],
  validity: { from: '2026-01-01', to: '2026-12-31' },
}

function itemOf(number: number, clauses: readonly ClauseSpec[], formula: Formula): PolicyItemVersion {
  const conditions = clauses.map(({ tests, negated }, index) => {
    const parts = tests.map(conditionOf)
    const plain: Condition = parts.length === 1 ? parts[0]! : { any: parts }
    return { id: `c${index}`, text: `条件 ${index}`, condition: negated ? { not: plain } : plain }
  })
  return {
    ...SAMPLE,
    id: `bench-${number}`,
    conditions,
    benefit: { text: '基准', formula, rounding: 'HALF_UP', roundingBasis: '基准' },
  }
}
