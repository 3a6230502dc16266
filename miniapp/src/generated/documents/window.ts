// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AnswerWindowVisitDocument = new TypedDocument<types.AnswerWindowVisitMutation, types.AnswerWindowVisitMutationVariables>('AnswerWindowVisit', 'e112effd99a0594c')
export const AskAtWindowDocument = new TypedDocument<types.AskAtWindowMutation, types.AskAtWindowMutationVariables>('AskAtWindow', '5bfcb9bcc6d73323')
export const GiveBackAtWindowDocument = new TypedDocument<types.GiveBackAtWindowMutation, types.GiveBackAtWindowMutationVariables>('GiveBackAtWindow', 'e4fbe92fb05151a6')
export const LeaveAtWindowDocument = new TypedDocument<types.LeaveAtWindowMutation, types.LeaveAtWindowMutationVariables>('LeaveAtWindow', '5768dee3a9953d25')
export const MyWindowVisitsDocument = new TypedDocument<types.MyWindowVisitsQuery, types.MyWindowVisitsQueryVariables>('MyWindowVisits', 'f84c06139039d8ab')
export const OpenWindowPaperDocument = new TypedDocument<types.OpenWindowPaperMutation, types.OpenWindowPaperMutationVariables>('OpenWindowPaper', '56c913702d979182')
export const PassOnAtWindowDocument = new TypedDocument<types.PassOnAtWindowMutation, types.PassOnAtWindowMutationVariables>('PassOnAtWindow', '4bf0220dd9377245')
export const ReceiveByIdCardDocument = new TypedDocument<types.ReceiveByIdCardMutation, types.ReceiveByIdCardMutationVariables>('ReceiveByIdCard', '923e2b20061148c3')
export const ReceiveVisitorDocument = new TypedDocument<types.ReceiveVisitorMutation, types.ReceiveVisitorMutationVariables>('ReceiveVisitor', 'ef0e21798e007080')
export const ShareAccountAtWindowDocument = new TypedDocument<types.ShareAccountAtWindowMutation, types.ShareAccountAtWindowMutationVariables>('ShareAccountAtWindow', 'e7048a449c05aa61')
export const ShowIdentityCodeDocument = new TypedDocument<types.ShowIdentityCodeMutation, types.ShowIdentityCodeMutationVariables>('ShowIdentityCode', 'd91f9ec9e07b18c4')
export const SignAtWindowDocument = new TypedDocument<types.SignAtWindowMutation, types.SignAtWindowMutationVariables>('SignAtWindow', 'b06b418feb6a02d5')
export const TellMissingAtWindowDocument = new TypedDocument<types.TellMissingAtWindowMutation, types.TellMissingAtWindowMutationVariables>('TellMissingAtWindow', '064079cb7a562857')
export const WindowItemsDocument = new TypedDocument<types.WindowItemsQuery, types.WindowItemsQueryVariables>('WindowItems', '1fec50b89b8dc38b')
export const WindowVisitDocument = new TypedDocument<types.WindowVisitQuery, types.WindowVisitQueryVariables>('WindowVisit', 'b7e0b71dedc254b2')
export const WindowVisitsDocument = new TypedDocument<types.WindowVisitsQuery, types.WindowVisitsQueryVariables>('WindowVisits', '300d8b559f812a53')
export const WithdrawFromWindowDocument = new TypedDocument<types.WithdrawFromWindowMutation, types.WithdrawFromWindowMutationVariables>('WithdrawFromWindow', '99763706b9187b57')
