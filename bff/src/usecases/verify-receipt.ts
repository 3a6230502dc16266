import { arrivalWord } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { canonicalReceipt, opensTo, readReceiptText } from '../domain/receipt'
import type { CaseRecords, ReceiptRecord } from '../ports/case-records'
import type { Digest } from '../ports/digest'
import type { PolicyItems } from '../ports/policy-items'

export interface ReceiptCheck {
  genuine: boolean
  message: string
  receipt: ReceiptRecord | null
}

const NOT_OURS = '没有这张回执，或者内容被改过。请不要据此付款或转账，拿不准请打 12345。'

const NOT_BY_NUMBER =
  '金额和收款方只凭号码不显示。要核对，扫回执上的码，或者在号码后面接一个点和指纹前 8 位。'

/** Whether a receipt's number (or QR text) belongs to a fulfilment that stands; for everybody, without personal data. */
export function verifyReceipt(deps: { records: CaseRecords; items: PolicyItems; digest: Digest }) {
  return async (text: string): Promise<ReceiptCheck> => {
    const read = readReceiptText(text)
    const found = read && (await deps.records.receipt(read.number))
    if (!found) return { genuine: false, message: NOT_OURS, receipt: null }
    const digest = deps.digest(canonicalReceipt(found))
    const unchanged = digest === found.digest && digest.startsWith(read.digestPrefix ?? '')
    if (!unchanged) return { genuine: false, message: NOT_OURS, receipt: null }
    const item = await deps.items.version(found.itemId, found.itemVersion)
    const arrival = arrivalWord(item?.fulfilment.kind ?? 'PAYOUT')
    if (!found.stands)
      return {
        genuine: false,
        message: `这张回执是真的，但这一笔后来退回了，现在不算${arrival}。`,
        receipt: null,
      }
    const said = `真的。${item?.name ?? '惠民惠企政策'}，已经${arrival}。`
    return opensTo(read, item, found)
      ? { genuine: true, message: said, receipt: found }
      : { genuine: true, message: `${said}${NOT_BY_NUMBER}`, receipt: null }
  }
}
