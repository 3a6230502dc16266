import { maskName } from '@policy-direct/shared/format/mask'
import { chinaDate } from '@policy-direct/shared/time/china-date'
import { departmentName } from '@policy-direct/shared/vocabulary/department'
import { receiptNumberOf } from '../domain/case-number'
import { canonicalReceipt, type Receipt } from '../domain/receipt'
import { type ExecutorReport, settle } from '../domain/settling'
import type { Clock } from '../ports/clock'
import type { Digest } from '../ports/digest'
import type { Fulfilments, ReceiptOrder, SettleResult, UpstreamEvent } from '../ports/fulfilments'
import type { Ids } from '../ports/ids'

export interface SettleDeps {
  fulfilments: Fulfilments
  clock: Clock
  ids: Ids
  digest: Digest
  /** A person has to look: logged and counted, without personal data. */
  alarm(what: string, detail: Readonly<Record<string, string>>): void
}

/** The one way a report about an instruction becomes ours, whoever brought it: answer, callback, inquiry or feed. */
export function settleFulfilment(deps: SettleDeps) {
  return async (
    fulfilmentId: string,
    report: ExecutorReport,
    more: { event?: UpstreamEvent; requestDigest?: string } = {},
  ): Promise<SettleResult> => {
    const { fulfilments, clock, alarm } = deps
    const at = clock.now()
    const result = await fulfilments.settle(fulfilmentId, report, at, {
      decide: atHand => settle(atHand, report),
      receipt: order => receiptOf(deps, order, report, at),
      ...more,
    })
    if (result.kind === 'ALARM') alarm(result.why, { fulfilmentId, report: report.report })
    if (result.kind === 'UNKNOWN_INSTRUCTION')
      alarm('report about an instruction nobody gave', { fulfilmentId, report: report.report })
    return result
  }
}

/** The receipt of a payment that ended well. */
export function receiptOf(
  { ids, digest }: Pick<SettleDeps, 'ids' | 'digest'>,
  order: ReceiptOrder,
  report: ExecutorReport,
  at: Date,
): Receipt & { digest: string } {
  const happenedAt = report.at ?? at
  const { account, beneficiary } = order
  const receipt: Receipt = {
    number: receiptNumberOf(chinaDate(happenedAt), ids.token(9)),
    amountFen: order.amountFen,
    payer: order.payer?.text ?? departmentName(order.executor),
    payeePublic: beneficiary.kind === 'ENTERPRISE' ? beneficiary.name : maskName(beneficiary.name),
    payeeMasked: account ? `${account.bankName} 尾号 ${account.tail}` : `办件号 ${order.caseNumber}`,
    serial: report.serial ?? report.reference ?? order.id,
    at: happenedAt.toISOString(),
    digestVersion: 2,
    place: order.place,
  }
  return { ...receipt, digest: digest(canonicalReceipt(receipt)) }
}
