// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AuthorisationPageDocument = new TypedDocument<types.AuthorisationPageQuery, types.AuthorisationPageQueryVariables>('AuthorisationPage', '9553e87a15e4b146fecd7f93f12fb37648fad9bb13527eb2b5c780efc91e5f48')
export const SignInDocument = new TypedDocument<types.SignInMutation, types.SignInMutationVariables>('SignIn', '706aeb7c6057d6d4c8e37649c1d6c1fa5c3206d7522b70af156473876ff2b6c5')
export const SignInStaffDocument = new TypedDocument<types.SignInStaffMutation, types.SignInStaffMutationVariables>('SignInStaff', 'a7cb0e31ab7555b1aff31767d4ad8e59682aed7f2bc6f9629415100e6e5fbce2')
export const SignOutDocument = new TypedDocument<types.SignOutMutation, types.SignOutMutationVariables>('SignOut', '06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d')
export const VerifyIdentityDocument = new TypedDocument<types.VerifyIdentityMutation, types.VerifyIdentityMutationVariables>('VerifyIdentity', 'd0c0a799038cda194dac9d40769653df07dd91e554ef6bd69e7a03a608648ee5')
export const ViewerDocument = new TypedDocument<types.ViewerQuery, types.ViewerQueryVariables>('Viewer', '839521b0301d69403b3904cc628182547fe2d49b59362c6388ab875c928f2687')
