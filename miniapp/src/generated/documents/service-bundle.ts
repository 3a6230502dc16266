// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const BundleRequestDocument = new TypedDocument<types.BundleRequestQuery, types.BundleRequestQueryVariables>('BundleRequest', 'e77b9fc62b594b59e39efa3627bb6f81f162f0befa99e5a6c3d9d217693867fb')
export const BundleRequestsDocument = new TypedDocument<types.BundleRequestsQuery, types.BundleRequestsQueryVariables>('BundleRequests', '61e50a07986a35ac13385f5283e8782f8ba8ec9ef87b5876367ddf20d8622015')
export const OpenServiceBundleDocument = new TypedDocument<types.OpenServiceBundleMutation, types.OpenServiceBundleMutationVariables>('OpenServiceBundle', 'c0b53f237f7d948fa4a5f9be821a1c200177271809dafc1c4249e26048038c08')
export const SubmitServiceBundleDocument = new TypedDocument<types.SubmitServiceBundleMutation, types.SubmitServiceBundleMutationVariables>('SubmitServiceBundle', '44aa5bffea324033235bb5e0e6fba8a8470f2f2a826679970ffb774462c01cc4')
export const WithdrawBundlePartDocument = new TypedDocument<types.WithdrawBundlePartMutation, types.WithdrawBundlePartMutationVariables>('WithdrawBundlePart', '139b2e5fa233fb8b5ff7f26751a5f4e51575d9058e0dd9a63e8ea42f4e87930b')
