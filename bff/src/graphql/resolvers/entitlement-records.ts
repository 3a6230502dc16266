import DataLoader from 'dataloader'
import type { EntitlementCase } from '../../ports/entitlements'
import type { CaseDetails } from '../../usecases/case-details'
import { accountView, fundPathView, ratingView, receiptView, timelineView } from '../views/entitlement'

/**
 * Fields of Entitlement that need more rows, asked for once for all cases of a tick. Nothing is remembered: whoever got
 * the case has checked that the actor may see it, and the next case object asks again. (Mercurius's own loaders write
 * every case out as text to compare keys, a tenth of the home page's time.)
 */
export function entitlementRecords(details: CaseDetails, publicUrl: string) {
  const batched = <T, View>(
    read: (cases: readonly EntitlementCase[]) => Promise<T[]>,
    view: (one: T) => View,
  ) => {
    const loader = new DataLoader<EntitlementCase, View>(async cases => (await read(cases)).map(view), {
      cache: false,
    })
    return (parent: EntitlementCase) => loader.load(parent)
  }
  return {
    payoutAccount: batched(details.accounts, account => account && accountView(account)),
    timeline: batched(details.timelines, timelineView),
    fundPath: batched(details.fundPaths, fundPathView),
    receipt: batched(
      details.receipts,
      receipt => receipt && receiptView(receipt, publicUrl, receipt.payeeMasked),
    ),
    rating: batched(details.ratings, rating => rating && ratingView(rating)),
  }
}
