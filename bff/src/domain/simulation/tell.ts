import type { Grouping } from './groups'
import { FEWEST_TOLD, few, type GroupFigure, mergeFew } from './merge-few'
import type { Shifts, SideBySide, SideFigures, Sum } from './side-by-side'

/** How many, to the nearest five; null for one to four (不足 5). */
export type ToldCount = number | null
/** 分, in round units; null where fewer than five stand behind it. */
export type ToldFen = number | null

/** One version over everybody, as it is told. */
export interface ToldSide {
  readonly eligible: ToldCount
  readonly undetermined: ToldCount
  readonly ineligible: ToldCount
  readonly fen: ToldFen
  /** 分, two digits; null where the sum is too small beside its rounding to speak of an average. */
  readonly averageFen: ToldFen
}

export interface ToldShift {
  readonly count: ToldCount
  readonly fen: ToldFen
}

export type ToldShifts = { readonly [way in keyof Shifts]: ToldShift }
export type ToldGroup = Omit<GroupFigure, 'most' | 'mostBefore'>

export interface ToldSideBySide {
  readonly size: number
  readonly draft: ToldSide
  readonly current: ToldSide | null
  readonly shifts: ToldShifts | null
  readonly groups: Readonly<Record<Grouping, readonly ToldGroup[]>>
}

/** An average is spoken of where rounding moves it by at most a twentieth. */
const FEWEST_OF_AVERAGE = 10 * FEWEST_TOLD
const FEWEST_UNITS_OF_AVERAGE = 10

const nearestFive = (count: number) => Math.round(count / FEWEST_TOLD) * FEWEST_TOLD

/** Everybody who asks is told the same number for the same people, so asking again tells nothing more. */
export const tellCount = (count: number): ToldCount => (few(count) ? null : nearestFive(count))

/** As coarse as the count beside it, and never finer than what one of them gets: two answers tell nobody's amount. */
const unitOf = ({ count, fen, most }: Sum): number => roundUp(Math.max((FEWEST_TOLD * fen) / count, most, 1))

/** 1, 2, 3 or 5 times a power of ten, not below `least`. */
function roundUp(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 3, 5].find(part => part * power >= least) ?? 10) * power
}

function nearestUnit(sum: Sum): number {
  if (sum.count === 0) return 0
  const unit = unitOf(sum)
  return Math.round(sum.fen / unit) * unit
}

export const tellSum = (sum: Sum): ToldShift =>
  few(sum.count) ? { count: null, fen: null } : { count: nearestFive(sum.count), fen: nearestUnit(sum) }

export function tellSide({ eligible, undetermined, ineligible, fen, most }: SideFigures): ToldSide {
  const sum = { count: eligible, fen, most }
  const told = tellSum(sum)
  return {
    eligible: told.count,
    undetermined: tellCount(undetermined),
    ineligible: tellCount(ineligible),
    fen: told.fen,
    averageFen: averageOf(sum, told),
  }
}

function averageOf(sum: Sum, { count, fen }: ToldShift): ToldFen {
  if (count === null || fen === null || count < FEWEST_OF_AVERAGE) return null
  return fen < FEWEST_UNITS_OF_AVERAGE * unitOf(sum) ? null : Number((fen / count).toPrecision(2))
}

const tellGroup = ({ key, name, ...group }: GroupFigure): ToldGroup => ({
  key,
  name,
  count: nearestFive(group.count),
  fen: nearestUnit({ count: group.count, fen: group.fen, most: group.most }),
  countBefore: nearestFive(group.countBefore),
  fenBefore: nearestUnit({ count: group.countBefore, fen: group.fenBefore, most: group.mostBefore }),
})

/** The only way out of the sandbox: nothing that leaves it tells of fewer than five, or what one of them gets. */
export function tell({ size, draft, current, shifts, groups }: SideBySide): ToldSideBySide {
  const told = (rows: readonly GroupFigure[]) => mergeFew(rows).map(tellGroup)
  return {
    size,
    draft: tellSide(draft),
    current: current && tellSide(current),
    shifts: shifts && tellShifts(shifts),
    groups: { REGION: told(groups.REGION), TRADE: told(groups.TRADE), CLASS: told(groups.CLASS) },
  }
}

const tellShifts = ({ gained, lost, more, less }: Shifts): ToldShifts => ({
  gained: tellSum(gained),
  lost: tellSum(lost),
  more: tellSum(more),
  less: tellSum(less),
})

/** What the draft makes more or less, as far as it is told; null: it cannot be said to the nearest five or unit. */
export function differenceOf({ gained, lost, more, less }: ToldShifts): ToldShift {
  const all = [gained, lost, more, less]
  const count = (gained.count ?? 0) - (lost.count ?? 0)
  const nobody = gained.count === 0 && lost.count === 0
  const fen = all.some(shift => shift.fen === null) ? null : gained.fen! - lost.fen! + more.fen! - less.fen!
  const same = all.every(shift => shift.count === 0)
  return { count: count === 0 && !nobody ? null : count, fen: fen === 0 && !same ? null : fen }
}
