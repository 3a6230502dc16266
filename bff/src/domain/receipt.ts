import { type PolicyItemVersion, publicationOf } from '../eligibility'

/** Proof of a fulfilment, as its row keeps it for ever. */
export interface Receipt {
  number: string
  amountFen: number
  payer: string
  /** Enterprise in full, a person masked. */
  payeePublic: string
  /** Bank and last digits, or the case for benefits that are not money. */
  payeeMasked: string
  serial: string
  /** ISO 8601 in UTC, to the millisecond. */
  at: string
  /** Which form its digest is made over; receipts from before keep theirs. */
  digestVersion: 1 | 2
  /** Its position on its pool and the link that gave it the money (N-6); null without a pool, and from before. */
  place: { position: number; link: string } | null
}

/** What the digest is made over: field by field, each on its line; from version 2 on with its place in the queue (N-6). */
export function canonicalReceipt(receipt: Receipt): string {
  const { number, amountFen, payer, payeePublic, payeeMasked, serial, at, digestVersion, place } = receipt
  const fields = [number, amountFen, payer, payeePublic, payeeMasked, serial, at]
  return (digestVersion === 1 ? fields : ['receipt 2', ...fields, place?.position, place?.link]).join('\n')
}

const DIGEST_IN_QR = 16
/** What is read out over the telephone, from the paper. */
const DIGEST_SPOKEN = 8
const TEXT = new RegExp(`(?:^|/r/)(HD-\\d{8}-[0-9A-Z]{8})(?:\\.([0-9a-f]{${DIGEST_SPOKEN},64}))?$`)

/** Text of the receipt's QR: whoever scans it can check that nothing was changed. */
export function receiptLink(publicUrl: string, number: string, digest: string): string {
  return `${publicUrl}/r/${number}.${digest.slice(0, DIGEST_IN_QR)}`
}

/** What somebody asks about: who knows the digest holds the receipt itself, a number may have been read in a list. */
export interface ReceiptText {
  number: string
  digestPrefix: string | null
}

/** Number and digest prefix out of what somebody scanned or typed; null when it is no receipt of ours. */
export function readReceiptText(text: string): ReceiptText | null {
  const match = TEXT.exec(text.trim())
  return match ? { number: match[1]!, digestPrefix: match[2] ?? null } : null
}

/**
 * Whether a receipt may be opened to whoever asks so. A number alone opens what its item publishes in full; of anything
 * else (persons, sums only, a line without its amount, one that was taken down) only whoever holds the receipt reads it.
 */
export function opensTo(
  { digestPrefix }: ReceiptText,
  item: PolicyItemVersion | null,
  { takenDown }: { readonly takenDown: boolean },
): boolean {
  if (digestPrefix !== null) return true
  if (!item || takenDown) return false
  const { lines, columns } = publicationOf(item)
  return lines && columns.has('AMOUNT') && columns.has('DAY')
}
