// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
import { TypedDocument } from '../../api/typed-document'
import type * as types from '../types'

export const PublicNoticeDocument = new TypedDocument<types.PublicNoticeQuery, types.PublicNoticeQueryVariables>('PublicNotice', '8d401bfcc2c9e422')
export const PublicNoticesDocument = new TypedDocument<types.PublicNoticesQuery, types.PublicNoticesQueryVariables>('PublicNotices', '8d9272011aa27bee')
export const ResultLinesDocument = new TypedDocument<types.ResultLinesQuery, types.ResultLinesQueryVariables>('ResultLines', '32dd4791771409a7')
export const ResultsDocument = new TypedDocument<types.ResultsQuery, types.ResultsQueryVariables>('Results', '465c1427e3934415')
