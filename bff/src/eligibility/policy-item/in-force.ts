import type { PolicyItemVersion } from './policy-item'

/** Whether a version is in force on a date (both ends included). */
export function isInForce(item: Pick<PolicyItemVersion, 'validity'>, date: string): boolean {
  const { from, to } = item.validity
  return from <= date && (to === undefined || date <= to)
}

/**
 * Which version of an item governs on a date: of those in force the one that began last, then the highest version
 * number. Undefined when none is in force. The order is total, so the answer does not depend on the input order.
 */
export function versionInForce<T extends Pick<PolicyItemVersion, 'validity' | 'version'>>(
  versions: readonly T[],
  date: string,
): T | undefined {
  let best: T | undefined
  for (const candidate of versions) {
    if (!isInForce(candidate, date)) continue
    if (best === undefined || supersedes(candidate, best)) best = candidate
  }
  return best
}

const supersedes = (
  a: Pick<PolicyItemVersion, 'validity' | 'version'>,
  b: Pick<PolicyItemVersion, 'validity' | 'version'>,
): boolean =>
  a.validity.from === b.validity.from ? a.version > b.version : a.validity.from > b.validity.from

/** The span one entitlement stands for on a date: `2026`, `2026-Q4`, `2026-11`, or `` for once and for all. */
export function periodOf(item: Pick<PolicyItemVersion, 'grantedPer'>, date: string): string {
  if (item.grantedPer === 'CALENDAR_YEAR') return date.slice(0, 4)
  if (item.grantedPer === 'CALENDAR_QUARTER')
    return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
  return item.grantedPer === 'CALENDAR_MONTH' ? date.slice(0, 7) : ''
}
