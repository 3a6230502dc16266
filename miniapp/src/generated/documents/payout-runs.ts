// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const DroppedPayoutsDocument = new TypedDocument<types.DroppedPayoutsQuery, types.DroppedPayoutsQueryVariables>('DroppedPayouts', 'e5c44d5ad18dc4cc50f8c0783ef2bd4f6801cb6ad3d19c071354655b0c531a24')
export const OpenTreasuryApplicationDocument = new TypedDocument<types.OpenTreasuryApplicationMutation, types.OpenTreasuryApplicationMutationVariables>('OpenTreasuryApplication', '612a306d566af2b8eb5f614300c97b0aa8b2750c303bcfc77dc12bb7ee8a7af5')
export const OpenTreasuryResultDocument = new TypedDocument<types.OpenTreasuryResultMutation, types.OpenTreasuryResultMutationVariables>('OpenTreasuryResult', '27891ed8c796fc90000ecaad291b088e3746514e06988cfa415de603636cf52c')
export const PayoutRunsDocument = new TypedDocument<types.PayoutRunsQuery, types.PayoutRunsQueryVariables>('PayoutRuns', '2f1fd6071d91f0f8cf2baf63d00acfe2783e762405eeed972a204b2f28b36f1b')
export const PreparePayoutRunDocument = new TypedDocument<types.PreparePayoutRunMutation, types.PreparePayoutRunMutationVariables>('PreparePayoutRun', '6382fc355b0e2c22ee09a0ac574e4c5aaebc8b987b33017a5a241572f4c6fc25')
export const RefusePayoutRunDocument = new TypedDocument<types.RefusePayoutRunMutation, types.RefusePayoutRunMutationVariables>('RefusePayoutRun', 'd647f7737e27acbf5a946612823da5f14e1deb1a7058e6cc7f738d8e05f9c440')
export const ReleasePayoutRunDocument = new TypedDocument<types.ReleasePayoutRunMutation, types.ReleasePayoutRunMutationVariables>('ReleasePayoutRun', '3e267e3da5406aae859f8dc352bc1aa715dbe24a73dc314b7a48bed29ec86b2f')
export const ResumePayoutRunDocument = new TypedDocument<types.ResumePayoutRunMutation, types.ResumePayoutRunMutationVariables>('ResumePayoutRun', 'fe4ed85b276387916a676831613216fc1305adce07ce94b9221d4e9f3d7cf284')
export const StopPayoutRunDocument = new TypedDocument<types.StopPayoutRunMutation, types.StopPayoutRunMutationVariables>('StopPayoutRun', 'cfdf3c317f22f9c263c69fbc6e25f29ca450215ff92037922798e5ba5aafc380')
export const SwitchRunItemDocument = new TypedDocument<types.SwitchRunItemMutation, types.SwitchRunItemMutationVariables>('SwitchRunItem', 'eff3e46b54513e0c57f662154d2ffe6e588589f4a1176c5f78643c660cad4646')
