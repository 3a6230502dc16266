import { yuan } from '@policy-direct/shared/format/money'
import type { FulfilmentReport } from './fulfilment'
import { badLine, fieldsOf, isTime } from './signed-file'

/**
 * Files of 国库集中支付, a JSON object a line. 支付申请: a head, a line a payment, an end with the signature of every line
 * before it. The result comes back in the same frame and names the application and its digest.
 */
export interface ApplicationHead {
  application: string
  digest: string
  payerAccount: string
  count: number
  totalFen: number
}

/** What the treasury says of one payment. */
export interface TreasuryLine {
  /** Line of the file. */
  line: number
  requestId: string
  status: 'PAID' | 'REFUSED' | 'RETURNED'
  amountFen: number
  /** The treasury's own number; with PAID. */
  serial: string | null
  reason: string | null
  at: Date
}

/** Where a treasury's word leads. */
export const REPORT_OF: Readonly<Record<TreasuryLine['status'], FulfilmentReport>> = {
  PAID: 'SUCCEED',
  REFUSED: 'REJECT',
  RETURNED: 'RETURN',
}

const REASONS: Readonly<Record<string, string>> = {
  ACCOUNT_INVALID: '收款账号不存在',
  ACCOUNT_STATUS: '收款账户状态异常',
  NAME_MISMATCH: '户名与账户不符',
  QUOTA: '国库的用款额度不够',
}

/** What the treasury's answer is, in the words of a refusal. */
export const TREASURY_RESULT = '国库的支付结果'

/** Number of the result. INVALID_INPUT when the file is about another application, or about other words under its number. */
export function readResultHead(
  text: string,
  own: Pick<ApplicationHead, 'application' | 'digest'>,
): { number: string } {
  const { result, application, digest } = fieldsOf(text, 1, TREASURY_RESULT)
  if (typeof result !== 'string' || result === '' || result.length > 64)
    throw badLine(1, '没有国库的结果编号')
  if (application !== own.application)
    throw badLine(1, `这是 ${String(application).slice(0, 40)} 的结果，不是 ${own.application} 的`)
  if (digest !== own.digest) throw badLine(1, '结果对应的支付申请和我们导出的那一份不一样')
  return { number: result }
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** One payment's result, or the end with its signature. INVALID_INPUT names line and field. */
export function readResultLine(
  text: string,
  line: number,
): TreasuryLine | { count: number; signature: string } {
  const fields = fieldsOf(text, line, TREASURY_RESULT)
  if (fields.end === true) {
    const { count, signature } = fields
    if (!Number.isSafeInteger(count) || typeof signature !== 'string') throw badLine(line, '结尾不完整')
    return { count: count as number, signature }
  }
  const { requestId, status, amountFen, serial, code, reason, at } = fields
  if (typeof requestId !== 'string' || !ID.test(requestId)) throw badLine(line, '请求号不对')
  if (status !== 'PAID' && status !== 'REFUSED' && status !== 'RETURNED')
    throw badLine(line, '结果的写法没有约定过')
  if (!Number.isSafeInteger(amountFen) || (amountFen as number) <= 0)
    throw badLine(line, '金额不是正整数（分）')
  if (!isTime(at)) throw badLine(line, '没有办理时间')
  if (status === 'PAID' && (typeof serial !== 'string' || serial === ''))
    throw badLine(line, '付了却没有国库流水号')
  return {
    line,
    requestId,
    status,
    amountFen: amountFen as number,
    serial: typeof serial === 'string' ? serial.slice(0, 64) : null,
    reason:
      status === 'PAID'
        ? null
        : (REASONS[String(code)] ?? (typeof reason === 'string' ? reason.slice(0, 200) : '国库没有办成')),
    at: new Date(at),
  }
}

export type TreasuryDifferenceKind = 'UNKNOWN_HERE' | 'AMOUNT' | 'CONTRADICTS'

export interface TreasuryDifference {
  kind: TreasuryDifferenceKind
  requestId: string
  caseNumber: string | null
  treasuryFen: number
  ownFen: number | null
}

const WORDS: Readonly<Record<TreasuryDifferenceKind, string>> = {
  UNKNOWN_HERE: '国库说办了，这一批里没有这一笔',
  AMOUNT: '国库的金额和支付申请不一样',
  CONTRADICTS: '国库这次说的和以前说的对不上',
}

/** What the department is asked to look into; no personal data. */
export function treasuryDifferenceRequest(
  run: string,
  line: number,
  { kind, requestId, caseNumber, treasuryFen, ownFen }: TreasuryDifference,
): string {
  const about = caseNumber ? `办件 ${caseNumber}` : `请求号 ${requestId}`
  const own = ownFen === null ? '' : `，我们 ${yuan(ownFen)}`
  return `${run} 的国库支付结果第 ${line} 行对不上：${WORDS[kind]}。${about}，国库 ${yuan(treasuryFen)}${own}。没有记账，请向国库核实，写明查到什么。`
}
