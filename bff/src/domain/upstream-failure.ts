import { Fault } from './fault'

/** Why a call to the outside brought no answer. Holds no address, no payload and no personal data. */
export interface UpstreamFailure {
  upstream: string
  /**
   * TIMEOUT, CONNECTION_LOST and UNREADABLE: it may have been carried out. STATUS: it answered 5xx.
   * NOT_CONNECTED and CIRCUIT_OPEN: it was certainly not sent.
   */
  kind: 'TIMEOUT' | 'CONNECTION_LOST' | 'NOT_CONNECTED' | 'STATUS' | 'UNREADABLE' | 'CIRCUIT_OPEN'
  status?: number
}

const NEVER_SENT: readonly UpstreamFailure['kind'][] = ['NOT_CONNECTED', 'CIRCUIT_OPEN']

/** The failure behind a fault, or null when the error is of another kind. */
export function upstreamFailure(error: unknown): UpstreamFailure | null {
  return error instanceof Fault && error.code === 'UPSTREAM_UNAVAILABLE'
    ? ((error.detail as UpstreamFailure | undefined) ?? null)
    : null
}

/** Whether the other side cannot have seen the request: only then may it be sent again under another id. */
export function wasNeverSent(failure: UpstreamFailure): boolean {
  return NEVER_SENT.includes(failure.kind)
}
