import type { MercuriusLoaders } from 'mercurius'
import type { EntitlementCase } from '../../ports/entitlements'
import type { CaseDetails } from '../../usecases/case-details'
import { accountView, fundPathView, ratingView, receiptView, timelineView } from '../views/entitlement'

type Queries = readonly { obj: EntitlementCase }[]
const casesOf = (queries: Queries) => queries.map(query => query.obj)
/** One answer a case and field of a request; a cache keyed by whole cases would cost more than it saves. */
const opts = { cache: false }

/** Fields of Entitlement that need more rows, asked for once for all cases of a request. */
export function entitlementLoaders(details: CaseDetails, publicUrl: string): MercuriusLoaders {
  return {
    Entitlement: {
      payoutAccount: {
        loader: async (queries: Queries) =>
          (await details.accounts(casesOf(queries))).map(account => account && accountView(account)),
        opts,
      },
      timeline: {
        loader: async (queries: Queries) => (await details.timelines(casesOf(queries))).map(timelineView),
        opts,
      },
      fundPath: {
        loader: async (queries: Queries) => (await details.fundPaths(casesOf(queries))).map(fundPathView),
        opts,
      },
      receipt: {
        loader: async (queries: Queries) =>
          (await details.receipts(casesOf(queries))).map(
            receipt => receipt && receiptView(receipt, publicUrl, receipt.payeeMasked),
          ),
        opts,
      },
      rating: {
        loader: async (queries: Queries) =>
          (await details.ratings(casesOf(queries))).map(rating => rating && ratingView(rating)),
        opts,
      },
    },
  } as unknown as MercuriusLoaders
}
