import { upstreamUnavailable } from '../../domain/fault'
import type { UpstreamFailure } from '../../domain/upstream-failure'

/** One attempt brought no answer. */
export class AttemptFailed extends Error {
  constructor(
    readonly kind: UpstreamFailure['kind'],
    readonly status?: number,
  ) {
    super(kind)
  }
}

const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** What an error of fetch means for the question "was it sent?". */
export function attemptFailed(error: unknown): AttemptFailed {
  if (error instanceof AttemptFailed) return error
  const { name, cause } = error as { name?: string; cause?: { code?: string } }
  if (name === 'TimeoutError' || name === 'AbortError') return new AttemptFailed('TIMEOUT')
  return new AttemptFailed(NOT_CONNECTED.has(cause?.code ?? '') ? 'NOT_CONNECTED' : 'CONNECTION_LOST')
}

/** The fault people see: who is away, in plain words. */
export function awayFault(upstream: string, who: string, failed: AttemptFailed) {
  const detail: UpstreamFailure = {
    upstream,
    kind: failed.kind,
    ...(failed.status && { status: failed.status }),
  }
  return upstreamUnavailable(who, detail)
}
