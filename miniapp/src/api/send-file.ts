import type { ChosenFile } from '../platform/choose-file'
import { postBytes } from '../platform/http'
import { type FaultCode, RequestFault } from './fault'

const TIMEOUT_MS = 60_000
const CODES: Readonly<Record<number, FaultCode>> = {
  400: 'INVALID_INPUT',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'INVALID_INPUT',
  429: 'TOO_MANY_REQUESTS',
  503: 'UPSTREAM_UNAVAILABLE',
}

/**
 * Sends a file to where the server said.
 * @param path path on our own server, with a leading slash
 * @throws RequestFault, with the server's own words where it sent some
 */
export async function sendFile(path: string, file: ChosenFile): Promise<void> {
  const answer = await postBytes(`${API_BASE_URL}${path}`, file, TIMEOUT_MS).answer.catch(() => {
    throw new RequestFault('NO_ANSWER')
  })
  if (answer.status < 300) return
  const { message, traceId } = (answer.body ?? {}) as { message?: string; traceId?: string }
  throw new RequestFault(CODES[answer.status] ?? 'INTERNAL', message ?? null, traceId ?? null)
}
