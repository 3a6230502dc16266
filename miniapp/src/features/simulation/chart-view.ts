/** A place in a chart, both from 0 to 1; y grows upwards. */
export type Place = { x: number; y: number }

/** Where the words of a place stand: `lifted` is a line higher than above. */
export type Spot = { side: 'left' | 'right'; at: 'above' | 'below' | 'lifted' }

/** Nearer to an edge than this, words turn inwards. */
const EDGE = 0.3
/** Lower than this there is no room under a place. */
const FLOOR = 0.15
/** Nearer than this the words of two places would lie over each other. */
const NEAR: Place = { x: 0.36, y: 0.15 }

const sideOf = (x: number, wanted: Spot['side']): Spot['side'] =>
  x < EDGE ? 'right' : x > 1 - EDGE ? 'left' : wanted

/** Words keep clear of the line, which falls or rises here, and inside the chart. */
export function spotOf({ x, y }: Place, falling: boolean): Spot {
  const side = sideOf(x, falling ? 'right' : 'left')
  return { side, at: (side === 'right') !== falling && y > FLOOR ? 'below' : 'above' }
}

/** The same for two places: near each other, the words of the higher stand above it, of the lower below. */
export function spotsOf(one: Place, other: Place, falling: boolean): [Spot, Spot] {
  const near = Math.abs(one.x - other.x) < NEAR.x && Math.abs(one.y - other.y) < NEAR.y
  if (!near) return [spotOf(one, falling), spotOf(other, falling)]
  const lower = Math.min(one.y, other.y)
  const above = ({ x }: Place): Spot => ({
    side: sideOf(x, falling ? 'right' : 'left'),
    at: lower > FLOOR ? 'above' : 'lifted',
  })
  const below = ({ x }: Place): Spot =>
    lower > FLOOR
      ? { side: sideOf(x, falling ? 'left' : 'right'), at: 'below' }
      : { side: sideOf(x, falling ? 'right' : 'left'), at: 'above' }
  return one.y >= other.y ? [above(one), below(other)] : [below(one), above(other)]
}

export type Axis = { least: number; most: number; ticks: readonly number[] }

const TICKS = 4

/** An axis in round steps around these values; from zero where `fromZero`. */
export function axisOf(values: readonly number[], fromZero = false): Axis {
  const low = fromZero ? 0 : Math.min(...values)
  const high = Math.max(...values, low)
  const step = roundStep(Math.max(high - low, Math.abs(high) / 10, 1) / (TICKS - 1))
  const least = fromZero ? 0 : Math.max(0, Math.floor(low / step) * step)
  const most = Math.max(Math.ceil(high / step) * step, least + step)
  const ticks = Array.from({ length: Math.round((most - least) / step) + 1 }, (_, at) => least + at * step)
  return { least, most, ticks }
}

/** 1, 2 or 5 times a power of ten, not below `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5, 10].find(part => part * power >= rough * 0.999) ?? 10) * power
}

/** Where a value lies on its axis, 0 to 1. */
export const along = ({ least, most }: Axis, value: number): number =>
  most > least ? (value - least) / (most - least) : 0

/** About so many of these places, the first and the last among them. */
export function someOf<Value>(all: readonly Value[], count: number): Value[] {
  if (all.length <= count) return [...all]
  const every = (all.length - 1) / (count - 1)
  return Array.from({ length: count }, (_, at) => all[Math.round(at * every)]!)
}

/** Side of the box shapes are drawn in; it is stretched over the chart. */
const BOX = 1_000

const drawn = ({ x, y }: Place) => `${Math.round(x * BOX)} ${Math.round((1 - y) * BOX)}`
const through = (places: readonly Place[]) => places.map(drawn).join('L')

/** A line through places, as a mask: the colour is the text's. */
export const lineShape = (places: readonly Place[]): string =>
  shape(
    `<path d="M${through(places)}" fill="none" stroke="#000" stroke-width="2.5" stroke-linejoin="round" vector-effect="non-scaling-stroke"/>`,
  )

/** The area between two lines over the same places, as a mask. */
export const bandShape = (upper: readonly Place[], lower: readonly Place[]): string =>
  shape(`<path d="M${through(upper)}L${through([...lower].reverse())}Z"/>`)

const shape = (inside: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOX} ${BOX}" preserveAspectRatio="none">${inside}</svg>`,
  )}")`
