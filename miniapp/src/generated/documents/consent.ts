// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ConsentsDocument = new TypedDocument<types.ConsentsQuery, types.ConsentsQueryVariables>('Consents', '198e0750707deb14e3eb50ffd897b85796c74ead2311f2786f917345fad40381')
export const OpenDataUseRecordDocument = new TypedDocument<types.OpenDataUseRecordMutation, types.OpenDataUseRecordMutationVariables>('OpenDataUseRecord', '1b7acdc3d98c37bca4cb5ffaa960ac508bf965d58cfaef771b5701aabde33b60')
export const WithdrawCertificateConsentDocument = new TypedDocument<types.WithdrawCertificateConsentMutation, types.WithdrawCertificateConsentMutationVariables>('WithdrawCertificateConsent', '13b0d05ed0f84a274f9d37bbeeba057b95c23c76cc38cb82066639fbe89b14a6')
export const WithdrawConsentDocument = new TypedDocument<types.WithdrawConsentMutation, types.WithdrawConsentMutationVariables>('WithdrawConsent', 'c680177dac9a78196eea210985d2cfad271e0f268f04c5c9ea7b0355421b03ae')
