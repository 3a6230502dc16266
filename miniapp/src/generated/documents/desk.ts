// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AnswerObjectionDocument = new TypedDocument<types.AnswerObjectionMutation, types.AnswerObjectionMutationVariables>('AnswerObjection', '46d75c82e90ba0169cabfe84b3fe2b839de1fb8ec7c6bd3c9934d7e158f0d5c7')
export const CallCandidateDocument = new TypedDocument<types.CallCandidateMutation, types.CallCandidateMutationVariables>('CallCandidate', '4b4eb198ab2dcbde2d4dc182a21bb434e7f638b3ad8b170e58e9b1bbcad2364d')
export const CallOffWithdrawalDocument = new TypedDocument<types.CallOffWithdrawalMutation, types.CallOffWithdrawalMutationVariables>('CallOffWithdrawal', '5d99a33a17b72340e53aad2af918706753d821df6e8e7e99625f0bf7d9cffbaf')
export const CandidateListsDocument = new TypedDocument<types.CandidateListsQuery, types.CandidateListsQueryVariables>('CandidateLists', '797d8a759b66120cc172be412c609e6c33b3ccc2a3adc69e48bb666729236fcc')
export const CandidatesDocument = new TypedDocument<types.CandidatesQuery, types.CandidatesQueryVariables>('Candidates', '67bc668732e73e49d21eb9707e12c4edb25d9e3e60d1fcf99690da450f24d20d')
export const CheckSampleDocument = new TypedDocument<types.CheckSampleMutation, types.CheckSampleMutationVariables>('CheckSample', '794df917f92da5ebe5d3d577ef3ab33ff88f64668ebe495fea14541d9c1714bc')
export const CloseReminderDocument = new TypedDocument<types.CloseReminderMutation, types.CloseReminderMutationVariables>('CloseReminder', '844517b9f1bbf7408b013f1600ebfb3e427f0a49bd85d1a6aa8a840907cab5b0')
export const ConfirmCandidatesDocument = new TypedDocument<types.ConfirmCandidatesMutation, types.ConfirmCandidatesMutationVariables>('ConfirmCandidates', 'caf193e7978365dff7d478b5b1a0622fd170c00adcac4e7c844f73463c55f587')
export const ConfirmSurePartDocument = new TypedDocument<types.ConfirmSurePartMutation, types.ConfirmSurePartMutationVariables>('ConfirmSurePart', '7471827a838f35bc7c292709c8dce019ab7b23d207cadb7a762df6988cb0e92c')
export const DecideDoubtfulDocument = new TypedDocument<types.DecideDoubtfulMutation, types.DecideDoubtfulMutationVariables>('DecideDoubtful', '34d314307b9c8c3551e3d4160f5dcf40113aeb164936e73d4c3a30065f4aebe4')
export const DeskItemsDocument = new TypedDocument<types.DeskItemsQuery, types.DeskItemsQueryVariables>('DeskItems', '23ca170968fa485f0003a26e757f08b65d125179e4c6b1212703197992df6f72')
export const DeskObjectionsDocument = new TypedDocument<types.DeskObjectionsQuery, types.DeskObjectionsQueryVariables>('DeskObjections', '7ae12cab44ed920517041fdc61166c12f87e14be2518863ce9a04ced4befc4ad')
export const DeskRemindersDocument = new TypedDocument<types.DeskRemindersQuery, types.DeskRemindersQueryVariables>('DeskReminders', 'b663944fefe8a5172a5c3c63fc0f565f0da52133320d927fcb740f49e2ee8507')
export const PlanWithdrawalDocument = new TypedDocument<types.PlanWithdrawalMutation, types.PlanWithdrawalMutationVariables>('PlanWithdrawal', '561a46e48c44efaca2b53d94a7c08b4c6292422a6bbf2846537af8cdb058b441')
export const ResumeCandidateListDocument = new TypedDocument<types.ResumeCandidateListMutation, types.ResumeCandidateListMutationVariables>('ResumeCandidateList', '9f24d08fc4991d6af60b758a3fdb320383ef203b8c17a0f9740c63282e0c1904')
export const SearchCandidatesDocument = new TypedDocument<types.SearchCandidatesQuery, types.SearchCandidatesQueryVariables>('SearchCandidates', 'aca06cbf742597757dc07e5f85fe1efd6bf6b4f4b386a47d5bbe3d5c694b0478')
export const StopCandidateListDocument = new TypedDocument<types.StopCandidateListMutation, types.StopCandidateListMutationVariables>('StopCandidateList', 'b90a7ba2936fd2b2f549dbed7cff9458e9bedc2584074ced2fd3f5388b0cd708')
