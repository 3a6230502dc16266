// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const AnswerWindowVisitDocument = new TypedDocument<types.AnswerWindowVisitMutation, types.AnswerWindowVisitMutationVariables>('AnswerWindowVisit', 'e112effd99a0594c81bbb4e99821259c6b77aba21d5679c57181fbe0d74fc93f')
export const AskAtWindowDocument = new TypedDocument<types.AskAtWindowMutation, types.AskAtWindowMutationVariables>('AskAtWindow', '5bfcb9bcc6d73323a2b9342e0b5faeff7031d549bc62032f7f2ec26e9821e095')
export const GiveBackAtWindowDocument = new TypedDocument<types.GiveBackAtWindowMutation, types.GiveBackAtWindowMutationVariables>('GiveBackAtWindow', 'e4fbe92fb05151a6e36a93240e59ed21abfdeb24eb0bfd56c227570e1062334c')
export const LeaveAtWindowDocument = new TypedDocument<types.LeaveAtWindowMutation, types.LeaveAtWindowMutationVariables>('LeaveAtWindow', '5768dee3a9953d25782cef616f1dc996b57df676e58a92fc3e645cd2ef893a21')
export const MyWindowVisitsDocument = new TypedDocument<types.MyWindowVisitsQuery, types.MyWindowVisitsQueryVariables>('MyWindowVisits', 'f84c06139039d8abe297b3bfb072effce031d3aa1028e851ba388d8d4de1a063')
export const OpenWindowPaperDocument = new TypedDocument<types.OpenWindowPaperMutation, types.OpenWindowPaperMutationVariables>('OpenWindowPaper', '56c913702d979182d3b35323607000c98601eb75b131b4b409bd695c9e2101d0')
export const PassOnAtWindowDocument = new TypedDocument<types.PassOnAtWindowMutation, types.PassOnAtWindowMutationVariables>('PassOnAtWindow', '4bf0220dd937724531e6f48f57c49483b03dc94003800ebd064974c8f74d3cd0')
export const ReceiveByIdCardDocument = new TypedDocument<types.ReceiveByIdCardMutation, types.ReceiveByIdCardMutationVariables>('ReceiveByIdCard', '923e2b20061148c36ebb2794a29c9f8306be5009d0ca1b8b5e349593cca9b7a2')
export const ReceiveVisitorDocument = new TypedDocument<types.ReceiveVisitorMutation, types.ReceiveVisitorMutationVariables>('ReceiveVisitor', 'ef0e21798e00708094e2bb83609bebd5463516d272e938b2f50fb747fb9c1b98')
export const ShareAccountAtWindowDocument = new TypedDocument<types.ShareAccountAtWindowMutation, types.ShareAccountAtWindowMutationVariables>('ShareAccountAtWindow', 'e7048a449c05aa61b6f18d40584197d18fb3fba72acb04fb4490b9a6b88b04b6')
export const ShowIdentityCodeDocument = new TypedDocument<types.ShowIdentityCodeMutation, types.ShowIdentityCodeMutationVariables>('ShowIdentityCode', 'd91f9ec9e07b18c4fec70b5ca2dc63dbe7c8f3bd9ef25d2846e4d7a786a1438f')
export const SignAtWindowDocument = new TypedDocument<types.SignAtWindowMutation, types.SignAtWindowMutationVariables>('SignAtWindow', 'b06b418feb6a02d523adedac839245fc91f3718400400c4d7a76e01911d46b95')
export const TellMissingAtWindowDocument = new TypedDocument<types.TellMissingAtWindowMutation, types.TellMissingAtWindowMutationVariables>('TellMissingAtWindow', '064079cb7a5628571917cedb208ccf09423e7d895e1f57456d74799ff7a3418e')
export const WindowItemsDocument = new TypedDocument<types.WindowItemsQuery, types.WindowItemsQueryVariables>('WindowItems', '1fec50b89b8dc38bb642b59d198924e618022da654dc6621472dc8269378ff32')
export const WindowVisitDocument = new TypedDocument<types.WindowVisitQuery, types.WindowVisitQueryVariables>('WindowVisit', 'b7e0b71dedc254b2c062faec58690e76325dfcb37d202ad0761df8609f17e73e')
export const WindowVisitsDocument = new TypedDocument<types.WindowVisitsQuery, types.WindowVisitsQueryVariables>('WindowVisits', '300d8b559f812a53660a8ee46956487e69d1f7b1081dbd5554a17c8888d94f5d')
export const WithdrawFromWindowDocument = new TypedDocument<types.WithdrawFromWindowMutation, types.WithdrawFromWindowMutationVariables>('WithdrawFromWindow', '99763706b9187b5748375db392aedc2d736d7dbfba59b4ff4e25aff86a265a0c')
