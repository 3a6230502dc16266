// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const BundleRequestDocument = new TypedDocument<types.BundleRequestQuery, types.BundleRequestQueryVariables>('BundleRequest', 'e77b9fc62b594b59')
export const BundleRequestsDocument = new TypedDocument<types.BundleRequestsQuery, types.BundleRequestsQueryVariables>('BundleRequests', '61e50a07986a35ac')
export const OpenServiceBundleDocument = new TypedDocument<types.OpenServiceBundleMutation, types.OpenServiceBundleMutationVariables>('OpenServiceBundle', 'c0b53f237f7d948f')
export const SubmitServiceBundleDocument = new TypedDocument<types.SubmitServiceBundleMutation, types.SubmitServiceBundleMutationVariables>('SubmitServiceBundle', '44aa5bffea324033')
export const WithdrawBundlePartDocument = new TypedDocument<types.WithdrawBundlePartMutation, types.WithdrawBundlePartMutationVariables>('WithdrawBundlePart', '139b2e5fa233fb8b')
