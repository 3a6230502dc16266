import type { Upstream, UpstreamRequest } from '../../ports/upstream'

export interface ScriptedUpstream extends Upstream {
  /** Requests in the order they came. */
  readonly asked: UpstreamRequest[]
}

/** An upstream that answers by script: `answers` gets the request and its number (from 0). Buffers are sent as pictures. */
export function scriptedUpstream(
  answers: (request: UpstreamRequest, turn: number) => { status?: number; body: unknown },
): ScriptedUpstream {
  const asked: UpstreamRequest[] = []
  const answer = (request: UpstreamRequest) => {
    const { status = 200, body } = answers(request, asked.length)
    asked.push(request)
    return { status, body }
  }
  return {
    asked,
    async call(request) {
      const { status, body } = answer(request)
      return Buffer.isBuffer(body)
        ? { status, contentType: 'image/jpeg', body }
        : { status, contentType: 'application/json', body: Buffer.from(JSON.stringify(body)) }
    },
    async json<T>(request: UpstreamRequest) {
      const { status, body } = answer(request)
      return { status, contentType: 'application/json', body: body as T }
    },
    async *lines(request) {
      yield* answer(request).body as string[]
    },
  }
}
