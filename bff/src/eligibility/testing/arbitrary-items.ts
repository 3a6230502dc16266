import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import fc from 'fast-check'
import type { Formula } from '../benefit/formula'
import type { Condition } from '../condition/condition'

const BOOLEANS = ['enterprise.zombie', 'enterprise.seriousDishonesty', 'enterprise.corporateAccount']
const COUNTS = ['enterprise.staffCount', 'enterprise.unemploymentInsurance.insuredLastYear']
const MONEY = ['travel.deposit.amount', 'travel.deposit.registeredAmount']
export const HIRES = 'enterprise.newHires'

/** Days around 2026-11-21, the ends of months and a leap day among them. */
export const date = fc.constantFrom(
  '2024-02-29',
  '2025-02-28',
  '2025-11-21',
  '2025-12-31',
  '2026-10-31',
  '2026-11-19',
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
  '2026-12-31',
  '2030-01-01',
)
export const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4, nil: null })

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
  'enterprise.status': perhaps(fc.constantFrom('ACTIVE', 'REVOKED', 'CANCELLED')),
  'enterprise.industry': perhaps(fc.constantFrom('L7291', 'L72', 'C23', 'C2319')),
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

const dateBound = (value: fc.Arbitrary<unknown>) =>
  fc
    .tuple(fc.constantFrom('before', 'onOrBefore', 'after', 'onOrAfter'), value)
    .map(([name, value]) => ({ [name]: value }))
const span = fc.constantFrom('12个月', '1个月', '30天', '1天', '1年', '2年', '0天')

/** A window of a date, whatever day it is judged on. */
export const window: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc
    .tuple(fc.constantFrom('withinLast', 'withinNext', 'atLeastAgo'), span)
    .map(([name, of]) => ({ [name]: of })),
  fc.record({ inYear: fc.constantFrom<unknown>('THIS_YEAR', 'LAST_YEAR', 2024) }),
  fc.record({
    age: fc.constantFrom<unknown>({ from: 1 }, { to: 1 }, { from: 0, to: 2 }, { from: 2, to: 2 }),
  }),
  fc.record({ between: fc.tuple(date, fc.oneof(date, fc.constant('today'))) }),
  dateBound(fc.oneof(date, fc.constant('today'))),
)

const signed: Condition = { field: 'contractSigned', equals: true }
const ofCategory: Condition = { field: 'category', equals: { ofRecord: 'category' } }
/** Conditions on a record of new hires. */
export const onRecord: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>(
    signed,
    { not: signed },
    { any: [signed, { field: 'insuredMonths', atLeast: 3 }] },
    { field: 'category', in: ['GRADUATE_THIS_YEAR', 'OTHER'] },
    { field: 'category', notIn: ['OTHER'] },
    ofCategory,
    { all: [{ not: ofCategory }, { field: 'insuredMonths', lessThan: { ofRecord: 'insuredMonths' } }] },
    { count: { list: HIRES, where: ofCategory, distinctBy: 'idNumberIndex' }, atLeast: 2 },
    { count: { list: HIRES, where: ofCategory }, between: [{ ofRecord: 'insuredMonths' }, 2] },
    { count: { list: HIRES, where: signed }, equals: { ofRecord: 'insuredMonths' } },
    { fact: COUNTS[0]!, moreThan: { ofRecord: 'insuredMonths' } },
    { field: 'insuredMonths', between: [{ ofRecord: 'insuredMonths' }, 4] },
    { ratio: { of: { field: 'insuredMonths' }, to: COUNTS[0]!, moreThan: '10%' } },
  ),
  window.map(test => ({ field: 'hiredOn', ...test })),
)

const numberTest = (value: fc.Arbitrary<unknown>) =>
  fc.oneof(bound(value), fc.record({ equals: value }), fc.record({ between: fc.tuple(value, value) }))

