import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import fc from 'fast-check'
import type { Formula } from '../benefit/formula'
import type { Condition } from '../condition/condition'

const BOOLEANS = ['enterprise.zombie', 'enterprise.seriousDishonesty', 'enterprise.corporateAccount']
const COUNTS = ['enterprise.staffCount', 'enterprise.unemploymentInsurance.insuredLastYear']
const MONEY = ['travel.deposit.amount', 'travel.deposit.registeredAmount']
const HIRES = 'enterprise.newHires'

const date = fc.constantFrom(
  '2024-02-29',
  '2025-11-21',
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
  '2030-01-01',
)
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4, nil: null })

const hire: fc.Arbitrary<FactRecord> = fc.record({
  idNumberIndex: fc.constantFrom('a', 'b', 'c'),
  hiredOn: perhaps(date),
  category: perhaps(fc.constantFrom('GRADUATE_THIS_YEAR', 'OTHER')),
  contractSigned: perhaps(fc.boolean()),
  insuredMonths: perhaps(fc.nat(6)),
})

/** What departments might know of a firm; a good part of it missing. */
export const facts: fc.Arbitrary<Record<string, FactValue>> = fc.record({
  ...Object.fromEntries(BOOLEANS.map(key => [key, perhaps(fc.boolean())])),
  ...Object.fromEntries(COUNTS.map(key => [key, perhaps(fc.nat(60))])),
  ...Object.fromEntries(
    MONEY.map(key => [key, perhaps(fc.oneof(fc.constantFrom(0, 100, 20_000_000), fc.nat()))]),
  ),
  'enterprise.sizeClass': perhaps(fc.constantFrom('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
  'enterprise.establishedOn': perhaps(date),
  'enterprise.region': perhaps(fc.constantFrom('220102', '220104', '220104-CXQ')),
  [HIRES]: perhaps(fc.array(hire, { maxLength: 4 })),
} as Record<string, fc.Arbitrary<FactValue>>)

const percent = fc.constantFrom('5.5%', '20%', '50%', '100%', '33.333333%')
const amount = fc.constantFrom('0.01元', '100元', '1500元', '0.33元')
const bound = (value: fc.Arbitrary<unknown>) =>
  fc
    .tuple(fc.constantFrom('atLeast', 'atMost', 'moreThan', 'lessThan'), value)
    .map(([name, value]) => ({ [name]: value }))

const signed: Condition = { field: 'contractSigned', equals: true }
const onRecord: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  signed,
  { not: signed },
  { any: [signed, { field: 'insuredMonths', atLeast: 3 }] },
  { field: 'hiredOn', withinLast: '12个月' },
)

const leaf = fc.oneof(
  fc.record({ fact: fc.constantFrom(...BOOLEANS), equals: fc.boolean() }),
  fc.tuple(fc.constantFrom(...COUNTS), bound(fc.nat(60))).map(([fact, test]) => ({ fact, ...test })),
  fc.tuple(fc.constantFrom(...MONEY), bound(amount)).map(([fact, test]) => ({ fact, ...test })),
  fc.constantFrom<Condition>(
    { fact: 'enterprise.sizeClass', in: ['SMALL', 'MICRO'] },
    { fact: 'enterprise.establishedOn', withinLast: '12个月' },
    { fact: 'enterprise.establishedOn', atLeastAgo: '1年' },
    { fact: 'enterprise.region', within: '220104' },
    { agree: MONEY },
  ),
  fc.tuple(onRecord, bound(fc.nat(4)), fc.boolean()).map(([where, test, distinct]) => ({
    count: { list: HIRES, where, ...(distinct ? { distinctBy: 'idNumberIndex' } : {}) },
    ...test,
  })),
  fc.tuple(bound(percent), onRecord, fc.boolean()).map(([test, where, listed]) => ({
    ratio: { of: listed ? { count: { list: HIRES, where } } : COUNTS[1], to: COUNTS[0], ...test },
  })),
) as fc.Arbitrary<Condition>

/** Conditions of every operator, nested a few levels deep. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>(tie => ({
  node: fc.oneof(
    { maxDepth: 4 },
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: fc.record({ not: tie('node') }) },
    { weight: 1, arbitrary: fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        atLeastOf: fc.record({
          n: fc.constant(2),
          of: fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
        }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ when: tie('node'), must: tie('node'), otherwise: tie('node') }) },
  ),
})).node

/** Formulas of every form. */
export const formula: fc.Arbitrary<Formula> = fc.letrec<{ node: Formula }>(tie => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.record({ fixed: amount }),
    fc.record({ rate: fc.record({ base: fc.constantFrom(...MONEY), rate: percent }) }),
    fc.record({
      perHead: fc.record({
        of: fc.constantFrom(COUNTS[0]!, {
          count: { list: HIRES, where: signed, distinctBy: 'idNumberIndex' },
        }),
        amount,
        sureOnly: fc.boolean(),
      }),
    }),
    fc.tuple(tie('node'), tie('node')).map(([large, smaller]) => ({
      byClass: {
        of: { fact: 'enterprise.sizeClass' },
        cases: [
          { in: ['LARGE'], pay: large },
          { in: ['MEDIUM', 'SMALL', 'MICRO'], pay: smaller },
        ],
      },
    })),
    fc.tuple(tie('node'), tie('node')).map(([low, high]) => ({
      tiers: {
        of: COUNTS[0]!,
        steps: [
          { from: 1, pay: low },
          { from: 30, pay: high },
        ],
      },
    })),
    fc.record({
      capped: fc.record({ of: tie('node'), atMost: fc.constant('5000元'), atLeast: fc.constant('1元') }),
    }),
    fc.record({
      proRata: fc.record({ of: tie('node'), part: fc.constant(COUNTS[1]!), whole: fc.constant(12) }),
    }),
    fc.record({ sum: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ lesserOf: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ greaterOf: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) }),
  ),
})).node
