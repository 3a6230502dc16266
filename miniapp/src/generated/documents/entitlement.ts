// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ApplyInstantDocument = new TypedDocument<types.ApplyInstantMutation, types.ApplyInstantMutationVariables>('ApplyInstant', '3d72ea5339141319')
export const ConfirmEntitlementDocument = new TypedDocument<types.ConfirmEntitlementMutation, types.ConfirmEntitlementMutationVariables>('ConfirmEntitlement', '383daad4ec728e78')
export const ConfirmEntitlementsDocument = new TypedDocument<types.ConfirmEntitlementsMutation, types.ConfirmEntitlementsMutationVariables>('ConfirmEntitlements', '1511f7b4e03229a2')
export const ConfirmSharedAccountDocument = new TypedDocument<types.ConfirmSharedAccountMutation, types.ConfirmSharedAccountMutationVariables>('ConfirmSharedAccount', 'bdb0f9c290372251')
export const DeclineEntitlementDocument = new TypedDocument<types.DeclineEntitlementMutation, types.DeclineEntitlementMutationVariables>('DeclineEntitlement', 'd16e2bbd701cf4f1')
export const EntitlementDocument = new TypedDocument<types.EntitlementQuery, types.EntitlementQueryVariables>('Entitlement', '52e6a71b9f349bdd')
export const RetryFulfilmentDocument = new TypedDocument<types.RetryFulfilmentMutation, types.RetryFulfilmentMutationVariables>('RetryFulfilment', '5f054f4ec476a13a')
