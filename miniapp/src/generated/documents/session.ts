// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AuthorisationPageDocument = new TypedDocument<types.AuthorisationPageQuery, types.AuthorisationPageQueryVariables>('AuthorisationPage', '9553e87a15e4b146')
export const SignInDocument = new TypedDocument<types.SignInMutation, types.SignInMutationVariables>('SignIn', '706aeb7c6057d6d4')
export const SignInStaffDocument = new TypedDocument<types.SignInStaffMutation, types.SignInStaffMutationVariables>('SignInStaff', 'a7cb0e31ab7555b1')
export const SignOutDocument = new TypedDocument<types.SignOutMutation, types.SignOutMutationVariables>('SignOut', '06562a4643f1d411')
export const VerifyIdentityDocument = new TypedDocument<types.VerifyIdentityMutation, types.VerifyIdentityMutationVariables>('VerifyIdentity', 'd0c0a799038cda19')
export const ViewerDocument = new TypedDocument<types.ViewerQuery, types.ViewerQueryVariables>('Viewer', '839521b0301d6940')
