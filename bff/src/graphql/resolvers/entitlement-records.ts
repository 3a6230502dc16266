import DataLoader from 'dataloader'
import type { EntitlementCase } from '../../ports/entitlements'
import type { CaseDetails } from '../../usecases/case-details'
import {
  accountView,
  fundPathView,
  placeView,
  ratingView,
  receiptView,
  timelineView,
} from '../views/entitlement'
import { policyItemView } from '../views/policy-item'

type Field<View> = (parent: EntitlementCase) => View | Promise<View>

/**
 * Fields of Entitlement that need more rows, asked for once for all cases of a tick; whoever got the case has checked
 * that the actor may see it. (Mercurius's own loaders write every case out as text to compare keys, a tenth of the home
 * page's time.)
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
  /**
   * Drawn once a day for a case object: what these say changes with the calendar, or with the case, its events and the
   * accounts, and then there is a new case object (ports/beneficiary-snapshots).
   */
  const daily = <View>(draw: (parent: EntitlementCase) => Promise<View>): Field<View> => {
    const drawn = new WeakMap<EntitlementCase, { today: string; view: View }>()
    return parent => {
      const today = details.today()
      const known = drawn.get(parent)
      if (known?.today === today) return known.view
      return draw(parent).then(view => {
        drawn.set(parent, { today, view })
        return view
      })
    }
  }
  return {
    item: daily(async parent => policyItemView(await details.item(parent))),
    dueBackOn: daily(async parent => (await details.item(parent)).fulfilment.dueBackOn ?? null),
    likelyBy: daily(details.likelyBy),
    expectedTime: details.expectedTime,
    payoutAccount: daily(batched(details.accounts, account => account && accountView(account))),
    timeline: daily(batched(details.timelines, timelineView)),
    fundPath: batched(details.fundPaths, fundPathView),
    receipt: batched(
      details.receipts,
      receipt => receipt && receiptView(receipt, publicUrl, receipt.payeeMasked),
    ),
    place: batched(details.places, place => place && placeView(place)),
    rating: batched(details.ratings, rating => rating && ratingView(rating)),
  }
}
