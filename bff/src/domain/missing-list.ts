import { yuan } from '@policy-direct/shared/format/money'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { officeName } from './office-report'

/** A day on which our books say that an office carried something out for a department, and of which no list has come. */
export interface MissingList {
  readonly office: string
  readonly day: LocalDate
  readonly department: string
  /** What lists of it would be of: names of items, or the treasury's account; in their order. */
  readonly scopeNames: readonly string[]
  readonly count: number
  readonly totalFen: number
}

export const MISSING_LIST = 'missing-list:'

/** Its task's, one an office, day and department. */
export const missingListKey = ({ office, day, department }: MissingList): string =>
  `${MISSING_LIST}${day}:${office}:${department}`

/** The day a task of `missingListKey` is of. */
export const missingDay = (key: string): LocalDate => key.split(':')[1]!

/** What the department is asked; no personal data. */
export function missingListRequest(
  { office, day, scopeNames, count, totalFen }: MissingList,
  days: number,
): string {
  const who = officeName(office)
  const more = scopeNames.length > 1 ? `等 ${scopeNames.length} 项` : ''
  return `${who} ${day} 的办理清单，过了 ${days} 个工作日还没有来。我们的账上这一天在那里办成 ${count} 笔、${yuan(totalFen)}（${scopeNames[0]}${more}），没有人对过。账没有动。请向${who}要这一天的清单，在“账目”里导入，清单来齐了这件事自动办结；要不到的，写明查到什么。`
}

/** Written by nobody when every list of the day has come. */
export const LIST_CAME = '清单来齐了；和我们的账对不上的，另有督办。'
