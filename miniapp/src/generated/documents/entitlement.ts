// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ApplyInstantDocument = new TypedDocument<types.ApplyInstantMutation, types.ApplyInstantMutationVariables>('ApplyInstant', '5b11c35707f5a6b9b7648f99db7d7c3a0beb3455fc7db51e79bc512f7cee9ddd')
export const ConfirmEntitlementDocument = new TypedDocument<types.ConfirmEntitlementMutation, types.ConfirmEntitlementMutationVariables>('ConfirmEntitlement', 'a4d55177e1db894df6c18f85042cc4650c5061422b96f31d79d07c756f012e0a')
export const ConfirmEntitlementsDocument = new TypedDocument<types.ConfirmEntitlementsMutation, types.ConfirmEntitlementsMutationVariables>('ConfirmEntitlements', '5772f1fad2b34708390afba9687d28a5d94818602da72f12c4340a480b26b711')
export const DeclineEntitlementDocument = new TypedDocument<types.DeclineEntitlementMutation, types.DeclineEntitlementMutationVariables>('DeclineEntitlement', '0c8b27cdd6dd6a788bfc0af0fcc31e712b3f25af66dd60a491184b07ac328cd5')
export const EntitlementDocument = new TypedDocument<types.EntitlementQuery, types.EntitlementQueryVariables>('Entitlement', '67719c8769dec36d0aea6582be83e1eb03525cd8d6054294cb33dbe9249118a2')
export const RetryFulfilmentDocument = new TypedDocument<types.RetryFulfilmentMutation, types.RetryFulfilmentMutationVariables>('RetryFulfilment', 'a7293b09f425f9b2cb581e95b70f9efb88ec8c7784d435fedba5f0166f35c809')
