// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ConsentsDocument = new TypedDocument<types.ConsentsQuery, types.ConsentsQueryVariables>('Consents', '198e0750707deb14')
export const OpenDataUseRecordDocument = new TypedDocument<types.OpenDataUseRecordMutation, types.OpenDataUseRecordMutationVariables>('OpenDataUseRecord', '1b7acdc3d98c37bc')
export const WithdrawCertificateConsentDocument = new TypedDocument<types.WithdrawCertificateConsentMutation, types.WithdrawCertificateConsentMutationVariables>('WithdrawCertificateConsent', '13b0d05ed0f84a27')
export const WithdrawConsentDocument = new TypedDocument<types.WithdrawConsentMutation, types.WithdrawConsentMutationVariables>('WithdrawConsent', 'c680177dac9a7819')
