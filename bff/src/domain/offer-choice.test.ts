import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { sampleItem } from '../adapters/contracts/sample-item'
import { explain, type PolicyItemVersion } from '../eligibility'
import { chooseOffers, type Offer, type OfferGround } from './offer-choice'

const TODAY = '2026-11-21'
const HIRES = 'enterprise.newHires'
const hires = (...people: string[]): FactSheet => ({
  [HIRES]: {
    value: people.map(idNumberIndex => ({
      idNumberIndex,
      category: idNumberIndex < 'm' ? 'OTHER' : 'REGISTERED_YOUTH',
    })),
    department: 'human-resources',
    asOf: '2026-11-20',
  },
})
/** So many 元 for every hire of the categories; one hire under one item of the group. */
const perHire = (id: string, name: string, yuan: number, categories: string[]): PolicyItemVersion =>
  sampleItem({
    id,
    name,
    tallies: {
      counted: { list: HIRES, distinctBy: 'idNumberIndex', where: { field: 'category', in: categories } },
    },
    conditions: [{ id: 'hires', text: '招了人', condition: { count: 'counted', atLeast: 1 } }],
    exclusions: [
      { group: 'hiring', text: '同一人不能重复享受，就高不就低', rule: 'HIGHEST_ONLY', each: 'counted' },
    ],
    benefit: {
      text: '按人',
      formula: { perHead: { of: { count: 'counted' }, amount: `${yuan}元` } },
      rounding: 'HALF_UP',
      roundingBasis: '定额',
    },
  })
const expansion = perHire('expansion', '扩岗补助', 1_500, ['REGISTERED_YOUTH'])
const absorption = perHire('absorption', '吸纳补贴', 1_000, ['REGISTERED_YOUTH', 'OTHER'])
const items = new Map([expansion, absorption].map(item => [item.id, item]))
const itemOf = ({ itemId }: Offer) => items.get(itemId) ?? null
const offer = (item: PolicyItemVersion, facts: FactSheet, change: Partial<Offer> = {}): Offer => {
  const assessment = explain([item], facts, TODAY, [])[0]!
  const { amountFen } = assessment.benefit
  return {
    id: item.id,
    itemId: item.id,
    recordKey: '',
    period: '2026',
    amountFen: amountFen!,
    confirmBy: null,
    assessment,
    ...change,
  }
}
const ground = (facts: FactSheet, claims: OfferGround['claims'] = []): OfferGround => ({
  facts,
  claims,
  today: TODAY,
  explain,
})
const ids = (offers: readonly Offer[]) => offers.map(({ id }) => id)

