import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a bank signature is made over. */
export interface SignedCall {
  /** UNIX seconds, real time: a signature is about the wire, not about the city's clock. */
  readonly timestamp: string
  readonly method: string
  /** Path and query of the request line, prefix included: `/bank/v1/statements/2026-11-20?payer=1`. */
  readonly path: string
  /** `''` when there is none. */
  readonly body: string
}

/** @returns hex HMAC-SHA256 over the call's four lines */
export function bankSignature(secret: string, call: SignedCall): string {
  return createHmac('sha256', secret)
    .update(`${call.timestamp}\n${call.method}\n${call.path}\n${call.body}`)
    .digest('hex')
}

/** Compares in constant time. */
export function isBankSignature(secret: string, call: SignedCall, signature: string): boolean {
  const expected = Buffer.from(bankSignature(secret, call), 'hex')
  const given = Buffer.from(signature, 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
