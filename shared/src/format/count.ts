/** Two digits: `05`. */
export const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)
const three = (value: number): string => (value < 100 ? `0${two(value)}` : `${value}`)

/** The last three digits with their comma, `,007`: written once, because every line of every formula ends in some. */
const GROUPS = Array.from({ length: 1000 }, (_, value) => `,${three(value)}`)

/** An integer that is not negative, in groups of three. */
export function groupedWhole(value: number): string {
  if (value < 1000) return `${value}`
  const last = value % 1000
  return groupedWhole((value - last) / 1000) + GROUPS[last]!
}

/** A count, or any figure, with its whole part in groups of three: `12,345`, `-1,234.5`. */
export function grouped(figure: number): string {
  const [whole, ...fraction] = String(Math.abs(figure)).split('.')
  return [`${figure < 0 ? '-' : ''}${groupedWhole(Number(whole))}`, ...fraction].join('.')
}