describe('offers weighed against each other (N-3)', () => {
  it('recommends the higher of two for the same person, and says what the other one would cost', () => {
    const facts = hires('zhang')
    const both = [offer(absorption, facts), offer(expansion, facts)]
    const { best, bestFen, alternatives, reduced } = chooseOffers(both, itemOf, ground(facts))
    expect([ids(best), bestFen, reduced.size]).toEqual([['expansion'], 150_000, 0])
    expect(alternatives).toEqual([
      { offer: both[0], insteadOf: [both[1]], lessFen: 50_000, because: '同一人不能重复享受，就高不就低' },
    ])
  })

  it('takes both where only some persons are shared, the second without them', () => {
    const facts = hires('zhang', 'an', 'bo')
    const both = [offer(expansion, facts), offer(absorption, facts)]
    const found = chooseOffers(both, itemOf, ground(facts))
    expect([ids(found.best), found.bestFen]).toEqual([['absorption', 'expansion'], 350_000])
    expect([...found.reduced]).toEqual([['absorption', 200_000]])
    // The whole of it is still to be had, without the other one.
    expect(found.alternatives).toMatchObject([{ insteadOf: [both[0]], lessFen: 50_000 }])
  })

  it('a grant since then that took the only person leaves nothing, and says so', () => {
    const facts = hires('zhang')
    const left = offer(absorption, facts)
    const claim = { register: 'group/hiring', key: 'zhang', itemId: 'expansion', grantedOn: TODAY }
    const claims = [{ ...claim, holder: 'SELF' as const, entitlementId: 'expansion' }]
    const found = chooseOffers([left], itemOf, ground(facts, claims))
    expect([found.best, found.bestFen]).toEqual([[], 0])
    expect(found.alternatives).toMatchObject([{ offer: left, insteadOf: [], lessFen: null }])
    expect(found.alternatives[0]!.because).not.toBe('')
  })

  it('an offer whose limit a grant since then has filled is out of the sum, with the words of the limit', () => {
    const certificates = sampleItem({
      id: 'skill',
      conditions: [],
      limits: [
        { id: 'same', text: '同一职业同一等级只补一次', max: 1, per: 'BENEFICIARY', window: 'EVER' },
        { id: 'yearly', text: '每年最多 3 次', max: 3, per: 'BENEFICIARY', window: 'CALENDAR_YEAR' },
      ],
      benefit: { ...sampleItem().benefit, formula: { fixed: '2000元' } },
    })
    const [first, second] = ['first', 'second'].map(id => offer(certificates, {}, { id }))
    const itself = () => certificates
    expect(chooseOffers([first!, second!], itself, ground({}))).toMatchObject({
      bestFen: 200_000,
      alternatives: [{ insteadOf: [{ id: 'first' }], lessFen: 0 }],
    })
    const claims = first!.assessment.claims.map(({ register, key }) => ({
      ...{ register, key, itemId: 'skill', grantedOn: TODAY },
      ...{ holder: 'SELF' as const, entitlementId: 'first' },
    }))
    expect(chooseOffers([second!], itself, ground({}, claims))).toMatchObject({
      best: [],
      bestFen: 0,
      alternatives: [
        { offer: { id: 'second' }, insteadOf: [], lessFen: null, because: '同一职业同一等级只补一次' },
      ],
    })
    expect(chooseOffers([first!], itself, ground({}, claims)).bestFen).toBe(200_000)
  })

  it('a grant that took one of two persons leaves the other', () => {
    const facts = hires('zhang', 'an')
    const claim = { register: 'group/hiring', key: 'zhang', itemId: 'expansion', grantedOn: TODAY }
    const claims = [{ ...claim, holder: 'SELF' as const, entitlementId: 'expansion' }]
    const found = chooseOffers([offer(absorption, facts)], itemOf, ground(facts, claims))
    expect([found.bestFen, [...found.reduced]]).toEqual([100_000, [['absorption', 100_000]]])
  })

  it('an offer whose data changed stays as the department confirmed it: the tap decides', () => {
    const given = offer(absorption, hires('zhang'))
    const found = chooseOffers([given], itemOf, ground({}))
    expect([ids(found.best), found.bestFen, found.alternatives]).toEqual([['absorption'], 100_000, []])
  })

  it('puts the most money first, then the earlier last day', () => {
    const plain = (id: string, amountFen: number, confirmBy: string | null) => {
      const item = sampleItem({ id })
      return {
        id,
        itemId: id,
        recordKey: '',
        period: '2026',
        amountFen,
        confirmBy,
        assessment: explain([item], {}, TODAY)[0]!,
      }
    }
    const offers = [plain('a', 100, null), plain('b', 100, '2026-12-01'), plain('c', 300, null)]
    expect(ids(chooseOffers(offers, () => null, ground({})).best)).toEqual(['c', 'b', 'a'])
  })

  it('an allowance of one month does not stand in the way of the next month’s', () => {
    const monthly = sampleItem({
      id: 'monthly',
      grantedPer: 'CALENDAR_MONTH',
      conditions: [],
      limits: [{ id: 'once', text: '每月一次', max: 1, per: 'BENEFICIARY', window: 'CALENDAR_MONTH' }],
      exclusions: [{ group: 'care', text: '一项', rule: 'FIRST_ONLY', window: 'CALENDAR_MONTH' }],
      benefit: { ...sampleItem().benefit, formula: { fixed: '290元' } },
    })
    const of = (period: string, asOf: string) => {
      const assessment = explain([monthly], {}, asOf, [])[0]!
      return offer(monthly, {}, { id: period, period, amountFen: 29_000, assessment })
    }
    const both = [of('2026-10', '2026-10-08'), of('2026-11', '2026-11-08')]
    const { bestFen, alternatives } = chooseOffers(both, () => monthly, ground({}))
    expect([bestFen, alternatives]).toEqual([58_000, []])
  })
})
