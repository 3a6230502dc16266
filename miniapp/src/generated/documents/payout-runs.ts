// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DroppedPayoutsDocument = new TypedDocument<types.DroppedPayoutsQuery, types.DroppedPayoutsQueryVariables>('DroppedPayouts', 'e5c44d5ad18dc4cc50f8c0783ef2bd4f6801cb6ad3d19c071354655b0c531a24')
export const PayoutRunsDocument = new TypedDocument<types.PayoutRunsQuery, types.PayoutRunsQueryVariables>('PayoutRuns', '4240f1f3975d2a42a745270ac733f478f8d97ea011bab4756ceccc0c9c3a3d06')
export const PreparePayoutRunDocument = new TypedDocument<types.PreparePayoutRunMutation, types.PreparePayoutRunMutationVariables>('PreparePayoutRun', '6382fc355b0e2c22ee09a0ac574e4c5aaebc8b987b33017a5a241572f4c6fc25')
export const RefusePayoutRunDocument = new TypedDocument<types.RefusePayoutRunMutation, types.RefusePayoutRunMutationVariables>('RefusePayoutRun', 'd647f7737e27acbf5a946612823da5f14e1deb1a7058e6cc7f738d8e05f9c440')
export const ReleasePayoutRunDocument = new TypedDocument<types.ReleasePayoutRunMutation, types.ReleasePayoutRunMutationVariables>('ReleasePayoutRun', '3e267e3da5406aae859f8dc352bc1aa715dbe24a73dc314b7a48bed29ec86b2f')
export const ResumePayoutRunDocument = new TypedDocument<types.ResumePayoutRunMutation, types.ResumePayoutRunMutationVariables>('ResumePayoutRun', 'fe4ed85b276387916a676831613216fc1305adce07ce94b9221d4e9f3d7cf284')
export const StopPayoutRunDocument = new TypedDocument<types.StopPayoutRunMutation, types.StopPayoutRunMutationVariables>('StopPayoutRun', 'cfdf3c317f22f9c263c69fbc6e25f29ca450215ff92037922798e5ba5aafc380')
export const SwitchRunItemDocument = new TypedDocument<types.SwitchRunItemMutation, types.SwitchRunItemMutationVariables>('SwitchRunItem', '0cfc4f600980e31a0e01cb9434cb6fd6307fcb939895e45ebbe43a352069e4eb')
