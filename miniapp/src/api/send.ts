import { postJson } from '../platform/http'
import { faultOf, RequestFault } from './fault'
import type { TypedDocument } from './typed-document'

/** What aborts a request; react-query hands one over, WeChat has none of its own. */
export type Signal = { aborted: boolean; addEventListener(type: 'abort', run: () => void): void }

export type SendOptions = {
  token: string | null
  signal?: Signal | undefined
  timeoutMs?: number | undefined
}

const TIMEOUT_MS = 15_000
const TOO_MANY = 429
const SERVER_SIDE = 500

function isAnswer(body: unknown): body is { data?: unknown; errors?: unknown[] } {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)
}

/**
 * Sends one operation, as its hash only.
 * @throws RequestFault whatever goes wrong; NO_ANSWER when nothing (or a gateway's page) came back
 */
export async function send<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { token, signal, timeoutMs = TIMEOUT_MS }: SendOptions,
): Promise<Result> {
  const header: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  const body = { persisted: true, query: document.hash, operationName: document.name, variables }
  const call = postJson(`${API_BASE_URL}/graphql`, body, header, timeoutMs)
  signal?.addEventListener('abort', call.abort)
  const answer = await call.answer.catch(() => {
    throw new RequestFault('NO_ANSWER')
  })
  if (!isAnswer(answer.body)) {
    if (answer.status === TOO_MANY) throw new RequestFault('TOO_MANY_REQUESTS')
    throw new RequestFault(answer.status >= SERVER_SIDE ? 'NO_ANSWER' : 'INTERNAL')
  }
  const error = answer.body.errors?.[0]
  if (error !== undefined) throw faultOf(typeof error === 'object' && error !== null ? error : {})
  const { data } = answer.body
  if (typeof data !== 'object' || data === null) throw new RequestFault('INTERNAL')
  // A session that has ended is answered with nobody.
  if (token && 'viewer' in data && data.viewer === null) throw new RequestFault('UNAUTHENTICATED')
  return data as Result
}
