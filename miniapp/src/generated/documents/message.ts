// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const MessageWishDocument = new TypedDocument<types.MessageWishQuery, types.MessageWishQueryVariables>('MessageWish', '6a2f4ea6981b1f96')
export const MessagesDocument = new TypedDocument<types.MessagesQuery, types.MessagesQueryVariables>('Messages', 'f3f90cfc50ba64bc')
export const RecordSubscribeAnswersDocument = new TypedDocument<types.RecordSubscribeAnswersMutation, types.RecordSubscribeAnswersMutationVariables>('RecordSubscribeAnswers', '3e64418132be4d29')
export const SetMessageWishDocument = new TypedDocument<types.SetMessageWishMutation, types.SetMessageWishMutationVariables>('SetMessageWish', 'd4041b7b1c6ef036')
export const SubscribeTemplatesDocument = new TypedDocument<types.SubscribeTemplatesQuery, types.SubscribeTemplatesQueryVariables>('SubscribeTemplates', 'f298a9f58074edff')
