import { createHmac } from 'node:crypto'

export const TREASURY_SECRET = 'treasury-secret'

/** One payment of a 支付申请, as the treasury reads it. */
export interface AppliedPayment {
  line: number
  requestId: string
  payeeName: string
  payeeAccount: string
  amountFen: number
}
type Said = { requestId: string; status: 'PAID' | 'REFUSED' | 'RETURNED'; amountFen: number } & Record<
  string,
  unknown
>

/** Reads a 支付申请 as the treasury does: head, payments, and whether the signature is of every line. */
export function readApplication(lines: readonly string[]) {
  const fields = lines.map(line => JSON.parse(line))
  return {
    head: fields[0] as {
      application: string
      digest: string
      payerAccount: string
      count: number
      totalFen: number
    },
    payments: fields.slice(1, -1) as AppliedPayment[],
    genuine: signatureOf(lines.slice(0, -1)) === fields.at(-1).signature,
  }
}

const signatureOf = (lines: readonly string[], secret = TREASURY_SECRET) =>
  createHmac('sha256', secret)
    .update(lines.map(line => `${line}\n`).join(''))
    .digest('hex')

/** A result file of the treasury about some payments; `head` and `secret` replace what is right. */
export function resultFile(
  head: { application: string; digest: string },
  said: readonly Said[],
  { secret = TREASURY_SECRET, number = 'GK-1', count = said.length } = {},
): string {
  const lines = [
    { result: number, application: head.application, digest: head.digest },
    ...said.map((one, n) => ({ line: n + 1, at: '2026-11-21T15:00:00+08:00', ...one })),
  ].map(fields => JSON.stringify(fields))
  const end = { end: true, count, signature: signatureOf(lines, secret) }
  return `${[...lines, JSON.stringify(end)].join('\n')}\n`
}

/** Every payment of an application paid. */
export const allPaid = (payments: readonly AppliedPayment[]): Said[] =>
  payments.map(({ requestId, amountFen }) => ({
    requestId,
    status: 'PAID',
    amountFen,
    serial: `GK-${requestId}`,
  }))

/** A file as a connection brings it: in pieces that end anywhere. */
export async function* inPieces(text: string, size = 37): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}
