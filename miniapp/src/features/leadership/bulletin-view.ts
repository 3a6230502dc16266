import type { LeaderBulletinQuery } from '../../generated/types'
import { biggestDrop, sumOf, type TakeUpRow, unitOf } from './funnel-view'
import { moneyApart } from './money-view'

const paidOf = (row: TakeUpRow | null) => row?.stages[4] ?? null

function paidLine(
  kind: TakeUpRow['beneficiaryKind'],
  { takeUp, earlier }: LeaderBulletinQuery,
): string | null {
  const sum = sumOf(takeUp.rows, kind)
  const paid = paidOf(sum)
  if (!sum || paid === null) return null
  const unit = unitOf(sum)
  if (paid.count === null) return `个人兑现的少于 3 ${unit}，不显示。`
  const before = paidOf(sumOf(earlier.rows, kind))?.count ?? 0
  const more = paid.count - before
  const compared = more === 0 ? '和上月一样' : `比上月${more > 0 ? '多' : '少'} ${Math.abs(more)} ${unit}`
  const money = moneyApart(takeUp.rows.filter(row => row.beneficiaryKind === kind))
  return `${kind === 'ENTERPRISE' ? '企业' : '个人'}兑现 ${paid.count} ${unit}，${compared}${money && `；${money}`}。`
}

/** The month in a few sentences, each with its figures. */
export function bulletinLines(data: LeaderBulletinQuery, month: string): string[] {
  const late = data.departmentLights.filter(({ red }) => red > 0)
  const lateCount = late.reduce((sum, { red }) => sum + red, 0)
  const worst = data.takeUp.rows
    .map(row => ({ row, at: biggestDrop(row) }))
    .filter(({ at }) => at === 3)
    .map(({ row }) => ({ row, lost: (row.stages[2]?.count ?? 0) - (row.stages[3]?.count ?? 0) }))
    .sort((one, other) => other.lost - one.lost)[0]
  const reminded = data.reminders.filter(({ raisedAt }) => raisedAt.startsWith(month))
  const lines = [
    paidLine('ENTERPRISE', data),
    paidLine('PERSON', data),
    worst &&
      `${worst.row.name}有 ${worst.lost} ${unitOf(worst.row)}告诉了没确认，请${worst.row.department?.shortName ?? '牵头部门'}再通知。`,
    lateCount === 0
      ? '现在没有一件超时。'
      : `现在超时 ${lateCount} 件：${late.map(one => `${one.department.shortName} ${one.red}`).join('、')}。`,
    `当月督办 ${reminded.length} 次，${reminded.filter(({ finding }) => finding !== null).length} 次有了答复。`,
  ]
  return lines.filter((line): line is string => Boolean(line))
}
