// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AcceptApplicationDocument = new TypedDocument<types.AcceptApplicationMutation, types.AcceptApplicationMutationVariables>('AcceptApplication', '654a522399a5147b')
export const AnswerJointReviewDocument = new TypedDocument<types.AnswerJointReviewMutation, types.AnswerJointReviewMutationVariables>('AnswerJointReview', '6eb02495064af33c')
export const AskForMoreDocument = new TypedDocument<types.AskForMoreMutation, types.AskForMoreMutationVariables>('AskForMore', '4431c38e1d158832')
export const DeskApplicationCountDocument = new TypedDocument<types.DeskApplicationCountQuery, types.DeskApplicationCountQueryVariables>('DeskApplicationCount', '7f91df6591178605')
export const DeskApplicationsDocument = new TypedDocument<types.DeskApplicationsQuery, types.DeskApplicationsQueryVariables>('DeskApplications', 'bad52577b9364042')
