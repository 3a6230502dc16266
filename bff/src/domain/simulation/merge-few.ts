/** How many of a group are eligible, and for how much (分), as drafted and as it is now. */
export interface GroupFigure {
  readonly key: string
  readonly name: string
  readonly count: number
  readonly fen: number
  /** The largest single amount. */
  readonly most: number
  readonly countBefore: number
  readonly fenBefore: number
  readonly mostBefore: number
}

/** Of fewer no number is told: with an area and a trade beside it, a sum of four tells what each of them gets. */
export const FEWEST_TOLD = 5
export const OTHERS = 'OTHERS'

export const few = (count: number): boolean => count > 0 && count < FEWEST_TOLD
const small = ({ count, countBefore }: GroupFigure) =>
  few(count) || few(countBefore) || few(Math.abs(count - countBefore))

/**
 * Puts groups of fewer than five, and those in which fewer than five come or go, together, biggest first and the
 * others last. When they are still too few, the smallest group that could be shown joins them: the total stands
 * beside, and would give them away. Empty when nothing but the others would be left.
 */
export function mergeFew(rows: readonly GroupFigure[]): GroupFigure[] {
  const shown = rows.filter(row => !small(row) && row.count + row.countBefore > 0)
  shown.sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
  const rest = rows.filter(small)
  if (rest.length === 0) return shown
  while (small(sumOf(rest)) && shown.length > 0) rest.push(shown.pop()!)
  return shown.length === 0 ? [] : [...shown, sumOf(rest)]
}

function sumOf(rows: readonly GroupFigure[]): GroupFigure {
  const sum = { count: 0, fen: 0, most: 0, countBefore: 0, fenBefore: 0, mostBefore: 0 }
  for (const row of rows) {
    sum.count += row.count
    sum.fen += row.fen
    sum.most = Math.max(sum.most, row.most)
    sum.countBefore += row.countBefore
    sum.fenBefore += row.fenBefore
    sum.mostBefore = Math.max(sum.mostBefore, row.mostBefore)
  }
  return { key: OTHERS, name: '其他（数量或变化不足 5 的）', ...sum }
}
