import type { UpstreamAnswer, UpstreamRequest } from '../../ports/upstream'
import { AttemptFailed } from './failure'

/** Sends one request. Throws what fetch throws, or AttemptFailed for a status that is no answer. */
export async function send(
  baseUrl: string,
  request: UpstreamRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { body, contentType } = payload(request)
  const response = await fetch(`${baseUrl}${request.path}`, {
    method: request.method,
    headers: { ...(contentType && { 'content-type': contentType }), ...request.headers },
    ...(body !== undefined && { body }),
    redirect: 'error',
    signal,
  })
  if (response.status < 500 || request.answers?.includes(response.status)) return response
  await response.body?.cancel()
  throw new AttemptFailed('STATUS', response.status)
}

function payload(request: UpstreamRequest): {
  body?: string | Uint8Array<ArrayBuffer>
  contentType?: string
} {
  if (request.json !== undefined) {
    return { body: JSON.stringify(request.json), contentType: 'application/json' }
  }
  if (request.form) {
    const body = new URLSearchParams(request.form).toString()
    return { body, contentType: 'application/x-www-form-urlencoded' }
  }
  if (request.bytes) return { body: request.bytes, contentType: 'application/octet-stream' }
  return request.body === undefined ? {} : { body: request.body, contentType: 'application/json' }
}

/** The whole answer. */
export async function whole(response: Response): Promise<UpstreamAnswer> {
  const body = Buffer.from(await response.arrayBuffer())
  return { status: response.status, contentType: response.headers.get('content-type') ?? '', body }
}

/** Reads JSON, or says that it is none. */
export function readJson<T>(answer: UpstreamAnswer): UpstreamAnswer<T> {
  try {
    return { ...answer, body: JSON.parse(answer.body.toString('utf8')) as T }
  } catch {
    throw new AttemptFailed('UNREADABLE', answer.status)
  }
}

/** Lines of a streamed answer; `alive` is called with every chunk. */
export async function* readLines(response: Response, alive: () => void): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body ?? []) {
    alive()
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line) yield line
  }
  if (rest) yield rest
}
