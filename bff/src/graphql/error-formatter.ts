import { type ExecutionResult, GraphQLError } from 'graphql'
import { Fault } from '../domain/fault'

const BUSY = '现在办的人太多，请稍后再试。已经办的不会丢，也不会重复。'
/** Mercurius marks its own refusals (validation, depth, unknown persisted operation) with these codes. */
const REQUEST_ERROR =
  /^(MER_ERR_GQL_(VALIDATION|QUERY_DEPTH|PERSISTED_QUERY|GET_|INVALID|BATCHED)|FST_ERR_(VALIDATION|CTP))/

/** A sum that is none, by the name of its field, as graphql-js or its compiler say so; nothing else of a request is echoed. */
const WRONG_FEN =
  /^Variable "\$(\w+)" got invalid value .*?(?: at "[\w.[\]]*?(\w+)")?; (?:Expected type "?Fen|Fen is)/s

interface CodedError {
  code?: string
  errors?: readonly Error[]
  statusCode?: number
}

export interface FormattedError {
  message: string
  path?: GraphQLError['path']
  extensions: { code: string; traceId: string }
}

/** A fault keeps its code and its words; a refused request becomes INVALID_INPUT; everything else is a bug and says nothing. */
export function formatError(error: Error, traceId: string, onBug: (error: Error) => void): FormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const path = error instanceof GraphQLError && error.path ? { path: error.path } : {}
  if (original instanceof Fault) {
    return { message: original.message, ...path, extensions: { code: original.code, traceId } }
  }
  if (isRequestError(original)) {
    return {
      message: wordsOfRequest([error, original, ...((original as CodedError).errors ?? [])]),
      ...path,
      extensions: { code: 'INVALID_INPUT', traceId },
    }
  }
  onBug(original)
  return { message: BUSY, ...path, extensions: { code: 'INTERNAL', traceId } }
}

function wordsOfRequest(said: readonly Error[]): string {
  const found = said.map(({ message }) => WRONG_FEN.exec(message)).find(match => match !== null)
  if (!found) return '这个请求认不出来。请更新小程序后再试。'
  return `金额（${found[2] ?? found[1]}）要是不小于 0 的整数，单位是分。什么也没有办。`
}

function isRequestError(error: Error): boolean {
  if (REQUEST_ERROR.test((error as CodedError).code ?? '')) return true
  // A variable of the wrong shape is a bare GraphQLError: no path, no original error.
  return error instanceof GraphQLError && error.path === undefined && error.originalError === undefined
}

/** Mercurius's `errorFormatter`: data that could be had is kept, every error is rewritten. */
export function errorFormatter(
  result: ExecutionResult & { errors?: readonly Error[] },
  traceId: string,
  onBug: (error: Error) => void,
): { statusCode: number; response: ExecutionResult } {
  const errors = (result.errors ?? []).flatMap(error => (error as CodedError).errors ?? [error])
  return {
    // A request that was refused as a whole (too large, not ours) keeps its HTTP status; an answered one is 200.
    statusCode: result.data === undefined || result.data === null ? statusOf(result.errors?.[0]) : 200,
    response: {
      data: result.data ?? null,
      errors: errors.map(error => formatError(error, traceId, onBug)) as unknown as GraphQLError[],
    },
  }
}

function statusOf(error: Error | undefined): number {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error
  return original && isRequestError(original) ? ((original as CodedError).statusCode ?? 200) : 200
}
