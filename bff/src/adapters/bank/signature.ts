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

/** Who signs, and by which clock. */
export interface Signing {
  /** With the bank's prefix: its path is part of what is signed. */
  baseUrl: string
  clientId: string
  secret: string
  /** Machine time in milliseconds: a signature is about the wire, not about the city's clock. */
  now(): number
}

/** Headers of a signed call; `path` without the prefix of the base URL. */
export function signedHeaders({ baseUrl, clientId, secret, now }: Signing) {
  const prefix = new URL(baseUrl).pathname.replace(/\/$/, '')
  return (method: string, path: string, body: string) => {
    const timestamp = String(Math.floor(now() / 1000))
    return {
      'x-bank-client': clientId,
      'x-bank-timestamp': timestamp,
      'x-bank-signature': bankSignature(secret, { timestamp, method, path: prefix + path, body }),
    }
  }
}
