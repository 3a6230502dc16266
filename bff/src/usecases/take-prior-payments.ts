import type { PriorPayment } from '../domain/prior-payment'
import { asideClaim, type PolicyItemVersion, type PriorClaim, priorClaims, termsOf } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { DataExchange } from '../ports/data-exchange'
import type { FeedCursors } from '../ports/feed-cursors'
import {
  ASIDE,
  CLOSED,
  type PlacingRule,
  type PriorPaymentCounts,
  type PriorPayments,
  type UnplacedPayment,
} from '../ports/prior-payments'
import { StreamCutOff } from './import-subjects'

export interface PriorPaymentDeps {
  exchange: Pick<DataExchange, 'priorPayments'>
  payments: PriorPayments
  feeds: Pick<FeedCursors, 'get' | 'set'>
  clock: Clock
  /** Every published version, newest last. */
  versions: readonly PolicyItemVersion[]
  /** Codes under which departments paid before there was the item: code → item id. */
  predecessors: ReadonlyMap<string, string>
  /** Whether the subjects are in: until then all of them would be unknown. */
  imported(): Promise<boolean>
  /** Told after every turn that changed something. */
  report(counts: PriorPaymentCounts & { taken: number }): void
}

export const PRIOR_PAYMENTS = 'prior-payments'
const BATCH = 500
/** Another process may have other rules for a while: it is looked whether what it placed stands by ours. */
const HOLD_ALL_EVERY_MS = 3_600_000

/**
 * Takes in what departments paid before go-live and lets it stand in the registers that limits are judged on (CC-13),
 * so that year one pays nobody twice. Payments of unknown subjects or items are kept aside and tried again each turn;
 * what one of a known subject could have been is not paid meanwhile.
 * @returns 0: there is never more at once
 */
export function takePriorPayments(deps: PriorPaymentDeps) {
  const rules = placingRules(deps.versions, deps.predecessors)
  let reported = false
  /** When everything was held against the rules, which stay the same while the process runs. */
  let heldAt: Date | null = null
  return async (): Promise<number> => {
    if (!(await deps.imported())) return 0
    const before = await deps.feeds.get(PRIOR_PAYMENTS)
    const { taken, next } = await takeStream(deps, before ?? '0')
    let placed = 0
    const at = deps.clock.now()
    const among = heldAt && at.getTime() - heldAt.getTime() < HOLD_ALL_EVERY_MS ? 'OPEN' : 'ALL'
    for (;;) {
      const found = await deps.payments.unplaced(rules, BATCH, among)
      if (found.length === 0) break
      const placings = found.map(each => ({ ...each, claims: claimsOf(each, deps) }))
      // Before the first intake is through nobody has been matched.
      await deps.payments.place(placings, deps.clock.now(), before !== null)
      placed += found.length
    }
    if (among === 'ALL') heldAt = at
    if (next !== before) await deps.feeds.set(PRIOR_PAYMENTS, next)
    if (taken + placed > 0 || !reported) {
      const codes = rules.map(({ itemCode }) => itemCode)
      deps.report({ ...(await deps.payments.counts(codes)), taken })
      reported = true
    }
    return 0
  }
}

async function takeStream({ exchange, payments, clock }: PriorPaymentDeps, after: string) {
  let batch: PriorPayment[] = []
  let taken = 0
  const flush = async () => {
    if (batch.length > 0) taken += await payments.take(batch, clock.now())
    batch = []
  }
  for await (const line of exchange.priorPayments(after)) {
    if (line.kind === 'END') {
      await flush()
      return { taken, next: line.next }
    }
    if (batch.push(line.payment) === BATCH) await flush()
  }
  // What came is kept; the next turn asks for the same again.
  await flush()
  throw new StreamCutOff('prior payments', taken)
}

/** One rule a code: an item's own id and its predecessors' codes. The terms are those of all its versions. */
export function placingRules(
  versions: readonly PolicyItemVersion[],
  predecessors: ReadonlyMap<string, string>,
): PlacingRule[] {
  const terms = new Map<string, string>()
  for (const version of versions) terms.set(version.id, `${terms.get(version.id) ?? ''}${termsOf(version)}`)
  const codes = [...[...terms.keys()].map(id => [id, id] as const), ...predecessors]
  return codes.flatMap(([itemCode, itemId]) => {
    const known = terms.get(itemId)
    return known === undefined ? [] : [{ itemCode, itemId, terms: known }]
  })
}

function claimsOf(
  { rule, payment }: UnplacedPayment,
  { versions, predecessors }: Pick<PriorPaymentDeps, 'versions' | 'predecessors'>,
): PriorClaim[] {
  if (payment.status === 'REVOKED' || rule.terms === CLOSED) return []
  if (rule.terms === ASIDE) {
    const meant = predecessors.get(payment.itemCode) ?? payment.itemCode
    return [asideClaim(versions.some(({ id }) => id === meant) ? meant : payment.department)]
  }
  const own = versions.filter(({ id }) => id === rule.itemId)
  const all = own.flatMap(version => priorClaims(version, payment))
  return [...new Map(all.map(claim => [`${claim.register}\n${claim.key}`, claim])).values()]
}
