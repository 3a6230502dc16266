// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ApplyInstantDocument = new TypedDocument<types.ApplyInstantMutation, types.ApplyInstantMutationVariables>('ApplyInstant', 'f4521c7575cac056c81b60e7dcd47f66859b80354169180c3b8c3728dd717d2f')
export const ConfirmEntitlementDocument = new TypedDocument<types.ConfirmEntitlementMutation, types.ConfirmEntitlementMutationVariables>('ConfirmEntitlement', '818521828a84842f6b1ea82cd14aec7448fa9c8e48d1069825481166aa8ebd0f')
export const ConfirmEntitlementsDocument = new TypedDocument<types.ConfirmEntitlementsMutation, types.ConfirmEntitlementsMutationVariables>('ConfirmEntitlements', 'b1079d447bbc07dfd05a74001d379a03cdc791ff2c5420574b09f343e6af35bd')
export const DeclineEntitlementDocument = new TypedDocument<types.DeclineEntitlementMutation, types.DeclineEntitlementMutationVariables>('DeclineEntitlement', 'a6b235c76da774bc0784785794f820cd11f74ab16eae80a6b3adbee5b34c7834')
export const EntitlementDocument = new TypedDocument<types.EntitlementQuery, types.EntitlementQueryVariables>('Entitlement', 'c3875437036608e7199ac305ca8f3e00875ec41a7271c5947fd7f0bac84c8933')
export const RetryFulfilmentDocument = new TypedDocument<types.RetryFulfilmentMutation, types.RetryFulfilmentMutationVariables>('RetryFulfilment', 'de1dd2956d86ef08ad2935ce140af14cf12aa9ec2a55f501aab36fc5e8e444ae')
