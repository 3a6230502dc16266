// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ApplyInstantDocument = new TypedDocument<types.ApplyInstantMutation, types.ApplyInstantMutationVariables>('ApplyInstant', '0521ff8781a7be1f2edb99ea11a26f03de46260caca37e60df866ddee8e5f7aa')
export const ConfirmEntitlementDocument = new TypedDocument<types.ConfirmEntitlementMutation, types.ConfirmEntitlementMutationVariables>('ConfirmEntitlement', '84480fb8effbcbe390cdaf7baa788d7b1f77cfd1fa51f809948574ead8c83a68')
export const ConfirmEntitlementsDocument = new TypedDocument<types.ConfirmEntitlementsMutation, types.ConfirmEntitlementsMutationVariables>('ConfirmEntitlements', '05eb823d7f7c8dd8aa5006e8d7572eebbb7a8bf8c52f92a6509798ab26baa646')
export const DeclineEntitlementDocument = new TypedDocument<types.DeclineEntitlementMutation, types.DeclineEntitlementMutationVariables>('DeclineEntitlement', '9d301c6444a260be0360ceaaa3cd56c9c7bfbf6a68f0d4b389d2122b515ed028')
export const EntitlementDocument = new TypedDocument<types.EntitlementQuery, types.EntitlementQueryVariables>('Entitlement', '85e7f57695083051f138b460a3fb84c46d729d6833c63043fd576d32d4d5111d')
export const RetryFulfilmentDocument = new TypedDocument<types.RetryFulfilmentMutation, types.RetryFulfilmentMutationVariables>('RetryFulfilment', '053d03581b91298c2320a896eae2ee3f289002de1578a700b56f9ac51d5a54a0')
