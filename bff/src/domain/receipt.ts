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
}

/** What the digest is made over: field by field, each on its line. */
export function canonicalReceipt(receipt: Receipt): string {
  const { number, amountFen, payer, payeePublic, payeeMasked, serial, at } = receipt
  return [number, amountFen, payer, payeePublic, payeeMasked, serial, at].join('\n')
}

const DIGEST_IN_QR = 16

/** Text of the receipt's QR: whoever scans it can check that nothing was changed. */
export function receiptLink(publicUrl: string, number: string, digest: string): string {
  return `${publicUrl}/r/${number}.${digest.slice(0, DIGEST_IN_QR)}`
}

/** Number and digest prefix out of what somebody scanned or typed; null when it is no receipt of ours. */
export function readReceiptText(text: string): { number: string; digestPrefix: string | null } | null {
  const match = /(?:^|\/r\/)(HD-\d{8}-[0-9A-Z]{8})(?:\.([0-9a-f]{16,64}))?$/.exec(text.trim())
  return match ? { number: match[1]!, digestPrefix: match[2] ?? null } : null
}
