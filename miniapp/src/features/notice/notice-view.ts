import { fullDate, shortDate } from '@policy-direct/shared/format/date'
import { heroAmount } from '@policy-direct/shared/format/money'
import type { Viewer } from '../../api/acting'
import type { NoticePartsFragment } from '../../generated/types'

export type Notice = NoticePartsFragment
export type NoticeLine = Notice['lines'][number]

const DAY_MS = 86_400_000

/** Calendar days from the day of `now` to the last day of the notice; negative when it is over. */
export const daysLeft = ({ until }: Notice, now: string): number =>
  Math.round((Date.parse(until) - Date.parse(fullDate(now))) / DAY_MS)

/** 还剩 4 天，到 11-25 */
export function leftLine(notice: Notice, now: string): string {
  const days = daysLeft(notice, now)
  if (days < 0) return '公示期满了'
  return days === 0 ? '今天最后一天' : `还剩 ${days} 天，到 ${shortDate(notice.until, now)}`
}

/** The end that comes first on top. */
export const bySoonest = (notices: readonly Notice[]): Notice[] =>
  [...notices].sort((one, other) => one.until.localeCompare(other.until) || one.id.localeCompare(other.id))

export const sumFen = ({ lines }: Notice): number => lines.reduce((sum, line) => sum + line.amountFen, 0)

/** 48 家 / 126 人 */
export const countLine = (notice: Notice): string =>
  `${notice.lines.length} ${notice.item.beneficiaryKind === 'ENTERPRISE' ? '家' : '人'}`

export type Figure = { figure: string; unit: string }

/** The notice in three figures: how many, how much, how long still. */
export function figuresOf(notice: Notice, now: string): Figure[] {
  const days = Math.max(0, daysLeft(notice, now))
  return [
    {
      figure: String(notice.lines.length),
      unit: notice.item.beneficiaryKind === 'ENTERPRISE' ? '家企业' : '人',
    },
    heroAmount(sumFen(notice)),
    { figure: String(days), unit: days === 0 ? '天，今天截止' : '天后截止' },
  ]
}

/** Days of the notice and what objections did: 公示期 11-12 至 11-18，2 行有异议，先不付款。 */
export function periodLine(notice: Notice, now: string): string {
  const stopped = notice.lines.filter(line => line.objected).length
  const period = `公示期 ${shortDate(notice.from, now)} 至 ${shortDate(notice.until, now)}`
  return stopped === 0 ? `${period}，还没有异议。` : `${period}，${stopped} 行有异议，那几行先不付款。`
}

export type NumberedLine = NoticeLine & { number: number }

/** Lines with their number in the notice; those whose name or number is looked for. */
export function linesFound({ lines }: Notice, wanted: string): NumberedLine[] {
  const numbered = lines.map((line, at) => ({ ...line, number: at + 1 }))
  const text = wanted.trim()
  if (text === '') return numbered
  return numbered.filter(line => line.beneficiaryName.includes(text) || String(line.number) === text)
}

const SHORTEST = 6

/** Who may object: everyone who proved their real name. */
export function mayObject(viewer: Viewer | null): 'YES' | 'SIGN_IN' | 'REAL_NAME' {
  if (!viewer) return 'SIGN_IN'
  return viewer.identity ? 'YES' : 'REAL_NAME'
}

/** Why the objection cannot be sent yet; null when it can. */
export function objectOff(statement: string, { busy, online }: { busy: boolean; online: boolean }) {
  if (busy) return '正在送出，请稍等'
  if (!online) return '有网才能提交'
  if (statement.trim().length < SHORTEST) return '先写清楚为什么'
  return null
}
