// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PublicNoticeDocument = new TypedDocument<types.PublicNoticeQuery, types.PublicNoticeQueryVariables>('PublicNotice', '8d401bfcc2c9e422050912f9ec1b58d9fd97511a0801e6c506c489e32e600447')
export const PublicNoticesDocument = new TypedDocument<types.PublicNoticesQuery, types.PublicNoticesQueryVariables>('PublicNotices', '8d9272011aa27bee5ac6835d14ef88e356a2bd48564ac17f6088329f2c7f0d53')
export const ResultLinesDocument = new TypedDocument<types.ResultLinesQuery, types.ResultLinesQueryVariables>('ResultLines', '32dd4791771409a79967a859e0910216932995b4952c231aaac1efbb01f95b20')
export const ResultsDocument = new TypedDocument<types.ResultsQuery, types.ResultsQueryVariables>('Results', '465c1427e3934415773d0a8113d3cbf4966dbde4a54099bc20c0fad8b8a95b9c')
