// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AcceptApplicationDocument = new TypedDocument<types.AcceptApplicationMutation, types.AcceptApplicationMutationVariables>('AcceptApplication', '654a522399a5147b8d1d3a6fa1b30b800a9929bd0f5b3ab2398ae10c192ddf2d')
export const AnswerJointReviewDocument = new TypedDocument<types.AnswerJointReviewMutation, types.AnswerJointReviewMutationVariables>('AnswerJointReview', '6eb02495064af33c9f8f4b1b42225c62cc1fd0f0d6cc65077b1c2f2f9d4b3e99')
export const AskForMoreDocument = new TypedDocument<types.AskForMoreMutation, types.AskForMoreMutationVariables>('AskForMore', '4431c38e1d15883235a45dc3c8a94c1b01b0308ffaa0712a92cd4438866f84f9')
export const DeskApplicationCountDocument = new TypedDocument<types.DeskApplicationCountQuery, types.DeskApplicationCountQueryVariables>('DeskApplicationCount', '7f91df659117860525768dd9c5ee038d3c2049398b946ccdaef6fbecbee5200b')
export const DeskApplicationsDocument = new TypedDocument<types.DeskApplicationsQuery, types.DeskApplicationsQueryVariables>('DeskApplications', 'bad52577b9364042aa9779aa3ca852bcd4e1869cebcc262e1dded91ab3e32b28')
