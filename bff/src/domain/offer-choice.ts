import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import {
  type Assessment,
  bestCombination,
  type Explain,
  fullRuleOf,
  type GrantedClaim,
  type Option,
  type PastClaim,
  type PolicyItemVersion,
  periodOf,
} from '../eligibility'
import { doubtLine } from './open-points'
import { explainSettled, settlementOf } from './settlement'

/** An offer that waits for its tap. Amounts in 分. */
export interface Offer {
  id: string
  itemId: string
  recordKey: string
  /** `periodOf` of the item: one month's allowance does not stand in the way of another's. */
  period: string
  amountFen: number
  confirmBy: LocalDate | null
  assessment: Assessment
}

/** What offers are weighed on: today's data, and what earlier grants used up. */
export interface OfferGround {
  facts: FactSheet
  claims: readonly (PastClaim & { readonly entitlementId: string | null })[]
  today: LocalDate
  /** Kept by the caller, who judges more than these. */
  explain: Explain
}

/** An offer that cannot be had beside the recommended ones, or not whole. */
export interface OfferAlternative<C> {
  offer: C
  /** Recommended offers that would be given up, or come to less. */
  insteadOf: C[]
  /** How much less everything together comes to with it; null when earlier grants leave nothing of it. */
  lessFen: number | null
  /** The rule of the policy, or what an earlier grant has used up. */
  because: string
}

export interface OfferChoice<C> {
  /** The best that can be had together: the most money first, then the earlier last day. */
  best: C[]
  bestFen: number
  /** Offers of `best` that come to less, because another one takes some of their members first; by id. */
  reduced: Map<string, number>
  alternatives: OfferAlternative<C>[]
  /** False when there were too many to weigh them all: legal, but perhaps not the best. */
  proven: boolean
}

/**
 * Weighs offers against each other (N-3 就高不重复). Each is taken as the department confirmed it; only those that exclude
 * others are judged again, because a grant since then may have taken some of their members, or all. What a limit has no
 * room for any more is left out of the sum: the tap would refuse it.
 */
export function chooseOffers<C extends Offer>(
  offers: readonly C[],
  itemOf: (offer: C) => PolicyItemVersion | null,
  ground: OfferGround,
): OfferChoice<C> {
  const ids = new Set(offers.map(({ id }) => id))
  const past = ground.claims.filter(({ entitlementId }) => entitlementId === null || !ids.has(entitlementId))
  const weighed = offers.map(offer => weigh(offer, itemOf(offer), { ...ground, claims: past }))
  const open = weighed.flatMap(one => ('option' in one ? [one.option] : []))
  const closed = weighed.flatMap(one => ('closed' in one ? [one.closed] : []))
  const found = bestCombination(open, past)
  const byId = new Map(offers.map(offer => [offer.id, offer]))
  const offerOf = (id: string): C => byId.get(id) as C
  const amounts = new Map(found.chosen.map(({ id, amountFen }) => [id, amountFen]))
  const dueFen = (offer: C): number => amounts.get(offer.id) ?? offer.amountFen
  const best = found.chosen
    .map(({ id }) => offerOf(id))
    .sort(
      (a, b) => dueFen(b) - dueFen(a) || order(a.confirmBy ?? LAST, b.confirmBy ?? LAST) || order(a.id, b.id),
    )
  const alternatives = found.alternatives.map(({ id, insteadOf, lessFen }): OfferAlternative<C> => {
    const [offer, others] = [offerOf(id), insteadOf.map(offerOf)]
    const item = itemOf(offer)
    const because =
      lessFen === null
        ? (item && fullRuleOf(item, offer.assessment.claims, past)) || '已经领过，不重复发'
        : ruleOf(item, others.map(itemOf))
    return { offer, insteadOf: others, lessFen, because }
  })
  return {
    best,
    bestFen: found.totalFen,
    reduced: new Map([...amounts].filter(([id, amountFen]) => amountFen < offerOf(id).amountFen)),
    alternatives: [...alternatives, ...closed],
    proven: found.proven,
  }
}

/**
 * Of offers told in one message, those of the best combination, by what they use up alone: where only some members are
 * shared this promises less than there is, never more. An offer nobody knows any more stands by itself.
 */
export function hadTogether(offers: readonly (Offer | null)[]): boolean[] {
  const options = offers.flatMap(offer =>
    offer
      ? [{ ...offer, deadline: offer.confirmBy, visits: 0, claims: offer.assessment.claims } satisfies Option]
      : [],
  )
  const chosen = new Set(bestCombination(options, []).chosen.map(({ id }) => id))
  return offers.map(offer => offer === null || chosen.has(offer.id))
}

const LAST = '9999-12-31'
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type Weighed<C> = { option: Option } | { closed: OfferAlternative<C> }

function weigh<C extends Offer>(offer: C, item: PolicyItemVersion | null, ground: OfferGround): Weighed<C> {
  const { id, itemId, amountFen, confirmBy, assessment } = offer
  const option = { id, itemId, amountFen, deadline: confirmBy, visits: item?.maxVisits ?? 0 }
  if (!item || (item.exclusions.length === 0 && !item.limits.some(({ each }) => each)))
    return { option: { ...option, claims: assessment.claims } }
  // An allowance of last month uses up last month, not this one.
  const asOf = periodOf(item, ground.today) === offer.period ? ground.today : assessment.asOf
  const judge = (history: readonly PastClaim[]) =>
    explainSettled(ground.explain, item, ground.facts, asOf, history, settlementOf(assessment)).find(
      ({ recordKey }) => (recordKey ?? '') === offer.recordKey,
    )
  const now = judge(ground.claims)
  const alone = judge([])
  // Data that changed are the tap's business: it asks the department, or shows the new amount.
  if (!now || alone?.verdict !== 'ELIGIBLE') return { option: { ...option, claims: assessment.claims } }
  if (now.verdict !== 'ELIGIBLE') {
    const because = doubtLine(now) ?? '已经领过同类的另一项'
    return { closed: { offer, insteadOf: [], lessFen: null, because } }
  }
  const dueFen = (judged: Assessment): number =>
    (judged.benefit.amountFen ?? 0) < (alone.benefit.amountFen ?? 0)
      ? Math.min(amountFen, judged.benefit.amountFen ?? 0)
      : amountFen
  const after = (granted: readonly GrantedClaim[]) => {
    const left = judge([...ground.claims, ...granted.map(claim => pastClaim(claim, ground.today))])
    return left?.verdict === 'ELIGIBLE' ? { amountFen: dueFen(left), claims: left.claims } : null
  }
  return { option: { ...option, amountFen: dueFen(now), claims: now.claims, after } }
}

const pastClaim = ({ register, key, itemId }: GrantedClaim, today: LocalDate): PastClaim => ({
  register,
  key,
  itemId,
  holder: 'SELF',
  grantedOn: today,
})

/** The item's own words for the group it shares with what would be given up. */
function ruleOf(item: PolicyItemVersion | null, others: readonly (PolicyItemVersion | null)[]): string {
  const groups = new Set(others.flatMap(other => other?.exclusions.map(({ group }) => group) ?? []))
  const shared = item?.exclusions.find(({ group }) => groups.has(group))
  return shared?.text ?? item?.limits[0]?.text ?? '不能重复享受'
}
