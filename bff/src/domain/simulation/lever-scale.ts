import type { FigureLiteral, LeverUnit } from './figure-literal'

/** How far a lever goes and in which steps. */
export interface LeverScale {
  readonly least: number
  readonly most: number
  readonly step: number
}

/** Where a figure of nothing may go, by unit. */
const FROM_NOTHING: Partial<Record<LeverUnit, number>> = { '%': 10, 元: 10_000, 天: 60, 周岁: 100 }
const OTHERWISE = 24
/** Finer than this nobody can tell two places of a slider apart. */
const PLACES = 100
const DIGITS = 1e6

/**
 * From nothing to twice the figure (a share at most 100 %, an age at most 120), in round steps on which the figure
 * itself lies.
 */
export function scaleOf({ value, unit }: FigureLiteral): LeverScale {
  const twice = value > 0 ? value * 2 : (FROM_NOTHING[unit] ?? OTHERWISE)
  const ceiling = unit === '%' ? 100 : unit === '周岁' ? 120 : Number.POSITIVE_INFINITY
  const most = Math.max(value, Math.min(twice, ceiling))
  const whole = unit !== '%' && unit !== '元'
  const step = stepFor(most / PLACES, value, whole ? 1 : 0.01)
  return { least: 0, most: tidy(Math.ceil(most / step) * step), step }
}

/** The largest of 1, 2, 5, 10, 20 … (or 0.1, 0.2 …) that is not above `target` and divides `value`. */
function stepFor(target: number, value: number, least: number): number {
  let power = 10 ** Math.floor(Math.log10(Math.max(target, least)))
  for (; power >= least; power /= 10) {
    const fitting = [5, 2, 1]
      .map(part => tidy(part * power))
      .find(step => step <= target && divides(step, value))
    if (fitting !== undefined) return fitting
  }
  return least
}

const divides = (step: number, value: number) => Math.abs(value / step - Math.round(value / step)) < 1e-9

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
export const tidy = (value: number): number => Math.round(value * DIGITS) / DIGITS