/** Conditions that look at one thing. */
export const leaf = fc.oneof(
  fc.record({ fact: fc.constantFrom(...BOOLEANS), equals: fc.boolean() }),
  fc.tuple(fc.constantFrom(...COUNTS), numberTest(fc.nat(60))).map(([fact, test]) => ({ fact, ...test })),
  fc.tuple(fc.constantFrom(...MONEY), numberTest(amount)).map(([fact, test]) => ({ fact, ...test })),
  window.map(test => ({ fact: 'enterprise.establishedOn', ...test })),
  fc.constantFrom<Condition>(
    { fact: 'enterprise.sizeClass', in: ['SMALL', 'MICRO'] },
    { fact: 'enterprise.sizeClass', notIn: ['SMALL'] },
    { fact: 'enterprise.sizeClass', notEquals: 'LARGE' },
    { fact: 'enterprise.status', equals: 'ACTIVE', pendingIf: ['REVOKED'] },
    { fact: 'enterprise.status', notEquals: 'REVOKED', pendingIf: ['CANCELLED'] },
    { fact: 'enterprise.zombie', equals: false, freshWithin: '30天' },
    { fact: 'enterprise.staffCount', atMost: 30, freshWithin: '1个月' },
    { fact: 'enterprise.region', within: '220104' },
    { fact: 'enterprise.region', within: ['220100'] },
    { fact: 'enterprise.industry', within: ['L72', 'C231'] },
    { agree: MONEY },
    { agree: ['enterprise.zombie', 'enterprise.seriousDishonesty', 'enterprise.corporateAccount'] },
    { fact: 'enterprise.nobodyDefined', equals: true },
  ),
  fc
    .tuple(onRecord, numberTest(fc.nat(4)), fc.boolean(), fc.boolean())
    .map(([where, test, distinct, fresh]) => ({
      count: {
        list: HIRES,
        where,
        ...(distinct ? { distinctBy: 'idNumberIndex' } : {}),
        ...(fresh ? { freshWithin: '30天' } : {}),
      },
      ...test,
    })),
  fc.tuple(bound(percent), onRecord, fc.boolean(), fc.boolean()).map(([test, where, listed, over]) => ({
    ratio: {
      of: listed ? { count: { list: HIRES, where } } : COUNTS[1],
      to: over ? { count: { list: HIRES } } : COUNTS[0],
      ...test,
    },
  })),
  fc
    .tuple(fc.option(onRecord), fc.constantFrom('1天', '2天', '3天', '1个月'), fc.option(span))
    .map(([where, atLeast, lag]) => ({
      running: {
        list: HIRES,
        from: 'hiredOn',
        to: 'hiredOn',
        atLeast,
        ...(where === null ? {} : { where }),
        ...(lag === null ? {} : { lag }),
      },
    })),
) as fc.Arbitrary<Condition>

/** Conditions of every operator, nested a few levels deep. */
export const conditionOver = (leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ node: Condition }>(tie => ({
    node: fc.oneof(
      { maxDepth: 4 },
      { weight: 3, arbitrary: leaves },
      { weight: 1, arbitrary: fc.record({ not: tie('node') }) },
      { weight: 1, arbitrary: fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }) },
      { weight: 1, arbitrary: fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }) },
      {
        weight: 1,
        arbitrary: fc.record({
          atLeastOf: fc.record({
            n: fc.integer({ min: 1, max: 3 }),
            of: fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
          }),
        }),
      },
      { weight: 1, arbitrary: fc.record({ when: tie('node'), must: tie('node'), otherwise: tie('node') }) },
    ),
  })).node

export const condition = conditionOver(leaf)

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
    fc.tuple(tie('node'), tie('node')).map(([young, old]) => ({
      byAge: {
        of: { fact: 'enterprise.establishedOn' },
        steps: [
          { from: 1, pay: young },
          { from: 2, pay: old },
        ],
      },
    })),
    fc.record({
      shortfall: fc.record({
        standard: amount,
        of: fc.constantFrom(...MONEY),
        heads: fc.constantFrom(COUNTS[0]!, { count: { list: HIRES, where: signed } }),
      }),
    }),
    fc.record({ sum: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ lesserOf: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ greaterOf: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) }),
  ),
})).node
