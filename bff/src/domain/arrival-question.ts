import { shortDateTime } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import { addDays, chinaDate, chinaDateTime, startOfChinaDay } from '@policy-direct/shared/time/china-date'
import type { ExecutorReport } from './settling'
import { nextBy } from './transition-table'

/**
 * 到账了吗 (N-10): ASKED, until the payee says yes, which they can take back; or WITH_BANK, until the bank says where the
 * money is.
 */
export const ARRIVAL_STATUSES = ['ASKED', 'ARRIVED', 'WITH_BANK', 'PAID', 'CAME_BACK'] as const
export type ArrivalStatus = (typeof ARRIVAL_STATUSES)[number]
export const ARRIVAL_EVENTS = ['SAY_ARRIVED', 'SAY_MISSING', 'BANK_PAID', 'BANK_RETURNED'] as const
export type ArrivalEvent = (typeof ARRIVAL_EVENTS)[number]

/** [from, event, to]. What is not in the table cannot happen. PAID: by the bank; a return may still come. */
export const ARRIVAL_TRANSITIONS: readonly [ArrivalStatus, ArrivalEvent, ArrivalStatus][] = [
  ['ASKED', 'SAY_ARRIVED', 'ARRIVED'],
  ['ASKED', 'SAY_MISSING', 'WITH_BANK'],
  ['WITH_BANK', 'BANK_PAID', 'PAID'],
  ['WITH_BANK', 'BANK_RETURNED', 'CAME_BACK'],
  ['WITH_BANK', 'SAY_ARRIVED', 'ARRIVED'],
  ['PAID', 'BANK_RETURNED', 'CAME_BACK'],
  ['PAID', 'SAY_ARRIVED', 'ARRIVED'],
  ['ARRIVED', 'SAY_MISSING', 'WITH_BANK'],
]

/** The status after an event, or null when it cannot happen. */
export const nextArrival = nextBy(ARRIVAL_TRANSITIONS)

/** Calendar days after the payment on which the payee is asked. */
const ASK_AFTER_DAYS = 7
/** What was paid longer ago than this is nobody's question any more. */
const LOOK_BACK_DAYS = 30

/** Payments settled from `from` until before `until` are asked about on the day of `at`. */
export function askedAbout(at: Date): { from: Date; until: Date } {
  const last = addDays(chinaDate(at), 1 - ASK_AFTER_DAYS)
  return { from: startOfChinaDay(addDays(last, -LOOK_BACK_DAYS)), until: startOfChinaDay(last) }
}

/** What the bank's answer means here; null when it does not say where the money is. */
export function heardOfBank({ report }: ExecutorReport): 'BANK_PAID' | 'BANK_RETURNED' | null {
  if (report === 'SUCCEED') return 'BANK_PAID'
  return report === 'RETURN' || report === 'REVERSE' ? 'BANK_RETURNED' : null
}

interface PaidTo {
  /** 中国银行 尾号 0231; null for a payment without an account of ours. */
  readonly account: string | null
  readonly paidAt: Date
}

/** The bank's answer as the payee reads it, with the bank's own code and numbers. */
export function bankInWords(report: ExecutorReport, { account, paidAt }: PaidTo, now: Date): string {
  const code = report.code ? `代码 ${report.code}` : null
  const named = (...parts: (string | null)[]) => {
    const known = parts.filter(part => part !== null)
    return known.length > 0 ? `（${known.join('，')}）` : ''
  }
  if (heardOfBank(report) === 'BANK_RETURNED')
    return `银行答复：这一笔没有留住，退回来了${named(report.reason, code)}。钱给您留着，换个账户就能再付。`
  const when = shortDateTime(chinaDateTime(report.at ?? paidAt), chinaDate(now))
  const serial = report.serial ? `流水号 ${report.serial}` : null
  return `银行答复：${when} 已经付到${account ?? '您的账户'}${named(serial, code)}。`
}

interface Spoken extends PaidTo {
  readonly status: ArrivalStatus
  readonly amountFen: number
  readonly bankWords: string | null
  /** Of the department's task. */
  readonly taskNumber: string | null
}

/** The question, or what became of it, in plain words. */
export function arrivalInWords(one: Spoken, now: Date): string {
  const paidOn = shortDateTime(chinaDateTime(one.paidAt), chinaDate(now)).slice(0, -6)
  switch (one.status) {
    case 'ASKED':
      return `${yuan(one.amountFen)}，${paidOn} 付到${one.account ?? '您的账户'}。到没到，点一下就行。`
    case 'ARRIVED':
      return '您说收到了，这一笔办完了。点错了，随时可以改。'
    case 'WITH_BANK':
      return `正在向银行核实这一笔在哪，问到了马上告诉您。部门一起跟到底，不用您跑。`
    case 'PAID':
      return `${one.bankWords ?? ''}请查这个账户那天的明细。还是没有，拿流水号问银行，或打 12345${one.taskNumber ? ` 报督办号 ${one.taskNumber}` : ''}，部门接着查。`
    case 'CAME_BACK':
      return one.bankWords ?? ''
  }
}

/** What has been heard since, for whoever at the department follows it. */
export function heardInWords({ status, bankWords }: Pick<Spoken, 'status' | 'bankWords'>): string {
  const told = bankWords ? `平台问过银行，已经告诉收款人：“${bankWords}”` : ''
  if (status === 'ARRIVED') return `收款人说收到了。${told}`
  return told || '正在问银行，问到了写在这里。'
}

/** What the department is asked to find out. No names: it looks up the case. */
export const missingRequest = (caseNumber: string, amountFen: number): string =>
  `办件 ${caseNumber}：收款人说 ${yuan(amountFen)}没有到账。平台已向付款银行查询，答复写在这条督办下面。请跟到钱真正到账或退回，写明查到什么、怎么处理。`
