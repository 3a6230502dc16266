import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** One payment of a 支付申请. */
export interface AppliedPayment {
  readonly requestId: string
  readonly payeeName: string
  readonly payeeAccount: string
  readonly amountFen: number
}

/** A 支付申请 whose signature, count and total hold. */
export interface Application {
  readonly application: string
  readonly digest: string
  readonly payerAccount: string
  readonly payments: readonly AppliedPayment[]
  readonly fingerprint: string
}

/** @returns hex HMAC-SHA256 over every line with its line break */
export const signatureOf = (secret: string, lines: readonly string[]): string =>
  createHmac('sha256', secret)
    .update(lines.map(line => `${line}\n`).join(''))
    .digest('hex')

function sameHex(given: string, own: string): boolean {
  const [a, b] = [Buffer.from(given, 'hex'), Buffer.from(own, 'hex')]
  return a.length === b.length && timingSafeEqual(a, b)
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(line: string): Fields {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Fields) : {}
  } catch {
    return {}
  }
}

/** @returns the application, or what of it does not hold */
export function readApplication(secret: string, text: string): Application | { readonly invalid: string } {
  const lines = text.split('\n').filter(line => line !== '')
  const end = fieldsOf(lines.at(-1) ?? '')
  const signed = lines.slice(0, -1)
  if (end.end !== true || !sameHex(String(end.signature ?? ''), signatureOf(secret, signed)))
    return { invalid: 'signature' }
  const { application, digest, payerAccount, count, totalFen } = fieldsOf(signed[0] ?? '')
  const payments = signed.slice(1).map(line => fieldsOf(line) as unknown as AppliedPayment)
  if ([application, digest, payerAccount].some(text => typeof text !== 'string')) return { invalid: 'head' }
  if (count !== payments.length) return { invalid: 'count' }
  if (totalFen !== payments.reduce((sum, { amountFen }) => sum + amountFen, 0)) return { invalid: 'totalFen' }
  return {
    application: String(application),
    digest: String(digest),
    payerAccount: String(payerAccount),
    payments,
    fingerprint: createHash('sha256').update(text).digest('hex'),
  }
}
