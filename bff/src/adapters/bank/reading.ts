import { Fault, invalidInput, upstreamUnavailable } from '../../domain/fault'
import type { FulfilmentReport } from '../../domain/fulfilment'
import { type ExecutorReport, reportOf } from '../../domain/settling'
import type { AccountCheck, BankNotice } from '../../ports/bank'

/** A payment as the bank writes it, in answers and callbacks alike. */
export interface WirePayment {
  requestId?: string
  bankReference?: string
  status?: string
  code?: string
  amountFen?: number
  bankSerial?: string
  completedAt?: string
  /** Of an inquiry that found nothing: when that was so. */
  asOf?: string
  reason?: string
}

const REPORTS: Readonly<Record<string, FulfilmentReport>> = {
  ACCEPTED: 'ACCEPT',
  PROCESSING: 'PROCESS',
  SUCCESS: 'SUCCEED',
  RETURNED: 'RETURN',
  REVERSED: 'REVERSE',
  REJECTED: 'REJECT',
}
/** 61 account invalid, 63 account status, 64 name mismatch: what the payee can act on. */
const REASONS: Readonly<Record<string, string>> = {
  '61': '收款账号不存在',
  '63': '收款账户状态异常',
  '64': '户名与账户不符',
}

/** Money moved by these: without the sum nobody can tell how much, and nothing is booked on a guess. */
const MOVES_MONEY: ReadonlySet<FulfilmentReport> = new Set(['SUCCEED', 'RETURN', 'REVERSE'])

/** Throws INVALID_INPUT for a status nobody knows, and for money that moved without saying how much. */
export function reportOfPayment(payment: WirePayment): ExecutorReport {
  const report = REPORTS[payment.status ?? '']
  if (!report) throw invalidInput('银行的回复不认识。')
  const amountFen = typeof payment.amountFen === 'number' ? payment.amountFen : null
  if (amountFen === null && MOVES_MONEY.has(report)) throw invalidInput('银行的回复没有金额（amountFen）。')
  return reportOf(report, {
    amountFen,
    reference: payment.bankReference ?? null,
    serial: payment.bankSerial ?? null,
    reason: payment.reason ?? REASONS[payment.code ?? ''] ?? null,
    code: payment.code ?? null,
    at: moment(payment.completedAt),
  })
}

/** What can be read of an answer, otherwise `unreadable`: open as before, and asked about again. */
export function readable<T>(read: () => T, unreadable: T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Fault && error.code === 'INVALID_INPUT') return unreadable
    throw error
  }
}

/** An instant on the wire; null when there is none or it cannot be read. */
export function moment(text: string | undefined): Date | null {
  const at = new Date(text ?? '')
  return Number.isNaN(at.getTime()) ? null : at
}

/** A callback's body. Throws INVALID_INPUT when it cannot be read. */
export function readNotice(body: string): BankNotice {
  let notice: WirePayment & { eventId?: unknown }
  try {
    notice = JSON.parse(body) as typeof notice
  } catch {
    throw invalidInput('银行的回复读不懂。')
  }
  const { eventId, requestId } = notice
  if (typeof eventId !== 'string' || typeof requestId !== 'string') throw invalidInput('银行的回复不完整。')
  return { eventId, requestId, report: reportOfPayment(notice) }
}

/** An account check as the bank writes it. */
export interface WireAccountCheck {
  result?: string
  bankCode?: string
  bankName?: string
  code?: string
}

/** Throws UPSTREAM_UNAVAILABLE for an answer that does not say yes or no. */
export function accountCheck({ result, bankCode, bankName, code }: WireAccountCheck): AccountCheck {
  if (result === 'MATCH' && bankCode && bankName) return { kind: 'MATCH', bankCode, bankName }
  if (result === 'NAME_MISMATCH' || result === 'CLOSED' || result === 'NOT_FOUND') return { kind: result }
  // A number no bank can read is no account.
  if (code === 'INVALID_CHECK') return { kind: 'NOT_FOUND' }
  throw upstreamUnavailable('付款银行', { upstream: 'bank', kind: 'STATUS' })
}
