import { type EntitlementStatus, ON_ITS_WAY } from '../entitlement'
import type { Judgement } from '../judgement'
import { isNearMiss, openPoints } from '../open-points'

/** Where an item stands in the list of one beneficiary: what can be had first. Smaller is earlier. */
export interface Place {
  rank: number
  /** Open points: one away before two away. */
  open: number
}

/** The place of an item nobody judged. */
export const UNJUDGED: Place = { rank: 9, open: 0 }

/** Waiting for the tap, to be had, on its way, one point away, further away, undetermined, over. */
export function placeOf(
  { assessment }: Pick<Judgement, 'assessment'>,
  entitlement: { status: EntitlementStatus } | null,
): Place {
  const open = openPoints(assessment).length
  if (entitlement?.status === 'OFFERED') return { rank: 0, open: 0 }
  if (entitlement && ON_ITS_WAY.has(entitlement.status)) return { rank: 2, open: 0 }
  if (entitlement) return { rank: 6, open: 0 }
  if (assessment.verdict === 'ELIGIBLE') return { rank: 1, open: 0 }
  if (isNearMiss(assessment)) return { rank: 3, open }
  return { rank: assessment.verdict === 'INELIGIBLE' ? 4 : 5, open }
}

/** What a list is ordered by. The id makes the order total, so that a page never repeats or skips a line. */
export interface OrderKey extends Place {
  score: number
  id: string
}

export const inOrder = (a: OrderKey, b: OrderKey): number =>
  a.rank - b.rank || a.open - b.open || b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The key as a cursor: the next page begins behind it, whatever was added or taken away meanwhile. */
export const cursorOf = ({ rank, open, score, id }: OrderKey): string =>
  [rank, open, Math.round(score * SCALE), id].join('.')

/** A key from a cursor; null for what no cursor looks like. */
export function keyOf(cursor: string): OrderKey | null {
  const [, rank, open, score, id] = /^(\d)\.(\d{1,3})\.(\d{1,9})\.(.{1,200})$/.exec(cursor) ?? []
  if (id === undefined) return null
  return { rank: Number(rank), open: Number(open), score: Number(score) / SCALE, id }
}

const SCALE = 1_000
/** Scores as a cursor keeps them, so that a line stands exactly where its cursor says. */
export const roundedScore = (score: number): number => Math.round(score * SCALE) / SCALE
