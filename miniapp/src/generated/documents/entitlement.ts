// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ApplyInstantDocument = new TypedDocument<types.ApplyInstantMutation, types.ApplyInstantMutationVariables>('ApplyInstant', '97c66f9e78039f9deb16f9ea29001af9c8adfdb4e8a610c9a79526440e8ed4d4')
export const ConfirmEntitlementDocument = new TypedDocument<types.ConfirmEntitlementMutation, types.ConfirmEntitlementMutationVariables>('ConfirmEntitlement', '2933130d147c7f12465d1c50621f1a602b103d7a436748682aa7531a98d3e7d9')
export const ConfirmEntitlementsDocument = new TypedDocument<types.ConfirmEntitlementsMutation, types.ConfirmEntitlementsMutationVariables>('ConfirmEntitlements', '2ff4a92c235358f2397fb9af8c26ee14b901761908bd3d4214ec29d9320ca288')
export const DeclineEntitlementDocument = new TypedDocument<types.DeclineEntitlementMutation, types.DeclineEntitlementMutationVariables>('DeclineEntitlement', 'c02587fcf03e7e1a4897ab3d8f175a504ecadaedcda05e8d076d165a27948adf')
export const EntitlementDocument = new TypedDocument<types.EntitlementQuery, types.EntitlementQueryVariables>('Entitlement', '49d7c8730f5b94705ae3a9a6be72b1c487a56bd22d146f3022c65867daa86244')
export const RetryFulfilmentDocument = new TypedDocument<types.RetryFulfilmentMutation, types.RetryFulfilmentMutationVariables>('RetryFulfilment', 'f901c825237bcbf1a4bedabe97c22cbf41af6bc59616987142bfdbc30d3bfdf9')
