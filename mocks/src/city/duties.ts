import { isWithinRegion } from '@policy-direct/shared/vocabulary/region'
import type { SpecialistDuty, StaffPost } from '../city-contract'
import { type Subject, subjectId } from './subject'

const PORTFOLIO = 23
/** Every fifth firm is a specialist's in the other role, so that the two of a region share every firm (CZ-4 两员). */
const OTHER_EVERY = 5
const OTHER = { ENTERPRISE: 'PROJECT', PROJECT: 'ENTERPRISE' } as const

/** The first firms of the specialist's region, the cast's before the generated ones. */
export function dutiesIn(staff: StaffPost, firms: Iterable<Subject>): readonly SpecialistDuty[] | undefined {
  if (!staff.roles.includes('SPECIALIST')) return undefined
  const { serves = 'ENTERPRISE' } = staff
  const duties: SpecialistDuty[] = []
  for (const firm of firms) {
    if (!isWithinRegion(firm.regionCode, staff.region)) continue
    const role = duties.length % OTHER_EVERY === OTHER_EVERY - 1 ? OTHER[serves] : serves
    duties.push({ uscc: subjectId(firm), role })
    if (duties.length === PORTFOLIO) break
  }
  return duties
}
