import { fullDate, shortDate } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import type { DeskReversalPartsFragment, PaidCaseQuery } from '../../generated/types'
import type { KeyValue, Light } from '../../ui'
import { fenOf } from './aside-view'
import { type Sending, sendingOff } from './sending'

export type DeskReversal = DeskReversalPartsFragment
export type PaidCase = PaidCaseQuery['paidCase']

const isOver = ({ reversal: { status } }: DeskReversal): boolean =>
  status === 'REPAID' || status === 'DROPPED'

export function reversalsTitle(all: readonly DeskReversal[]): string {
  const open = all.filter(one => !isOver(one)).length
  return open === 0 ? '没有在办的追回' : `${open} 件追回在办`
}

/** It may be decided on the day after the last one of the hearing. */
export const isDecidable = ({ decidableFrom, reversal: { status } }: DeskReversal, now: string): boolean =>
  (status === 'HEARING' || status === 'OBJECTED') && decidableFrom !== null && decidableFrom <= fullDate(now)

/** Where it stands, and who is waited for: red for what is late or can only be ended, yellow for us; none when it is over. */
export function standingOf(one: DeskReversal, now: string): { light: Light | null; word: string } {
  const { status, instalments } = one.reversal
  if (one.cameBack) return { light: 'RED', word: '银行已退回，要了结' }
  if (isDecidable(one, now)) return { light: 'YELLOW', word: '可以定了' }
  switch (status) {
    case 'PROPOSED':
      return { light: 'YELLOW', word: '等另一个人告知' }
    case 'HEARING':
      return { light: 'GREEN', word: '等对方说明' }
    case 'OBJECTED':
      return { light: 'GREEN', word: '对方说明过了' }
    case 'REPAYING': {
      const late = instalments.find(part => part.repaidFen < part.amountFen && part.dueOn < fullDate(now))
      return late
        ? { light: 'RED', word: `第 ${late.number} 期过期没退` }
        : { light: 'GREEN', word: '按期退着' }
    }
    case 'REPAID':
      return { light: null, word: '退清了' }
    case 'DROPPED':
      return { light: null, word: '不追回了' }
  }
}

export function reversalLines({ decidableFrom, reversal }: DeskReversal, now: string): KeyValue[] {
  const { owedFen, repaidFen, hearingUntil, statement, decision } = reversal
  const line = (label: string, value: string | null) => (value === null ? [] : [{ label, value }])
  const until = hearingUntil && shortDate(hearingUntil, now)
  const heard = decidableFrom && `${until} 为止，${shortDate(decidableFrom, now)} 起可以定`
  return [
    { label: '追回多少', value: repaidFen > 0 ? `${yuan(owedFen)}，已退 ${yuan(repaidFen)}` : yuan(owedFen) },
    { label: '不符合的', value: reversal.clauseText },
    { label: '依据', value: reversal.evidence },
    ...line('听对方说', heard),
    ...line('对方说', statement),
    ...line('怎么定的', decision),
  ]
}

/** 第 1 期 333.34 元，12-21 前退：退清了 */
export function instalmentWords(part: DeskReversal['reversal']['instalments'][number], now: string): string {
  const { amountFen, repaidFen, dueOn, number } = part
  const open = repaidFen === 0 ? '还没退' : `退了 ${yuan(repaidFen)}`
  const late = dueOn < fullDate(now) ? '，过期了' : ''
  const stand = repaidFen === amountFen ? '退清了' : `${open}${late}`
  return `第 ${number} 期 ${yuan(amountFen)}，${shortDate(dueOn, now)} 前退：${stand}`
}

export interface ReversalDraft {
  clauseId: string | null
  /** In 元, as typed. */
  amount: string
  evidence: string
}

/** Why a reversal cannot be prepared yet; null when it can. */
export function proposeOff(paid: PaidCase, draft: ReversalDraft, sending: Sending): string | null {
  if (paid.open) return `这一笔已经有 ${paid.open} 在办`
  if (draft.clauseId === null) return '先选哪一项条件不符合'
  const fen = fenOf(draft.amount)
  if (fen === null || fen === 0) return '先填追回多少元，例如 1000.00'
  if (fen > paid.amountFen) return `最多 ${yuan(paid.amountFen)}`
  if (draft.evidence.length < SHORTEST) return `写清凭什么，至少 ${SHORTEST} 个字`
  return sendingOff(sending)
}

const SHORTEST = 6
const MOST_INSTALMENTS = 12

export interface DecisionDraft {
  reverse: boolean | null
  /** As typed. */
  instalments: string
  reason: string
}

export function decideOff({ reverse, instalments, reason }: DecisionDraft, sending: Sending): string | null {
  if (reverse === null) return '先选追回还是不追回'
  const count = Number(instalments)
  if (reverse && !(Number.isInteger(count) && count >= 1 && count <= MOST_INSTALMENTS))
    return `分几期，写 1 到 ${MOST_INSTALMENTS}`
  if (reason.length < SHORTEST) return `写一句为什么，至少 ${SHORTEST} 个字`
  return sendingOff(sending)
}

export function bookOff(
  { owedFen, repaidFen }: Pick<DeskReversal['reversal'], 'owedFen' | 'repaidFen'>,
  { amount, serial }: { amount: string; serial: string },
  sending: Sending,
): string | null {
  const fen = fenOf(amount)
  if (fen === null || fen === 0) return '先填退了多少元'
  if (fen > owedFen - repaidFen) return `还要退的是 ${yuan(owedFen - repaidFen)}，不能多记`
  if (serial.length < 4) return '先照银行回单填流水号'
  return sendingOff(sending)
}
