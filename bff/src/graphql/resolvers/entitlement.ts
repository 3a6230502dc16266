import type {
  MutationApplyInstantArgs,
  MutationConfirmEntitlementArgs,
  MutationConfirmEntitlementsArgs,
  MutationDeclineEntitlementArgs,
} from '@policy-direct/shared/generated/schema'
import type { applyInstant } from '../../usecases/apply-instant'
import type { CaseDetails } from '../../usecases/case-details'
import type { confirmEntitlement } from '../../usecases/confirm-entitlement'
import type { confirmEntitlements } from '../../usecases/confirm-entitlements'
import type { declineEntitlement } from '../../usecases/decline-entitlement'
import type { retryFulfilment } from '../../usecases/retry-fulfilment'
import type { verifyReceipt } from '../../usecases/verify-receipt'
import type { viewEntitlement } from '../../usecases/view-entitlement'
import type { Resolver, Resolvers } from '../context'
import { entitlementFields, receiptView } from '../views/entitlement'
import { tapAnswerView } from '../views/tap-answer'
import { entitlementRecords } from './entitlement-records'

export interface EntitlementUseCases {
  view: ReturnType<typeof viewEntitlement>
  verifyReceipt: ReturnType<typeof verifyReceipt>
  confirm: ReturnType<typeof confirmEntitlement>
  confirmMany: ReturnType<typeof confirmEntitlements>
  decline: ReturnType<typeof declineEntitlement>
  apply: ReturnType<typeof applyInstant>
  retry: ReturnType<typeof retryFulfilment>
  details: CaseDetails
  publicUrl: string
  /** Counts one more receipt checked from an address. Throws TOO_MANY_REQUESTS: numbers cannot be tried out. */
  admit(clientAddress: string): Promise<void>
}

/** Cases, the tap, and proof of what became of it. Fields that need more rows are in `entitlementRecords`. */
export function entitlementResolvers(useCases: EntitlementUseCases): Resolvers {
  const { details, publicUrl } = useCases
  const entitlement: Resolver<{ id: string }> = (_, { id }, { actor }) => useCases.view(actor, id)
  const checkReceipt: Resolver<{ text: string }> = async (_, { text }, { clientAddress }) => {
    await useCases.admit(clientAddress ?? 'unknown')
    const check = await useCases.verifyReceipt(text)
    return {
      ...check,
      receipt: check.receipt && receiptView(check.receipt, publicUrl, check.receipt.payeePublic),
    }
  }
  const confirm: Resolver<MutationConfirmEntitlementArgs> = async (_, { input }, { actor }) =>
    tapAnswerView(await useCases.confirm(actor, input))
  const confirmMany: Resolver<MutationConfirmEntitlementsArgs> = async (_, { inputs }, { actor }) =>
    (await useCases.confirmMany(actor, inputs)).map(tapAnswerView)
  const decline: Resolver<MutationDeclineEntitlementArgs> = async (_, args, { actor }) =>
    tapAnswerView(await useCases.decline(actor, args))
  const apply: Resolver<MutationApplyInstantArgs> = async (_, { input }, { actor }) =>
    tapAnswerView(await useCases.apply(actor, { ...input, recordKey: input.recordKey ?? null }))
  const retry: Resolver<{
    entitlementId: string
    accountId?: string | null
    idempotencyKey: string
  }> = async (_, args, { actor }) =>
    tapAnswerView(await useCases.retry(actor, { ...args, accountId: args.accountId ?? null }))
  return {
    Query: { entitlement, verifyReceipt: checkReceipt },
    Mutation: {
      confirmEntitlement: confirm,
      confirmEntitlements: confirmMany,
      declineEntitlement: decline,
      applyInstant: apply,
      retryFulfilment: retry,
    },
    Entitlement: {
      ...entitlementFields,
      ...entitlementRecords(details, publicUrl),
    },
  }
}
