// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ApplyInstantDocument = new TypedDocument<types.ApplyInstantMutation, types.ApplyInstantMutationVariables>('ApplyInstant', '1ee4f99fe75f6a3292557095ce4b9da718477024aacc85b87becd6d9775457ae')
export const ConfirmEntitlementDocument = new TypedDocument<types.ConfirmEntitlementMutation, types.ConfirmEntitlementMutationVariables>('ConfirmEntitlement', '0cad7651aa93e055e90384b3a6a44ac3f77ed61c6299707c0976ac5007abb35b')
export const ConfirmEntitlementsDocument = new TypedDocument<types.ConfirmEntitlementsMutation, types.ConfirmEntitlementsMutationVariables>('ConfirmEntitlements', 'a938dc86eefa59e88614475e8076ed07a2f27f873a0e2a18f227d251aef8fa21')
export const DeclineEntitlementDocument = new TypedDocument<types.DeclineEntitlementMutation, types.DeclineEntitlementMutationVariables>('DeclineEntitlement', '8237eae58127d202562cc158cfc7a2b1fe2c0cff96c9546f3163e67f924ac265')
export const EntitlementDocument = new TypedDocument<types.EntitlementQuery, types.EntitlementQueryVariables>('Entitlement', 'dcde96c1587705bb5a9d2d9217ac9aa5c410def735b0b035ae04d4f4d18897b1')
export const RetryFulfilmentDocument = new TypedDocument<types.RetryFulfilmentMutation, types.RetryFulfilmentMutationVariables>('RetryFulfilment', '1d6197e6173b0b07e6417b48ac67e5073f4073b7c20a15fd04bdf8126463a8e8')
