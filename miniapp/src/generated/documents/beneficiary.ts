// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AnswerAuthorisationDocument = new TypedDocument<types.AnswerAuthorisationMutation, types.AnswerAuthorisationMutationVariables>('AnswerAuthorisation', 'ddbbe902b6a8a652')
export const AuthorisationsDocument = new TypedDocument<types.AuthorisationsQuery, types.AuthorisationsQueryVariables>('Authorisations', 'e067cd12f00bef62')
export const AuthoriseAgentDocument = new TypedDocument<types.AuthoriseAgentMutation, types.AuthoriseAgentMutationVariables>('AuthoriseAgent', 'faa84aaa566f5698')
export const BindEnterpriseDocument = new TypedDocument<types.BindEnterpriseMutation, types.BindEnterpriseMutationVariables>('BindEnterprise', '9ea3fdf0b5fe8d02')
export const LeaveEnterpriseDocument = new TypedDocument<types.LeaveEnterpriseMutation, types.LeaveEnterpriseMutationVariables>('LeaveEnterprise', 'ae276f9cfce4adb1')
export const RevokeAuthorisationDocument = new TypedDocument<types.RevokeAuthorisationMutation, types.RevokeAuthorisationMutationVariables>('RevokeAuthorisation', '58d97260f238952a')
