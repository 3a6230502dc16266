// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const ConsentsDocument = new TypedDocument<types.ConsentsQuery, types.ConsentsQueryVariables>('Consents', '67c79426fc9507f9fed20d8e4795e7e4b20c690925c545b6134fe4c8f0047c40')
export const OpenDataUseRecordDocument = new TypedDocument<types.OpenDataUseRecordMutation, types.OpenDataUseRecordMutationVariables>('OpenDataUseRecord', '1b7acdc3d98c37bca4cb5ffaa960ac508bf965d58cfaef771b5701aabde33b60')
export const WithdrawConsentDocument = new TypedDocument<types.WithdrawConsentMutation, types.WithdrawConsentMutationVariables>('WithdrawConsent', 'c680177dac9a78196eea210985d2cfad271e0f268f04c5c9ea7b0355421b03ae')
