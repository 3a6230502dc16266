import type { FactRecord } from '@policy-direct/shared/facts/fact'
import fc from 'fast-check'
import { explain } from '../explain'
import type { PastClaim } from '../limit/limit'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { item } from '../testing/item'
import { sheet } from '../testing/sheet'
import { bestCombination } from './best-combination'
import type { GrantedClaim, Option } from './option'

const ASOF = '2026-11-21'
const HIRES = 'enterprise.newHires'
const CATEGORIES = ['GRADUATE_THIS_YEAR', 'GRADUATE_TWO_YEARS', 'REGISTERED_YOUTH'] as const

/** A subsidy for every hire of some categories, one hire under one subsidy of the group only. */
const perHire = (
  id: string,
  categories: readonly string[],
  yuan: number,
  atLeast: number,
): PolicyItemVersion =>
  item({
    id,
    tallies: {
      counted: { list: HIRES, distinctBy: 'idNumberIndex', where: { field: 'category', in: categories } },
    },
    conditions: [{ id: 'some', text: '招了人', condition: { count: 'counted', atLeast } }],
    limits: [{ id: 'once', text: '同一人一次', max: 1, per: 'ANYONE', window: 'EVER', each: 'counted' }],
    exclusions: [{ group: 'hiring', text: '同一人一项', rule: 'HIGHEST_ONLY', each: 'counted' }],
    benefit: {
      text: '按人',
      formula: { perHead: { of: { count: 'counted' }, amount: `${yuan}元` } },
      rounding: 'HALF_UP',
      roundingBasis: '定额',
    },
  })

/** Excludes nothing but the second of its own kind. */
const plain = item({ id: 'plain', exclusions: [{ group: 'plain', text: '一项', rule: 'FIRST_ONLY' }] })
const rival = item({
  id: 'rival',
  exclusions: [{ group: 'plain', text: '一项', rule: 'FIRST_ONLY' }],
  benefit: { ...plain.benefit, formula: { fixed: '150元' } },
})

const items = fc
  .tuple(
    fc.array(
      fc.tuple(fc.subarray([...CATEGORIES], { minLength: 1 }), fc.nat(3), fc.integer({ min: 1, max: 2 })),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    fc.boolean(),
  )
  .map(([kinds, withPlain]) => [
    ...kinds.map(([categories, hundred, atLeast], at) =>
      perHire(`hire-${at}`, categories, 100 * (hundred + 1), atLeast),
    ),
    ...(withPlain ? [plain, rival] : []),
  ])

const hires: fc.Arbitrary<FactRecord[]> = fc
  .array(fc.constantFrom(...CATEGORIES), { maxLength: 5 })
  .map(all => all.map((category, at) => ({ idNumberIndex: `p${at}`, category })))

const pastOf = (granted: readonly GrantedClaim[]): PastClaim[] =>
  granted.map(({ register, key, itemId }) => ({ register, key, itemId, holder: 'SELF', grantedOn: ASOF }))

function optionsOf(all: readonly PolicyItemVersion[], facts: ReturnType<typeof sheet>): Option[] {
  const judge = (one: PolicyItemVersion, past: PastClaim[]) => {
    const { verdict, benefit, claims } = explain([one], facts, ASOF, past)[0]!
    return verdict === 'ELIGIBLE' ? { amountFen: benefit.amountFen ?? 0, claims } : null
  }
  return all.flatMap((one): Option[] => {
    const now = judge(one, [])
    const option = { id: one.id, itemId: one.id, deadline: null, visits: 0 }
    return now ? [{ ...option, ...now, after: granted => judge(one, pastOf(granted)) }] : []
  })
}

/** Confirms in every order, as a person could, and lets the engine judge every tap. */
function bestSequence(all: readonly PolicyItemVersion[], facts: ReturnType<typeof sheet>): number {
  const go = (rest: readonly PolicyItemVersion[], past: PastClaim[]): number =>
    Math.max(
      0,
      ...rest.map(one => {
        const { verdict, benefit, claims } = explain([one], facts, ASOF, past)[0]!
        if (verdict !== 'ELIGIBLE') return 0
        const granted = pastOf(claims.map(claim => ({ ...claim, itemId: one.id })))
        return (
          (benefit.amountFen ?? 0) +
          go(
            rest.filter(other => other !== one),
            [...past, ...granted],
          )
        )
      }),
    )
  return go(all, [])
}

describe('offers that share members (就高不重复, person by person)', () => {
  it('come to exactly the most that any order of taps could bring', () => {
    fc.assert(
      fc.property(items, hires, (all, records) => {
        const facts = sheet({ 'enterprise.status': 'ACTIVE', [HIRES]: records })
        const found = bestCombination(optionsOf(all, facts), [])
        expect([found.totalFen, found.proven]).toEqual([bestSequence(all, facts), true])
      }),
      { numRuns: 1_000 },
    )
  })

  it('the same graduate under two subsidies: the higher one, and what the other would cost', () => {
    const facts = sheet({ [HIRES]: [{ idNumberIndex: 'a', category: 'GRADUATE_THIS_YEAR' }] })
    const all = [perHire('high', ['GRADUATE_THIS_YEAR'], 1_500, 1), perHire('low', CATEGORIES, 1_000, 1)]
    expect(bestCombination(optionsOf(all, facts), [])).toEqual({
      chosen: [{ id: 'high', amountFen: 150_000 }],
      totalFen: 150_000,
      alternatives: [{ id: 'low', insteadOf: ['high'], lessFen: 50_000 }],
      proven: true,
    })
  })

  it('one of two hires is shared: both offers, the second without that one', () => {
    const facts = sheet({
      [HIRES]: [
        { idNumberIndex: 'a', category: 'GRADUATE_THIS_YEAR' },
        { idNumberIndex: 'b', category: 'REGISTERED_YOUTH' },
      ],
    })
    const all = [perHire('high', ['GRADUATE_THIS_YEAR'], 1_500, 1), perHire('low', CATEGORIES, 1_000, 1)]
    expect(bestCombination(optionsOf(all, facts), [])).toEqual({
      chosen: [
        { id: 'high', amountFen: 150_000 },
        { id: 'low', amountFen: 100_000 },
      ],
      totalFen: 250_000,
      alternatives: [{ id: 'low', insteadOf: ['high'], lessFen: 50_000 }],
      proven: true,
    })
  })
})
