import { addDays, type LocalDate } from '@policy-direct/shared/time/china-date'
import { lightOf } from './step-clock'
import type { ReminderKind } from './supervision'
import { type WorkingDays, workingDaysBefore } from './working-days'

/** What a review's silence has led to so far (LEI-1, LEI-2), each stronger than the one before. */
export function silenceTasks(usedDays: number, promisedDays: number, afterDays: number): ReminderKind[] {
  if (lightOf(usedDays, promisedDays, true) === 'GREEN') return []
  if (usedDays <= promisedDays) return ['REMINDER']
  return usedDays <= promisedDays + afterDays ? ['REMINDER', 'TALK'] : ['REMINDER', 'TALK', 'CIRCULAR']
}

/** Whoever has waited since this day or longer is at the last day of the promise, or past it. */
export const silentSince = (calendar: WorkingDays, today: LocalDate, promisedDays: number): LocalDate =>
  addDays(workingDaysBefore(calendar, today, Math.max(1, promisedDays - 1) - 1), -1)

export interface SilentPart {
  readonly itemName: string
  readonly listNumber: number
  readonly count: number
  readonly promisedDays: number
  readonly afterDays: number
}

/** What the department is asked. No names: it has the list. */
export function silenceRequest(kind: ReminderKind, part: SilentPart): string {
  const { itemName, listNumber, count, promisedDays, afterDays } = part
  const who = `${itemName}第 ${listNumber} 批还有 ${count} 户没有核定`
  switch (kind) {
    case 'REMINDER':
      return `${who}，承诺 ${promisedDays} 个工作日，快到时限了。请核定，或写明还差什么。`
    case 'TALK':
      return `${who}，已超过承诺的 ${promisedDays} 个工作日。再过 ${afterDays} 个工作日没有核定的，按超时默认办下去。请写明原因和办完的日子。`
    case 'CIRCULAR':
      return `${who}，超过时限 ${afterDays} 个工作日，数据齐全的已按超时默认办下去；说不准的仍要逐户核。请查清为什么没有核，写明怎么改。`
  }
}
