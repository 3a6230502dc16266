import { grouped } from '@policy-direct/shared/format/count'
import { amountInList } from '@policy-direct/shared/format/money'
import type { TakeUpPartsFragment, TakeUpStage } from '../../generated/types'

export type TakeUpRow = TakeUpPartsFragment['rows'][number]
export type StageCell = {
  stage: TakeUpStage
  word: string
  /** `16,204`; `少于 3` where one or two persons are not shown, `不显示` for a sum that would give them away. */
  figure: string
  /** Share of those entitled in whole percent; null where nothing can be said. */
  share: number | null
  amount: string
  /** Whether there is anything behind the figure, here or one step short of it. */
  some: boolean
  /** Where most were lost on the way. */
  biggestDrop: boolean
  spoken: string
}

export const STAGE_WORDS: Record<TakeUpStage, string> = {
  ELIGIBLE: '该得',
  CONFIRMED: '核定了',
  TOLD: '告诉了',
  TAPPED: '确认了',
  PAID: '兑现了',
}

export const unitOf = ({ beneficiaryKind }: Pick<TakeUpRow, 'beneficiaryKind'>): string =>
  beneficiaryKind === 'ENTERPRISE' ? '家' : '人'

const countOf = (row: TakeUpRow, at: number): number => row.stages[at]?.count ?? 0

/** The stage most did not reach of those who reached the one before; null when nobody was lost. */
export function biggestDrop(row: TakeUpRow): number | null {
  let found: number | null = null
  let most = 0
  for (let at = 1; at < row.stages.length; at += 1) {
    if (row.stages[at]?.count === null || row.stages[at - 1]?.count === null) continue
    const lost = countOf(row, at - 1) - countOf(row, at)
    if (lost <= most) continue
    most = lost
    found = at
  }
  return found
}

/** The five figures of a row with their shares and the biggest drop. */
export function cellsOf(row: TakeUpRow): StageCell[] {
  const drop = biggestDrop(row)
  const of = row.stages[0]?.count ?? null
  return row.stages.map(({ stage, count, amountFen }, at) => {
    const word = STAGE_WORDS[stage]
    const share = count === null || !of ? null : Math.round((100 * count) / of)
    const figure = count === null ? (row.key === row.beneficiaryKind ? '不显示' : '少于 3') : grouped(count)
    const amount = !amountFen ? '' : amountInList(amountFen)
    const said = [`${word} ${figure} ${unitOf(row)}`, share !== null && at > 0 && `${share} %`, amount]
    return {
      stage,
      word,
      figure,
      share,
      amount,
      some: count !== null && (count > 0 || countOf(row, Math.max(0, at - 1)) > 0),
      biggestDrop: at === drop,
      spoken: said.filter(Boolean).join('，'),
    }
  })
}

/** What to do about the biggest drop. */
export function bestNext(row: TakeUpRow): string {
  const drop = biggestDrop(row)
  if (row.stages.some(({ count }) => count === null) && drop === null) return '人太少，不显示'
  if (drop === null) return countOf(row, 0) === 0 ? '还没有人符合' : '都兑现了'
  const lost = `${grouped(countOf(row, drop - 1) - countOf(row, drop))} ${unitOf(row)}`
  const words: Partial<Record<TakeUpStage, string>> = {
    CONFIRMED: `${lost}等部门核定`,
    TOLD: `${lost}还没通知到`,
    TAPPED: `提醒 ${lost}来确认`,
    PAID: `${lost}在公示或在付`,
  }
  return words[row.stages[drop]!.stage] ?? ''
}

/** Sums of one kind of beneficiary; enterprises and persons are never added up. */
export function sumOf(rows: readonly TakeUpRow[], kind: TakeUpRow['beneficiaryKind']): TakeUpRow | null {
  const same = rows.filter(row => row.beneficiaryKind === kind)
  const [first] = same
  if (!first) return null
  // Money that was paid and money that was not asked for are no sum of anything (CC-13).
  const oneKind = same.every(row => row.fulfilmentKind === first.fulfilmentKind)
  return {
    ...first,
    key: kind,
    name: kind === 'ENTERPRISE' ? '企业合计' : '个人合计',
    department: null,
    stages: first.stages.map((cell, at) => ({
      ...cell,
      // A sum beside its parts would give a hidden part away.
      count: same.some(row => row.stages[at]?.count === null)
        ? null
        : same.reduce((sum, row) => sum + countOf(row, at), 0),
      amountFen:
        !oneKind || same.some(row => row.stages[at]?.count === null)
          ? null
          : same.reduce((sum, row) => sum + (row.stages[at]?.amountFen ?? 0), 0),
    })),
  }
}

const LOST_WORDS: Partial<Record<TakeUpStage, string>> = {
  CONFIRMED: '比对出来没核定',
  TOLD: '核定了没通知到',
  TAPPED: '告诉了没确认',
  PAID: '确认了没兑现',
}

/** The page in one line: 该得的 100 家里，73 家兑现了；掉得最多的是告诉了没确认. */
export function overviewTitle(rows: readonly TakeUpRow[]): string {
  const sum = sumOf(rows, 'ENTERPRISE') ?? sumOf(rows, 'PERSON')
  const [eligible, paid] = [sum?.stages[0]?.count, sum?.stages[4]?.count]
  if (!sum || !eligible || paid === null || paid === undefined) return '还没有比对出该得的人'
  const drop = biggestDrop(sum)
  const unit = unitOf(sum)
  const share = Math.round((100 * paid) / eligible)
  const lost = drop === null ? '' : `；掉得最多的是${LOST_WORDS[sum.stages[drop]!.stage]}`
  return eligible < 100
    ? `该得的 ${eligible} ${unit}里，${paid} ${unit}兑现了${lost}`
    : `该得的 100 ${unit}里，${share} ${unit}兑现了${lost}`
}

/** Items with the most still to do first. */
export const byLoss = (rows: readonly TakeUpRow[]): TakeUpRow[] =>
  [...rows].sort((one, other) => countOf(other, 0) - countOf(one, 0) || one.name.localeCompare(other.name))
