import type { FactSheet } from '@policy-direct/shared/facts/fact'
import fc from 'fast-check'
import type { Assessment } from '../assessment'
import { explain } from '../explain'
import type { GrantHistory } from '../limit/limit'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { condition, facts, formula } from '../testing/arbitrary-items'
import { item } from '../testing/item'
import { sheet } from '../testing/sheet'
import { Population } from '.'

const ASOF = '2026-11-21'
const HIRES = 'enterprise.newHires'
const HIRED = { list: HIRES, distinctBy: 'idNumberIndex' }

const mayQualify = (one: PolicyItemVersion, known: FactSheet, asOf: string): boolean => {
  const population = new Population('ENTERPRISE')
  population.put('one', known)
  return population.judge([one], asOf).candidates(0).has(population.indexOf('one')!)
}

/** What matching would do something about: certain, or one open question and an amount. */
const asked = ({ verdict, clauses, benefit }: Assessment): boolean =>
  benefit.amountFen !== null &&
  (verdict === 'ELIGIBLE' ||
    (verdict === 'UNDETERMINED' &&
      clauses.filter(({ id, verdict }) => verdict === 'UNKNOWN' && id !== 'amount').length <= 1))

const counting = fc
  .tuple(fc.constantFrom('atLeast', 'atMost', 'moreThan', 'lessThan', 'equals'), fc.nat(4), fc.boolean())
  .map(([test, n, not]) => {
    const counted = { count: 'hired', [test]: n }
    return not ? { not: counted } : counted
  })

const anyItem: fc.Arbitrary<PolicyItemVersion> = fc
  .tuple(condition, fc.oneof(condition, counting), condition, formula, fc.boolean())
  .map(([a, b, c, formula, each]) =>
    item({
      conditions: [a, b, c].map((one, at) => ({ id: `c${at}`, text: '样例', condition: one as typeof a })),
      tallies: { hired: HIRED },
      limits: each
        ? [{ id: 'one', text: '一人一次', max: 1, per: 'ANYONE', window: 'EVER', each: 'hired' }]
        : [],
      benefit: { text: '样例', formula, rounding: 'DOWN', roundingBasis: '样例' },
    }),
  )

const history: fc.Arbitrary<GrantHistory> = fc.subarray(['a', 'b', 'c']).map(keys =>
  keys.map(key => ({
    register: 'sample-item/one',
    key,
    holder: 'OTHER' as const,
    itemId: 'sample-item',
    grantedOn: '2026-01-02',
  })),
)

describe('candidates', () => {
  it('never leaves out anybody matching would enter, whatever was granted before', () => {
    fc.assert(
      fc.property(anyItem, facts, history, (one, values, granted) => {
        if (mayQualify(one, sheet(values), ASOF)) return
        expect(explain([one], sheet(values), ASOF, granted).filter(asked)).toEqual([])
      }),
      { numRuns: 800 },
    )
  })

  it('leaves out whoever is unmet on one clause or unknown on two', () => {
    const zombie = { id: 'z', text: '不是', condition: { fact: 'enterprise.zombie', equals: false } }
    const one = item({ conditions: [...item().conditions, zombie] })
    const look = (values: Record<string, string | boolean>) => mayQualify(one, sheet(values), ASOF)
    expect(look({ 'enterprise.status': 'ACTIVE', 'enterprise.zombie': false })).toBe(true)
    expect(look({ 'enterprise.status': 'ACTIVE' })).toBe(true)
    expect(look({ 'enterprise.status': 'REVOKED' })).toBe(false)
    expect(look({})).toBe(false)
    expect(mayQualify(one, sheet({ 'enterprise.status': 'ACTIVE' }), '2028-01-01')).toBe(false)
  })

  it('looks at every record where the item is granted per record', () => {
    const perHire = item({
      forEach: { list: HIRES, key: 'idNumberIndex', title: ['hiredOn'] },
      conditions: [
        { id: 'signed', text: '签了合同', condition: { field: 'contractSigned', equals: true } },
        { id: 'months', text: '参保', condition: { field: 'insuredMonths', atLeast: 3 } },
      ],
    })
    const look = (...records: Record<string, string | boolean | number | null>[]) =>
      mayQualify(perHire, sheet({ [HIRES]: records }), ASOF)
    expect(look({ idNumberIndex: 'a', contractSigned: false, insuredMonths: 4 })).toBe(false)
    expect(
      look({ idNumberIndex: 'a', contractSigned: false }, { idNumberIndex: 'b', contractSigned: true }),
    ).toBe(true)
    expect(look()).toBe(false)
    expect(mayQualify(perHire, sheet({}), ASOF)).toBe(false)
  })
})
