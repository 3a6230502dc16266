import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import fc from 'fast-check'
import { explain } from './explain'
import type { PolicyItemVersion } from './policy-item/policy-item'
import { condition, facts, formula } from './testing/arbitrary-items'
import { item } from './testing/item'
import { judge } from './testing/judge'
import { sheet } from './testing/sheet'

const ASOF = '2026-11-21'
const runs = { numRuns: 1_500 }

const anyItem: fc.Arbitrary<PolicyItemVersion> = fc
  .tuple(condition, condition, formula, fc.constantFrom('HALF_UP' as const, 'DOWN' as const))
  .map(([a, b, formula, rounding]) =>
    item({
      conditions: [
        { id: 'a', text: '甲', condition: a },
        { id: 'b', text: '乙', condition: b },
      ],
      benefit: { text: '样例', formula, rounding, roundingBasis: '样例' },
    }),
  )

/** The same facts with one of them, or one field of one record, forgotten. */
const forgetting = fc.tuple(facts, fc.nat(), fc.nat(), fc.boolean()).map(([known, pick, field, inside]) => {
  const keys = Object.keys(known)
  const key = keys[pick % keys.length]!
  const value = known[key]
  return {
    known,
    less: { ...known, [key]: inside && Array.isArray(value) ? forgetField(value, field) : null },
  }
})

function forgetField(records: readonly FactRecord[], pick: number): FactValue {
  if (records.length === 0) return null
  const at = pick % records.length
  const fields = ['hiredOn', 'category', 'contractSigned', 'insuredMonths', 'idNumberIndex']
  return records.map((record, index) =>
    index === at ? { ...record, [fields[pick % fields.length]!]: null } : record,
  )
}

const verdictOf = (one: PolicyItemVersion, values: Record<string, FactValue>) =>
  explain([one], sheet(values), ASOF)[0]!

describe('properties', () => {
  it('unknown never pays: forgetting a fact never makes anybody eligible', () => {
    fc.assert(
      fc.property(anyItem, forgetting, (one, { known, less }) => {
        fc.pre(verdictOf(one, known).verdict !== 'ELIGIBLE')
        expect(verdictOf(one, less).verdict).not.toBe('ELIGIBLE')
      }),
      runs,
    )
  })

  it('knowing less never turns a yes into a no or a no into a yes', () => {
    const compatible = (full: ClauseVerdict, less: ClauseVerdict) => less === full || less === 'UNKNOWN'
    fc.assert(
      fc.property(condition, forgetting, (one, { known, less }) => {
        expect(compatible(judge(one, known).verdict, judge(one, less).verdict)).toBe(true)
      }),
      { numRuns: 4_000 },
    )
  })

  it('negation swaps yes and no and keeps unknown', () => {
    fc.assert(
      fc.property(condition, facts, (one, values) => {
        const plain = judge(one, values).verdict
        const negated = judge({ not: one }, values).verdict
        expect(negated).toBe({ MET: 'NOT_MET', NOT_MET: 'MET', UNKNOWN: 'UNKNOWN' }[plain])
      }),
      runs,
    )
  })

  it('says of every unmet clause what is missing and what to do', () => {
    fc.assert(
      fc.property(anyItem, facts, (one, values) => {
        for (const clause of verdictOf(one, values).clauses) {
          const complete = clause.gap !== undefined && clause.gap.text !== '' && clause.road !== undefined
          expect(complete).toBe(clause.verdict !== 'MET')
        }
      }),
      runs,
    )
  })

  it('pays whole 分, never less than nothing, and nothing at all unless eligible', () => {
    fc.assert(
      fc.property(anyItem, facts, (one, values) => {
        const { verdict, benefit, claims } = verdictOf(one, values)
        if (benefit.amountFen !== null) {
          expect(Number.isSafeInteger(benefit.amountFen)).toBe(true)
          expect(benefit.amountFen).toBeGreaterThanOrEqual(0)
        }
        if (verdict === 'ELIGIBLE') expect(benefit.amountFen).toBeGreaterThan(0)
        else expect(claims).toEqual([])
      }),
      runs,
    )
  })

  it('never guesses an amount: knowing less leaves it the same or unknown', () => {
    const certain = formula.filter(one => !JSON.stringify(one).includes('"sureOnly":true'))
    fc.assert(
      fc.property(certain, forgetting, (one, { known, less }) => {
        const of = (values: Record<string, FactValue>) =>
          verdictOf(item({ benefit: { ...item().benefit, formula: one } }), values).benefit.amountFen
        expect([of(known), null]).toContain(of(less))
      }),
      runs,
    )
  })

  it('gives the same answer to the same question, whatever order the facts came in', () => {
    fc.assert(
      fc.property(anyItem, facts, (one, values) => {
        const reversed = Object.fromEntries(Object.entries(values).reverse())
        expect(verdictOf(one, reversed)).toEqual(verdictOf(one, values))
      }),
      { numRuns: 300 },
    )
  })
})
