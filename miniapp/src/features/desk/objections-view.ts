import { fullDate, shortDate } from '@policy-direct/shared/format/date'
import type { DeskObjectionsQuery, ObjectionKind } from '../../generated/types'

export type DeskObjection = DeskObjectionsQuery['deskObjections'][number]

export const KINDS: Record<ObjectionKind, string> = {
  WRONG_FACT: '数据有误',
  APPEAL: '申诉',
  NOTICE: '公示异议',
}

/** What upholding and not upholding mean for this kind; the person who answers reads it before choosing. */
export const CONSEQUENCES: Record<ObjectionKind, { upheld: string; dismissed: string }> = {
  WRONG_FACT: {
    upheld: '数确实错了。请数据来源部门改正，改好后自动重新比对。',
    dismissed: '数没有错，按原来的判断继续，计时恢复。',
  },
  APPEAL: {
    upheld: '判断错了，重新比对，换一个人核定。',
    dismissed: '判断没有错，维持原来的结果。',
  },
  NOTICE: {
    upheld: '异议成立，这一行退回部门，不付款。其他行照常。',
    dismissed: '异议不成立，这一行继续办。',
  },
}

const DAY_MS = 86_400_000

/** Calendar days from the day of `now` to `day`; negative when it is past. */
export const daysUntil = (day: string, now: string): number =>
  Math.round((Date.parse(fullDate(day)) - Date.parse(fullDate(now))) / DAY_MS)

export type Due = { light: 'RED' | 'YELLOW' | 'GREEN'; word: string }

/** The clock of an answer: red past its day, yellow on the last two, else green. */
export function dueOf({ answerBy }: DeskObjection, now: string): Due {
  const days = daysUntil(answerBy, now)
  const day = shortDate(answerBy, now)
  if (days < 0) return { light: 'RED', word: `超时 ${-days} 天` }
  if (days === 0) return { light: 'YELLOW', word: '今天要答复' }
  return { light: days <= 2 ? 'YELLOW' : 'GREEN', word: `${day} 前答复` }
}

/** Unanswered first, the one due first on top. */
export const byDue = (objections: readonly DeskObjection[]): DeskObjection[] =>
  [...objections].sort(
    (one, other) =>
      Number(one.answer !== null) - Number(other.answer !== null) ||
      one.answerBy.localeCompare(other.answerBy),
  )

export function objectionsTitle(objections: readonly DeskObjection[]): string {
  const waiting = objections.filter(one => one.answer === null).length
  return waiting === 0 ? '没有等您答复的异议' : `${waiting} 件异议等答复`
}

const SHORTEST = 6

type Standing = { busy: boolean; online: boolean; notAllowed: string | null }

/** Why an answer cannot be sent yet; null when it can. */
export function answerOff(
  upheld: boolean | null,
  answer: string,
  { busy, online, notAllowed }: Standing,
): string | null {
  if (notAllowed) return notAllowed
  if (busy) return '正在送出，请稍等'
  if (!online) return '有网才能答复'
  if (upheld === null) return '先选成立还是不成立'
  if (answer.trim().length < SHORTEST) return '把答复写完整，至少 6 个字'
  return null
}
