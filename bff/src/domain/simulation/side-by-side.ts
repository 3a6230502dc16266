import type { Grouping } from './groups'
import type { GroupFigure } from './merge-few'

/** How many, and how much (分) it makes. */
export interface Sum {
  readonly count: number
  readonly fen: number
  /** The largest single amount in it: no figure that leaves the sandbox is finer. */
  readonly most: number
}

/** One version over everybody, exactly: never leaves the sandbox, `tell` does. Undetermined ones are counted and never paid for. */
export interface SideFigures {
  readonly eligible: number
  readonly undetermined: number
  readonly ineligible: number
  /** Sum over the eligible, 分, once each. */
  readonly fen: number
  /** The largest of them. */
  readonly most: number
}

/** Who gains and who loses when one version takes the place of the other. */
export interface Shifts {
  /** Eligible only in the new one. */
  readonly gained: Sum
  /** Eligible only in the old one. */
  readonly lost: Sum
  /** Eligible in both and given more. */
  readonly more: Sum
  readonly less: Sum
}

export interface SideBySide {
  /** Subjects looked at. */
  readonly size: number
  readonly draft: SideFigures
  /** The version in force; null for an item that is all new. */
  readonly current: SideFigures | null
  readonly shifts: Shifts | null
  /** Groups of any size. */
  readonly groups: Readonly<Record<Grouping, readonly GroupFigure[]>>
}

/** Counts with the sum of what the eligible get. */
export const figuresOf = (counts: Omit<SideFigures, 'fen' | 'most'>, amounts: Float64Array): SideFigures => ({
  eligible: counts.eligible,
  undetermined: counts.undetermined,
  ineligible: counts.ineligible,
  fen: amounts.reduce((sum, one) => sum + one, 0),
  most: amounts.reduce((most, one) => Math.max(most, one), 0),
})

/** @param now 分 by index, NaN for who is not eligible; `before` likewise */
export function shiftsOf(now: Float64Array, before: Float64Array): Shifts {
  const shift = () => ({ count: 0, fen: 0, most: 0 })
  const shifts = { gained: shift(), lost: shift(), more: shift(), less: shift() }
  const add = (to: { count: number; fen: number; most: number }, fen: number) => {
    to.count += 1
    to.fen += fen
    to.most = Math.max(to.most, fen)
  }
  now.forEach((fen, index) => {
    const old = before[index]!
    if (Number.isNaN(fen) && Number.isNaN(old)) return
    if (Number.isNaN(old)) add(shifts.gained, fen)
    else if (Number.isNaN(fen)) add(shifts.lost, old)
    else if (fen > old) add(shifts.more, fen - old)
    else if (fen < old) add(shifts.less, old - fen)
  })
  return shifts
}
