import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a bank signature is made over; `path` is that of the request line, query included. */
export interface SignedCall {
  timestamp: string
  method: string
  path: string
  body: string
}

/** Hex HMAC-SHA256 over timestamp, method, path and body, a line each. */
export function bankSignature(secret: string, { timestamp, method, path, body }: SignedCall): string {
  return createHmac('sha256', secret).update(`${timestamp}\n${method}\n${path}\n${body}`).digest('hex')
}

/** Whether a signature is of this call; in constant time. */
export function signatureHolds(secret: string, call: SignedCall, signature: string): boolean {
  const expected = Buffer.from(bankSignature(secret, call), 'hex')
  const given = Buffer.from(signature, 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
