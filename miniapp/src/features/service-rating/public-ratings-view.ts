import type { RatingSummaryPartsFragment } from '../../generated/types'

export type Summary = RatingSummaryPartsFragment

export const LEVELS: Record<Summary['levels'][number]['level'], string> = {
  VERY_SATISFIED: '非常满意',
  SATISFIED: '满意',
  FAIR: '基本满意',
  UNSATISFIED: '不满意',
  VERY_UNSATISFIED: '非常不满意',
}

/** 4.6 of 5; null while too few have rated. */
export const scoreOf = ({ average }: Summary): string | null => (average === null ? null : average.toFixed(1))

/** How many answered, of how many that could. */
export function answeredLine(one: Summary, fewest: number): string {
  if (one.average === null) return `办完 ${one.finished} 件，评价不满 ${fewest} 份，先不公开`
  return `办完 ${one.finished} 件，${one.rated} 份评价`
}

/** Share of a level in percent of all that rated. */
export const shareOf = (one: Summary, count: number): number =>
  one.rated === 0 ? 0 : Math.round((count / one.rated) * 100)
