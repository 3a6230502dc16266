// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AnswerObjectionDocument = new TypedDocument<types.AnswerObjectionMutation, types.AnswerObjectionMutationVariables>('AnswerObjection', '46d75c82e90ba016')
export const CallCandidateDocument = new TypedDocument<types.CallCandidateMutation, types.CallCandidateMutationVariables>('CallCandidate', '4b4eb198ab2dcbde')
export const CallOffWithdrawalDocument = new TypedDocument<types.CallOffWithdrawalMutation, types.CallOffWithdrawalMutationVariables>('CallOffWithdrawal', '5d99a33a17b72340')
export const CandidateListsDocument = new TypedDocument<types.CandidateListsQuery, types.CandidateListsQueryVariables>('CandidateLists', '797d8a759b66120c')
export const CandidatesDocument = new TypedDocument<types.CandidatesQuery, types.CandidatesQueryVariables>('Candidates', '67bc668732e73e49')
export const CheckSampleDocument = new TypedDocument<types.CheckSampleMutation, types.CheckSampleMutationVariables>('CheckSample', '794df917f92da5eb')
export const CloseReminderDocument = new TypedDocument<types.CloseReminderMutation, types.CloseReminderMutationVariables>('CloseReminder', '844517b9f1bbf740')
export const ConfirmCandidatesDocument = new TypedDocument<types.ConfirmCandidatesMutation, types.ConfirmCandidatesMutationVariables>('ConfirmCandidates', 'caf193e7978365df')
export const ConfirmSurePartDocument = new TypedDocument<types.ConfirmSurePartMutation, types.ConfirmSurePartMutationVariables>('ConfirmSurePart', '7471827a838f35bc')
export const DecideDoubtfulDocument = new TypedDocument<types.DecideDoubtfulMutation, types.DecideDoubtfulMutationVariables>('DecideDoubtful', '34d314307b9c8c35')
export const DeskItemsDocument = new TypedDocument<types.DeskItemsQuery, types.DeskItemsQueryVariables>('DeskItems', '23ca170968fa485f')
export const DeskObjectionsDocument = new TypedDocument<types.DeskObjectionsQuery, types.DeskObjectionsQueryVariables>('DeskObjections', '7ae12cab44ed9205')
export const DeskRemindersDocument = new TypedDocument<types.DeskRemindersQuery, types.DeskRemindersQueryVariables>('DeskReminders', 'b663944fefe8a517')
export const PlanWithdrawalDocument = new TypedDocument<types.PlanWithdrawalMutation, types.PlanWithdrawalMutationVariables>('PlanWithdrawal', '561a46e48c44efac')
export const ResumeCandidateListDocument = new TypedDocument<types.ResumeCandidateListMutation, types.ResumeCandidateListMutationVariables>('ResumeCandidateList', '9f24d08fc4991d6a')
export const SearchCandidatesDocument = new TypedDocument<types.SearchCandidatesQuery, types.SearchCandidatesQueryVariables>('SearchCandidates', 'aca06cbf74259775')
export const StopCandidateListDocument = new TypedDocument<types.StopCandidateListMutation, types.StopCandidateListMutationVariables>('StopCandidateList', 'b90a7ba2936fd2b2')
