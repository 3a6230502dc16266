import type { Lever } from './lever'
import { tidy } from './lever-scale'
import type { ToldSide } from './tell'

/** What comes of a lever at one place. */
export interface CurvePoint extends ToldSide {
  readonly value: number
}

const POINTS = 25

/** Places of a lever at which a curve is drawn: evenly over its whole way, on its steps, its own value among them. */
export function curvePlaces({ least, most, step, value }: Lever): number[] {
  const stops = Math.round((most - least) / step)
  const every = Math.max(1, Math.floor(stops / (POINTS - 1)))
  const places = new Set([tidy(value), tidy(most)])
  for (let stop = 0; stop <= stops; stop += every) places.add(tidy(least + stop * step))
  return [...places].sort((one, other) => one - other)
}

/** What one step more or less makes around a value, and where the curve bends: a sentence for the desk. */
export function curveWords(points: readonly CurvePoint[], lever: Lever, at: number, noun: string): string {
  const here = points.findIndex(point => point.value >= at)
  const before = points[here - 1]
  const after = points[here + 1]
  const from = before ?? points[here]
  const to = after ?? points[here]
  if (!from || !to || from === to) return '这个数没有别的位置可比。'
  const way = `从 ${from.value} 到 ${to.value} ${lever.unit}`.trimEnd()
  // Counts are told to the nearest five: fewer than five are as good as none here.
  const change = (to.eligible ?? 0) - (from.eligible ?? 0)
  if (change === 0) {
    const flat = points.every(point => point.eligible === points[0]!.eligible)
    return flat ? '怎么调，符合的数量都差不多。' : `在这附近调（${way}），符合的数量差不多。`
  }
  return `在这附近，${way}，${change > 0 ? '多' : '少'} ${Math.abs(change)} ${noun}。`
}
