import type { PolicyItemVersion } from '../eligibility'
import { type EntitlementStatus, ON_ITS_WAY } from './entitlement'
import type { Judgement } from './judgement'
import { chooseOffers, type Offer, type OfferChoice, type OfferGround } from './offer-choice'
import { isNearMiss } from './open-points'

/** What the package needs to know of a case. Amounts in 分. */
export interface PackagedCase extends Offer {
  itemVersion: number
  status: EntitlementStatus
  settledAt: Date | null
  createdAt: Date
}

/** Everything for one beneficiary (政策包), in the order it is shown. */
export interface PolicyPackage<C extends PackagedCase> {
  /** The best that can be had together (N-3); what excludes it is in `choice.alternatives`. */
  ready: C[]
  readyFen: number
  dueBackFen: number
  choice: Pick<OfferChoice<C>, 'reduced' | 'alternatives' | 'proven'>
  instant: Judgement[]
  nearMisses: Judgement[]
  inProgress: C[]
  finished: C[]
}

const FINISHED_SHOWN = 20
const FINISHED: ReadonlySet<EntitlementStatus> = new Set([
  'FULFILLED',
  'DECLINED',
  'LAPSED',
  'REJECTED',
  'WITHDRAWN',
])

/**
 * Sorts cases and judgements into the package. `judgements` are those without a case; `itemOf` finds the version a
 * case was decided on. An offer past its last day is not counted as ready, nor one that the others exclude.
 */
export function assemblePackage<C extends PackagedCase>(
  cases: readonly C[],
  judgements: readonly Judgement[],
  itemOf: (entitlement: C) => PolicyItemVersion | null,
  ground: OfferGround,
): PolicyPackage<C> {
  const offered = cases.filter(
    ({ status, confirmBy }) => status === 'OFFERED' && (confirmBy === null || ground.today <= confirmBy),
  )
  const { best: ready, bestFen, ...choice } = chooseOffers(offered, itemOf, ground)
  const dueBack = ready.filter(entitlement => itemOf(entitlement)?.fulfilment.dueBackOn !== undefined)
  return {
    ready,
    readyFen: bestFen,
    dueBackFen: dueBack.reduce((sum, { id, amountFen }) => sum + (choice.reduced.get(id) ?? amountFen), 0),
    choice,
    instant: judgements.filter(
      ({ item, assessment }) => item.application.mode !== 'AUTO' && assessment.verdict === 'ELIGIBLE',
    ),
    nearMisses: judgements.filter(({ assessment }) => isNearMiss(assessment)).sort(nearestFirst),
    inProgress: cases.filter(({ status }) => ON_ITS_WAY.has(status)),
    finished: cases
      .filter(({ status }) => FINISHED.has(status))
      .sort((a, b) => endOf(b) - endOf(a))
      .slice(0, FINISHED_SHOWN),
  }
}

const endOf = ({ settledAt, createdAt }: PackagedCase): number => (settledAt ?? createdAt).getTime()

/** The most money first; what cannot be counted yet last. */
const nearestFirst = (a: Judgement, b: Judgement): number =>
  (b.assessment.benefit.amountFen ?? -1) - (a.assessment.benefit.amountFen ?? -1)
