import { grouped } from '@policy-direct/shared/format/count'
import { type AmountParts, amountInSentence, heroAmount } from '@policy-direct/shared/format/money'
import type { SimulationLeverPartsFragment, SimulationPartsFragment } from '../../generated/types'

export type Played = SimulationPartsFragment
export type Lever = SimulationLeverPartsFragment
export type Group = Played['distributions'][number]['groups'][number]
export type Changes = Readonly<Record<string, number>>

/** 一亿元 in 分. */
const YI_FEN = 10_000_000_000

export const nounOf = ({ beneficiaryKind }: Pick<Played, 'beneficiaryKind'>): string =>
  beneficiaryKind === 'ENTERPRISE' ? '户' : '人'

/** Of fewer no number comes. */
const FEWEST_TOLD = 5

/** `1,205`, and `不足 5` for what is not told. */
export const countFigure = (count: number | null | undefined): string =>
  count == null ? `不足 ${FEWEST_TOLD}` : grouped(count)

const NOT_TOLD = '不单列'

/** A sum of a whole city: 亿元 above a hundred million. */
export function bigAmount(fen: number | null | undefined): {
  figure: string
  unit: AmountParts['unit'] | '亿元' | ''
} {
  if (fen == null) return { figure: NOT_TOLD, unit: '' }
  return fen < YI_FEN ? heroAmount(fen) : { figure: (fen / YI_FEN).toFixed(2), unit: '亿元' }
}

export const bigAmountWords = (fen: number | null | undefined): string => {
  const { figure, unit } = bigAmount(fen)
  return `${figure} ${unit}`.trimEnd()
}

/** `5.5 %`, `12 个月`, `30`. */
export const leverWords = ({ unit }: Pick<Lever, 'unit'>, value: number): string =>
  `${grouped(value)} ${unit}`.trimEnd()

export type FigureCell = { word: string; figure: string; unit: string; note: string }

/** 符合, 要付, 预算 and 用完, each beside the version in force. */
export function figureCells(played: Played): FigureCell[] {
  const { draft, difference, burnDown } = played
  const noun = nounOf(played)
  const amount = bigAmount(draft.amountFen)
  const cells: FigureCell[] = [
    {
      word: '符合',
      figure: countFigure(draft.eligible),
      unit: noun,
      note: beside(difference, difference?.count, '和现行差不多', size => `${grouped(size)} ${noun}`),
    },
    {
      word: '要付',
      ...amount,
      note: beside(difference, moneyDifference(difference), '和现行差多少不单列', amountInSentence),
    },
  ]
  if (!burnDown) {
    const average = draft.averageFen == null ? null : heroAmount(draft.averageFen)
    return [
      ...cells,
      { word: `平均每${noun}`, figure: average?.figure ?? '—', unit: average?.unit ?? '', note: '' },
    ]
  }
  const { budgetFen, neededFen, shortFen, dryOn, dryAtWorstOn } = burnDown
  return [
    ...cells,
    {
      word: '预算',
      ...bigAmount(budgetFen),
      note: shortFen > 0 ? `缺 ${bigAmountWords(shortFen)}` : `十二个月用 ${bigAmountWords(neededFen)}`,
    },
    {
      word: '用完',
      figure: dryOn ?? '用不完',
      unit: '',
      note: dryAtWorstOn && dryAtWorstOn !== dryOn ? `待核的都算上，最早 ${dryAtWorstOn}` : '',
    },
  ]
}

const moneyDifference = (difference: Played['difference']): number | null =>
  difference?.moreFen == null ? null : difference.moreFen - (difference.lessFen ?? 0)

function beside(
  difference: Played['difference'],
  size: number | null | undefined,
  untold: string,
  words: (size: number) => string,
): string {
  if (!difference) return '没有现行的可比'
  if (size == null) return untold
  return size === 0 ? '和现行一样' : `比现行${size > 0 ? '多' : '少'} ${words(Math.abs(size))}`
}

/** Who gains and who loses, a line each; lines of nobody are left out. */
export function shiftLines(played: Played): { word: string; count: string; amount: string }[] {
  const { shifts } = played
  if (!shifts) return []
  const noun = nounOf(played)
  const lines = [
    { word: '新享受', sign: '多付', ...shifts.gained },
    { word: '不再享受', sign: '少付', ...shifts.lost },
    { word: '拿得更多', sign: '多付', ...shifts.more },
    { word: '拿得更少', sign: '少付', ...shifts.less },
  ]
  return lines
    .filter(({ count }) => count !== 0)
    .map(({ word, sign, count, amountFen }) => ({
      word,
      count: `${countFigure(count)} ${noun}`,
      amount: amountFen == null ? `金额${NOT_TOLD}` : `${sign} ${amountInSentence(amountFen)}`,
    }))
}

export type GroupRow = {
  key: string
  name: string
  count: string
  amount: string
  /** `+46`; empty where nothing changes. */
  change: string
  /** Change in percent; null where there is nothing to compare with. */
  growth: number | null
  /** Of the biggest group, 0 to 1. */
  share: number
}

export function groupRows(groups: readonly Group[]): GroupRow[] {
  const most = Math.max(1, ...groups.map(({ count }) => count))
  return groups.map(({ key, name, count, amountFen, countBefore }) => {
    const change = count - countBefore
    return {
      key,
      name,
      count: grouped(count),
      amount: bigAmountWords(amountFen),
      change: change === 0 ? '' : `${change > 0 ? '+' : '−'}${grouped(Math.abs(change))}`,
      growth: countBefore === 0 ? null : (100 * change) / countBefore,
      share: count / most,
    }
  })
}

/** What is asked of the server: levers that stand where they stood are left out. */
export function inputOf(
  itemId: string,
  levers: readonly Lever[],
  changes: Changes,
  rest: { draft: string | null; budgetFen: number | null; share: number },
) {
  return {
    itemId,
    ...rest,
    changes: levers.flatMap(({ id, value }) => {
      const moved = changes[id]
      return moved === undefined || moved === value ? [] : [{ lever: id, value: moved }]
    }),
  }
}

/** `500万`, `3.45亿`, `12000` in 元 → 分; null for nothing, NaN for what is no amount. */
export function budgetFenOf(text: string): number | null {
  if (text.trim() === '') return null
  const parts = /^([\d,]+(?:\.\d+)?)\s*(万|亿)?\s*元?$/.exec(text.trim())
  if (!parts) return Number.NaN
  const unit = parts[2] === '亿' ? 100_000_000 : parts[2] === '万' ? 10_000 : 1
  const fen = Math.round(Number(parts[1]!.replaceAll(',', '')) * unit * 100)
  return fen > 0 && Number.isSafeInteger(fen) ? fen : Number.NaN
}
