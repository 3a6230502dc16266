import { shortDate } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import { sentence } from '@policy-direct/shared/format/sentence'
import { addDays, type LocalDate } from '@policy-direct/shared/time/china-date'
import { nextBy } from './transition-table'

/**
 * 追回 (N-13): money that was paid is asked back by people, never by a match. One person prepares it, another one serves
 * it and decides it after the hearing; what is paid back is booked as it comes.
 */
export const REVERSAL_STATUSES = ['PROPOSED', 'HEARING', 'OBJECTED', 'REPAYING', 'REPAID', 'DROPPED'] as const
export type ReversalStatus = (typeof REVERSAL_STATUSES)[number]
export const REVERSAL_EVENTS = ['SERVE', 'OBJECT', 'DECIDE', 'DROP', 'CAME_BACK', 'REPAY', 'SETTLE'] as const
export type ReversalEvent = (typeof REVERSAL_EVENTS)[number]

/** [from, event, to]. What is not in the table cannot happen: nothing is decided unheard, nothing is booked undecided. */
export const REVERSAL_TRANSITIONS: readonly [ReversalStatus, ReversalEvent, ReversalStatus][] = [
  ['PROPOSED', 'SERVE', 'HEARING'],
  ['PROPOSED', 'DROP', 'DROPPED'],
  ['HEARING', 'OBJECT', 'OBJECTED'],
  ['HEARING', 'DECIDE', 'REPAYING'],
  ['HEARING', 'DROP', 'DROPPED'],
  ['OBJECTED', 'DECIDE', 'REPAYING'],
  ['OBJECTED', 'DROP', 'DROPPED'],
  ['REPAYING', 'REPAY', 'REPAYING'],
  ['REPAYING', 'SETTLE', 'REPAID'],
  // The bank has given all of it back: nobody owes it any more.
  ['REPAYING', 'CAME_BACK', 'DROPPED'],
]

/** The status after an event, or null when it cannot happen. */
export const nextReversal = nextBy(REVERSAL_TRANSITIONS)

/** One reversal a case at a time. */
export const isOpenReversal = (status: ReversalStatus): boolean => status !== 'REPAID' && status !== 'DROPPED'

/** Working days in which whoever was paid may speak before anything is decided. */
export const HEARING_DAYS = 10
/** Most parts it is paid back in, a month apart. */
export const MOST_INSTALMENTS = 12
const MONTH_DAYS = 30

export interface Instalment {
  readonly number: number
  readonly dueOn: LocalDate
  /** 分. */
  readonly amountFen: number
}

/** What is owed in `count` parts, the first a month after the decision; the odd 分 are in the first. */
export function instalmentsOf(amountFen: number, count: number, decidedOn: LocalDate): Instalment[] {
  const part = Math.floor(amountFen / count)
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    dueOn: addDays(decidedOn, MONTH_DAYS * (index + 1)),
    amountFen: index === 0 ? amountFen - part * (count - 1) : part,
  }))
}

/** The instalments with what has come back of each: money counts for the earliest part first. */
export function repaidParts(
  instalments: readonly Instalment[],
  repaidFen: number,
): (Instalment & { repaidFen: number })[] {
  let left = repaidFen
  return instalments.map(part => {
    const paid = Math.min(left, part.amountFen)
    left -= paid
    return { ...part, repaidFen: paid }
  })
}

/** What a step is called at the desk. */
export const REVERSAL_STEP_WORDS: Record<ReversalEvent | 'PROPOSE', string> = {
  PROPOSE: '提出',
  SERVE: '告知对方',
  OBJECT: '对方说明',
  DECIDE: '决定追回',
  DROP: '不追回了',
  CAME_BACK: '了结：银行已退回',
  REPAY: '记下一笔退款',
  SETTLE: '退清了',
}

/** What a member of staff does about it. */
export type ReversalDecision = 'SERVE' | 'DECIDE' | 'DROP' | 'CAME_BACK'

/** What a member of staff may do with it now; the author of a reversal neither serves nor decides it. */
export function whyNotDecide(
  reversal: {
    readonly status: ReversalStatus
    readonly preparedBy: string
    readonly hearingUntil: LocalDate | null
    readonly withPayeeFen: number
  },
  event: ReversalDecision,
  staffId: string,
  today: LocalDate,
): 'AUTHOR' | 'NOT_HEARD' | 'NOT_NOW' | 'WITH_NOBODY' | null {
  if (nextReversal(reversal.status, event) === null) return 'NOT_NOW'
  if (event === 'CAME_BACK' && reversal.withPayeeFen > 0) return 'NOT_NOW'
  if (event !== 'DROP' && event !== 'CAME_BACK' && reversal.withPayeeFen === 0) return 'WITH_NOBODY'
  // Whoever prepared it may take it back before anybody was told.
  if (reversal.preparedBy === staffId)
    return event === 'DROP' && reversal.status === 'PROPOSED' ? null : 'AUTHOR'
  const heard = reversal.hearingUntil !== null && today > reversal.hearingUntil
  return event === 'DECIDE' && !heard ? 'NOT_HEARD' : null
}

