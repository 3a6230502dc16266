import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../eligibility'
import type { EntitlementStatus } from './entitlement'
import { addWorkingDays, type WorkingDays } from './working-days'

const ON_ITS_WAY: ReadonlySet<EntitlementStatus> = new Set([
  'OFFERED',
  'IN_NOTICE',
  'OBJECTED',
  'IN_EXECUTION',
])

/**
 * The day the promise runs out: promised working days of what still lies ahead, from the tap (or from today when it is
 * still to come). Null where nothing is promised or nothing more comes. A promise, not a forecast: what usually
 * happens is measured (`expected-time.ts`) and said beside it.
 */
export function likelyBy(
  item: Pick<PolicyItemVersion, 'steps'>,
  status: EntitlementStatus,
  confirmedOn: LocalDate | null,
  today: LocalDate,
  calendar: WorkingDays,
): LocalDate | null {
  if (!ON_ITS_WAY.has(status)) return null
  const ahead = item.steps.filter(step => step.stage === 'PUBLIC_NOTICE' || step.stage === 'EXECUTION')
  const days = ahead.reduce((sum, step) => sum + (step.promisedDays ?? 0), 0)
  if (ahead.every(step => step.promisedDays === undefined)) return null
  const from = status === 'OFFERED' ? today : (confirmedOn ?? today)
  const promised = addWorkingDays(calendar, from, days)
  return promised < today ? null : promised
}
