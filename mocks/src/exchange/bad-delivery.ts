import type { World } from '../world'

/**
 * What one call of a feed delivers. On a bad day (faults of `exchange`): `duplicateCallback` repeats what
 * came before and what is new, `outOfOrderCallback` turns it round, `lostCallback` keeps it back until the
 * next call. A fault is only used up by a call that has something to deliver.
 * @param earlier the last entries before `after`
 */
export function deliverBadly<T extends { readonly cursor: number }>(
  world: World,
  fresh: readonly T[],
  earlier: readonly T[],
  after: number,
): { readonly delivered: readonly T[]; readonly next: number } {
  const next = fresh.at(-1)?.cursor ?? after
  if (fresh.length === 0) return { delivered: fresh, next }
  const fault = world.faults.take('exchange', 'duplicateCallback', 'outOfOrderCallback', 'lostCallback')
  switch (fault?.fault) {
    case 'duplicateCallback':
      return { delivered: [...earlier, ...fresh, ...fresh], next }
    case 'outOfOrderCallback':
      return { delivered: [...fresh].reverse(), next }
    case 'lostCallback':
      return { delivered: [], next: after }
    default:
      return { delivered: fresh, next }
  }
}