interface Owed {
  readonly owedFen: number
  readonly repaidFen: number
  /** 分 of the case that whoever was paid has, by the ledger: none while the bank has given all of it back. */
  readonly withPayeeFen: number
}

/** What a sum that came back means; null when it is none, more than is still owed, or more than is with them. */
export function repaying(
  amountFen: number,
  { repaidFen, owedFen, withPayeeFen }: Owed,
): 'REPAY' | 'SETTLE' | null {
  if (!Number.isSafeInteger(amountFen) || amountFen <= 0 || repaidFen + amountFen > owedFen) return null
  if (amountFen > withPayeeFen) return null
  return repaidFen + amountFen === owedFen ? 'SETTLE' : 'REPAY'
}

export interface SpokenReversal extends Owed {
  readonly number: string
  readonly status: ReversalStatus
  readonly clauseText: string
  readonly evidence: string
  readonly hearingUntil: LocalDate | null
  readonly decision: string | null
  readonly instalments: readonly Instalment[]
}

/** Where it stands, for whoever was paid; null before they are told. */
export function reversalInWords(one: SpokenReversal, today: LocalDate): string | null {
  const day = (date: LocalDate) => shortDate(date, today)
  if (one.withPayeeFen === 0 && one.repaidFen === 0 && one.status !== 'PROPOSED')
    return one.status === 'DROPPED'
      ? `不追回了，这笔钱银行已经退回来了，您不用退。${sentence(one.decision)}`
      : '这笔钱银行已经退回来了，现在不用您退。部门会来了结这件追回，结果告诉您。'
  switch (one.status) {
    case 'PROPOSED':
      return null
    case 'HEARING':
      return `部门认为多付了 ${yuan(one.owedFen)}：“${one.clauseText}”，依据是${sentence(one.evidence)}现在不用退。不同意或有情况要说，请在 ${day(one.hearingUntil ?? today)} 前说；到那天以后由另一个人来定。`
    case 'OBJECTED':
      return `您的说法收到了，现在不用退。${day(one.hearingUntil ?? today)} 以后由没有经手的人来定，定了告诉您。`
    case 'DROPPED':
      return `不追回了，钱是您的。${sentence(one.decision)}`
    case 'REPAYING':
      return `${sentence(one.decision)}要退回 ${yuan(one.owedFen)}，已退 ${yuan(one.repaidFen)}，${nextPart(one, day)}不收利息。不认可可以申诉或打 12345，报编号 ${one.number}。`
    case 'REPAID':
      return `${yuan(one.owedFen)} 都退回来了，这件事办完了。`
  }
}

/** The first part that is not covered yet: 下一期 100.00 元，12-21 前退，. */
function nextPart({ instalments, repaidFen }: SpokenReversal, day: (date: LocalDate) => string): string {
  let covered = 0
  for (const { amountFen, dueOn, number } of instalments) {
    covered += amountFen
    if (covered > repaidFen) {
      const part = instalments.length > 1 ? `第 ${number} 期（共 ${instalments.length} 期）` : '这一笔'
      return `${part} ${yuan(Math.min(amountFen, covered - repaidFen))}，${day(dueOn)} 前退。`
    }
  }
  return ''
}

/** The bank gave back what is being asked back: somebody has to end it. For a member of staff; no personal data. */
export const cameBackRequest = (number: string, caseNumber: string): string =>
  `追回 ${number}（办件 ${caseNumber}）：这笔钱银行已经退回来了，不在收款人手里。请先定这件追回要不要了结，再给收款人换账户重发，写明怎么处理的。`

/** Money that is said to be a repayment of what the bank has given back already. */
export const twiceBackRequest = (
  number: string,
  caseNumber: string,
  amountFen: number,
  serial: string,
): string =>
  `追回 ${number}（办件 ${caseNumber}）：收款人手里已经没有这么多这笔钱，又收到 ${yuan(amountFen)}（流水号 ${serial}）。没有记账。请向银行核实这是谁的钱、该退给谁，写明查到什么。`
