import { fullDateTime } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import type { VerifyReceiptQuery } from '../../generated/types'

export type Check = VerifyReceiptQuery['verifyReceipt']

/** What the register says, next to which the paper in hand is held; nothing that names an account in full. */
export function registeredLines({ receipt }: Check): { label: string; value: string }[] {
  if (!receipt) return []
  return [
    { label: '回执号', value: receipt.number },
    { label: '金额', value: yuan(receipt.amountFen) },
    { label: '时间', value: fullDateTime(receipt.at) },
    { label: '从', value: receipt.payer },
    { label: '到', value: receipt.payee },
    { label: '流水号', value: receipt.serial },
  ]
}

const SHORTEST = 6

/** What was typed or scanned, without blanks; null when it cannot be a receipt's number. */
export function receiptText(typed: string): string | null {
  const text = typed.replace(/\s+/g, '')
  return text.length < SHORTEST ? null : text
}

/** 90AA9A78 59477BFA …: a fingerprint is compared in groups of eight. */
export const fingerprint = (digest: string): string => (digest.toUpperCase().match(/.{1,8}/g) ?? []).join(' ')
