// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DroppedPayoutsDocument = new TypedDocument<types.DroppedPayoutsQuery, types.DroppedPayoutsQueryVariables>('DroppedPayouts', 'e5c44d5ad18dc4cc')
export const OpenTreasuryApplicationDocument = new TypedDocument<types.OpenTreasuryApplicationMutation, types.OpenTreasuryApplicationMutationVariables>('OpenTreasuryApplication', '612a306d566af2b8')
export const OpenTreasuryResultDocument = new TypedDocument<types.OpenTreasuryResultMutation, types.OpenTreasuryResultMutationVariables>('OpenTreasuryResult', '27891ed8c796fc90')
export const PayoutRunsDocument = new TypedDocument<types.PayoutRunsQuery, types.PayoutRunsQueryVariables>('PayoutRuns', 'a1d46113e0ae55a9')
export const PreparePayoutRunDocument = new TypedDocument<types.PreparePayoutRunMutation, types.PreparePayoutRunMutationVariables>('PreparePayoutRun', '6382fc355b0e2c22')
export const RefusePayoutRunDocument = new TypedDocument<types.RefusePayoutRunMutation, types.RefusePayoutRunMutationVariables>('RefusePayoutRun', 'd647f7737e27acbf')
export const ReleasePayoutRunDocument = new TypedDocument<types.ReleasePayoutRunMutation, types.ReleasePayoutRunMutationVariables>('ReleasePayoutRun', '3e267e3da5406aae')
export const ResumePayoutRunDocument = new TypedDocument<types.ResumePayoutRunMutation, types.ResumePayoutRunMutationVariables>('ResumePayoutRun', 'fe4ed85b27638791')
export const StopPayoutRunDocument = new TypedDocument<types.StopPayoutRunMutation, types.StopPayoutRunMutationVariables>('StopPayoutRun', 'cfdf3c317f22f9c2')
export const SwitchRunItemDocument = new TypedDocument<types.SwitchRunItemMutation, types.SwitchRunItemMutationVariables>('SwitchRunItem', 'f5930491452f37c8')
