// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ApplyInstantDocument = new TypedDocument<types.ApplyInstantMutation, types.ApplyInstantMutationVariables>('ApplyInstant', '3d72ea533914131991fdd56d80cf71f6cce89204322e607cfd1c6f263159b1ce')
export const ConfirmEntitlementDocument = new TypedDocument<types.ConfirmEntitlementMutation, types.ConfirmEntitlementMutationVariables>('ConfirmEntitlement', '383daad4ec728e788cdea273001b152b4fa9ba34ca98e73ef7ebbe6fd8264162')
export const ConfirmEntitlementsDocument = new TypedDocument<types.ConfirmEntitlementsMutation, types.ConfirmEntitlementsMutationVariables>('ConfirmEntitlements', '1511f7b4e03229a262af7a3723fe47c2fed4aa981d2ceb1c1ecccd3220818c4f')
export const ConfirmSharedAccountDocument = new TypedDocument<types.ConfirmSharedAccountMutation, types.ConfirmSharedAccountMutationVariables>('ConfirmSharedAccount', 'bdb0f9c290372251d1d1587b6dced32cf6065b00e5ad71a3adeea3697b0b4487')
export const DeclineEntitlementDocument = new TypedDocument<types.DeclineEntitlementMutation, types.DeclineEntitlementMutationVariables>('DeclineEntitlement', 'd16e2bbd701cf4f1a5fe4340d100e8a9123ac76aa42e7f5b4d32680021bccc7f')
export const EntitlementDocument = new TypedDocument<types.EntitlementQuery, types.EntitlementQueryVariables>('Entitlement', '52e6a71b9f349bddcbc5f40792880ebebc0f392c015184dc3c70269fa5ea8caf')
export const RetryFulfilmentDocument = new TypedDocument<types.RetryFulfilmentMutation, types.RetryFulfilmentMutationVariables>('RetryFulfilment', '5f054f4ec476a13a385c3ccc651587bea9a532fd7ec4d0c8c976e43cd171d238')
