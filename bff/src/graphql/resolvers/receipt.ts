import type {
  MutationOpenReceiptArgs,
  MutationOpenStatementArgs,
  QueryReceiptsArgs,
} from '@policy-direct/shared/generated/schema'
import type { listReceipts, openReceipt, openStatement } from '../../usecases/receipt-papers'
import type { Resolver, Resolvers } from '../context'
import { receiptView } from '../views/entitlement'

export interface ReceiptUseCases {
  list: ReturnType<typeof listReceipts>
  open: ReturnType<typeof openReceipt>
  openStatement: ReturnType<typeof openStatement>
  publicUrl: string
}

const pathOf = (ticket: string) => `/papers/${ticket}`

/** Receipts as papers. */
export function receiptResolvers({
  list,
  open,
  openStatement: openYear,
  publicUrl,
}: ReceiptUseCases): Resolvers {
  const receipts: Resolver<QueryReceiptsArgs> = async (_, { beneficiaryId, year }, { actor }) =>
    (await list(actor, { beneficiaryId, year: year ?? null })).map(({ receipt, item }) => ({
      entitlementId: receipt.entitlementId,
      itemName: item.name,
      fulfilmentKind: item.fulfilment.kind,
      receipt: receiptView(receipt, publicUrl, receipt.payeeMasked),
    }))
  const one: Resolver<MutationOpenReceiptArgs> = async (_, { entitlementId }, { actor }) =>
    pathOf(await open(actor, entitlementId))
  const year: Resolver<MutationOpenStatementArgs> = async (_, args, { actor }) =>
    pathOf(await openYear(actor, args))
  return { Query: { receipts }, Mutation: { openReceipt: one, openStatement: year } }
}
