// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AnswerAuthorisationDocument = new TypedDocument<types.AnswerAuthorisationMutation, types.AnswerAuthorisationMutationVariables>('AnswerAuthorisation', 'ddbbe902b6a8a6529308d9a5abdf0e4e093bc4dc9b6bb66d640fbd17446304fa')
export const AuthorisationsDocument = new TypedDocument<types.AuthorisationsQuery, types.AuthorisationsQueryVariables>('Authorisations', 'e067cd12f00bef6247008548fe1a7fa75892612ed74786801d0d3831b38130ae')
export const AuthoriseAgentDocument = new TypedDocument<types.AuthoriseAgentMutation, types.AuthoriseAgentMutationVariables>('AuthoriseAgent', 'faa84aaa566f5698ce29893569fad87ff112f9538e5b360c8de7f55bf10829c7')
export const BindEnterpriseDocument = new TypedDocument<types.BindEnterpriseMutation, types.BindEnterpriseMutationVariables>('BindEnterprise', '9ea3fdf0b5fe8d02d062507c2849b7cdec57ca66ce493487a3a98c3ebc4a2a40')
export const LeaveEnterpriseDocument = new TypedDocument<types.LeaveEnterpriseMutation, types.LeaveEnterpriseMutationVariables>('LeaveEnterprise', 'ae276f9cfce4adb1b83c7ba8d1a957d4cb9f0bda7f81700ce92d59cb64406857')
export const RevokeAuthorisationDocument = new TypedDocument<types.RevokeAuthorisationMutation, types.RevokeAuthorisationMutationVariables>('RevokeAuthorisation', '58d97260f238952ad4fda2eb2f406dba6b41a51bae6f8c0864afdf26f9eb266f')
