import { addDays, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../eligibility'

/** Last day to confirm an offer made on `today`: the item's date or so many days, whichever comes first; null when open-ended. */
export function confirmByOf(
  item: Pick<PolicyItemVersion, 'confirmation'>,
  today: LocalDate,
): LocalDate | null {
  const { until, days } = item.confirmation ?? {}
  const afterDays = days === undefined ? undefined : addDays(today, days)
  if (until === undefined) return afterDays ?? null
  return afterDays !== undefined && afterDays < until ? afterDays : until
}
