import { fullDate, shortDateTime } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import { backWords } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { LentCasePartsFragment } from '../../generated/types'
import type { KeyValue, Light } from '../../ui'
import { type Sending, sendingOff } from './sending'
import { isDay } from './typed-day'

export type LentCase = LentCasePartsFragment

export const isBack = ({ record }: LentCase): boolean => record?.status === 'DONE'

export function lentTitle(all: readonly LentCase[]): string {
  const late = all.filter(({ overdue }) => overdue).length
  if (late > 0) return `${late} 笔到期没有还回来`
  const open = all.filter(one => !isBack(one)).length
  return open > 0 ? `${open} 笔快到期了` : '60 天内没有到期的'
}

/** Red past its day, yellow while a second person is waited for or the day is near; none once it is back. */
export function lentStanding(one: LentCase): { light: Light | null; word: string } {
  const { back } = backWords(one.fulfilmentKind)
  if (isBack(one)) return { light: null, word: `已${back}` }
  if (one.record?.status === 'PROPOSED') return { light: 'YELLOW', word: '等另一个人核对' }
  return one.overdue
    ? { light: 'RED', word: `过期没${back}` }
    : { light: 'YELLOW', word: `${one.dueBackOn} 前${back}` }
}

export function lentLines(
  { fulfilmentKind, amountFen, dueBackOn, record }: LentCase,
  now: string,
): KeyValue[] {
  const { nature, back } = backWords(fulfilmentKind)
  const lines = [{ label: `${nature}的`, value: `${yuan(amountFen)}，${dueBackOn} 前要${back}` }]
  if (!record) return lines
  const { firstName, at, on, evidence, secondName, secondReason } = record
  const second = secondName ? [{ label: '核对', value: `${secondName}：${secondReason ?? '同意'}` }] : []
  return [
    ...lines,
    { label: `哪天${back}`, value: on },
    { label: '依据', value: `${evidence}（${firstName} ${shortDateTime(at, now)} 记）` },
    ...second,
  ]
}

const SHORTEST = 6

/** Why it cannot be written down yet; null when it can. */
export function backOff(
  draft: { on: string; evidence: string },
  now: string,
  sending: Sending,
): string | null {
  if (!isDay(draft.on)) return '先填哪天还回来的，例如 2026-11-20'
  if (draft.on > fullDate(now)) return '这一天还没到'
  if (draft.evidence.length < SHORTEST) return `写清凭什么，至少 ${SHORTEST} 个字`
  return sendingOff(sending)
}
