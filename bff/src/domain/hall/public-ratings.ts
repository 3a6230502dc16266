export const RATING_LEVELS = [
  'VERY_SATISFIED',
  'SATISFIED',
  'FAIR',
  'UNSATISFIED',
  'VERY_UNSATISFIED',
] as const
export type RatingLevel = (typeof RATING_LEVELS)[number]

/** Ratings of one item as they are counted in the store. */
export interface ItemRatings {
  itemId: string
  name: string
  department: string
  /** Cases that are over and could be rated. */
  finished: number
  levels: Readonly<Partial<Record<RatingLevel, number>>>
}

export interface RatingSummary {
  name: string
  department: string
  itemId: string | null
  rated: number
  finished: number
  /** 5 … 1, two decimals; null while too few have rated. */
  average: number | null
  levels: { level: RatingLevel; count: number }[]
}

/** Fewer than this could be traced to somebody. */
export const FEWEST_SHOWN = 5

const ratedOf = ({ levels }: Pick<ItemRatings, 'levels'>): number =>
  RATING_LEVELS.reduce((sum, level) => sum + (levels[level] ?? 0), 0)

/**
 * Public sums of ratings (服务评价). A department is not shown where taking its shown items away from it would leave
 * fewer than five: the difference would tell what the items hide.
 */
export function publicRatings(counted: readonly ItemRatings[]): {
  items: RatingSummary[]
  departments: RatingSummary[]
} {
  const byDepartment = new Map<string, ItemRatings[]>()
  for (const one of counted) {
    byDepartment.set(one.department, [...(byDepartment.get(one.department) ?? []), one])
  }
  const departments = [...byDepartment].map(([department, items]) => {
    const hidden = items.map(ratedOf).filter(rated => rated < FEWEST_SHOWN)
    const left = hidden.reduce((sum, rated) => sum + rated, 0)
    const levels = Object.fromEntries(
      RATING_LEVELS.map(level => [level, items.reduce((sum, one) => sum + (one.levels[level] ?? 0), 0)]),
    )
    const finished = items.reduce((sum, one) => sum + one.finished, 0)
    return summary({ itemId: '', name: '', department, finished, levels }, left > 0 && left < FEWEST_SHOWN)
  })
  return {
    items: counted
      .map(one => ({ ...summary(one, false), name: one.name, itemId: one.itemId }))
      .sort(mostFirst),
    departments: departments.sort(mostFirst),
  }
}

function summary(one: ItemRatings, hide: boolean): RatingSummary {
  const rated = ratedOf(one)
  const shown = rated >= FEWEST_SHOWN && !hide
  const points = RATING_LEVELS.reduce(
    (sum, level, at) => sum + (RATING_LEVELS.length - at) * (one.levels[level] ?? 0),
    0,
  )
  return {
    name: '',
    department: one.department,
    itemId: null,
    rated: shown ? rated : 0,
    finished: one.finished,
    average: shown ? Math.round((points / rated) * 100) / 100 : null,
    levels: shown ? RATING_LEVELS.map(level => ({ level, count: one.levels[level] ?? 0 })) : [],
  }
}

const mostFirst = (a: RatingSummary, b: RatingSummary): number =>
  b.rated - a.rated || b.finished - a.finished || (a.name < b.name ? -1 : 1)
