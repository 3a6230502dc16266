// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const MessageWishDocument = new TypedDocument<types.MessageWishQuery, types.MessageWishQueryVariables>('MessageWish', '6a2f4ea6981b1f96f1d49452df1d1e2c75a90fda3abd4f66725cea6d51571a55')
export const MessagesDocument = new TypedDocument<types.MessagesQuery, types.MessagesQueryVariables>('Messages', 'f3f90cfc50ba64bc0a4804b35e69acdba04ebc2faa5c91cbae3f74b88fa51c84')
export const RecordSubscribeAnswersDocument = new TypedDocument<types.RecordSubscribeAnswersMutation, types.RecordSubscribeAnswersMutationVariables>('RecordSubscribeAnswers', '3e64418132be4d29b0223afe7cd46f795bdf9b68794e2db51efa0408f9b84885')
export const SetMessageWishDocument = new TypedDocument<types.SetMessageWishMutation, types.SetMessageWishMutationVariables>('SetMessageWish', 'd4041b7b1c6ef036e5f16aeb1200f7d5dc58703a60c1956d7347226a9a6d7a03')
export const SubscribeTemplatesDocument = new TypedDocument<types.SubscribeTemplatesQuery, types.SubscribeTemplatesQueryVariables>('SubscribeTemplates', 'f298a9f58074edff73da3d762cc80fd4bc9505e313b39e7b99467cd97b0e006e')
