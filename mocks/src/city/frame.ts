/** How big the sample city is, from which seed, and what day it is there. */
export interface CityFrame {
  readonly seed: string
  readonly enterprises: number
  readonly residents: number
  /**
   * `YYYY-MM-DD`; deliveries, certificates, hires and other recent dates are counted from here. Who the
   * people and firms are does not depend on it: a city started again next month has the same ones.
   */
  readonly today: string
}

export type CitySize = 'default' | 'city'

const SIZES: Record<CitySize, { readonly enterprises: number; readonly residents: number }> = {
  default: { enterprises: 2_000, residents: 5_000 },
  city: { enterprises: 100_000, residents: 300_000 },
}

/** The day on which the story of the sample city is told; births and foundings are counted from it. */
export const STORY_DAY = '2026-11-21'

export function cityFrame(
  options: { readonly seed?: string; readonly size?: CitySize; readonly today?: string } = {},
): CityFrame {
  const { seed = 'changchun', size = 'default', today = STORY_DAY } = options
  return { seed, today, ...SIZES[size] }
}

/**
 * Firms and residents are numbered from 0. The resident with a firm's number is its legal representative,
 * except that every fourteenth firm belongs to the representative of the firm before it.
 */
export function representativeOf(firm: number): number {
  return firm % 14 === 13 ? firm - 1 : firm
}

/** Numbers of the firms a resident represents. */
export function firmsRepresentedBy(resident: number, frame: CityFrame): readonly number[] {
  if (resident >= frame.enterprises || resident % 14 === 13) return []
  const next = resident + 1
  return resident % 14 === 12 && next < frame.enterprises ? [resident, next] : [resident]
}
