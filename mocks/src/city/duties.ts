import { isWithinRegion } from '@policy-direct/shared/vocabulary/region'
import type { SpecialistDuty, StaffPost } from '../city-contract'
import { type Subject, subjectId } from './subject'

const PORTFOLIO = 23
/** Every fifth firm of a specialist is theirs as 项目专员; its 企业专员 is somebody else. */
const PROJECT_EVERY = 5

/** The first firms of the specialist's region, the cast's before the generated ones. */
export function dutiesIn(staff: StaffPost, firms: Iterable<Subject>): readonly SpecialistDuty[] | undefined {
  if (!staff.roles.includes('SPECIALIST')) return undefined
  const duties: SpecialistDuty[] = []
  for (const firm of firms) {
    if (!isWithinRegion(firm.regionCode, staff.region)) continue
    const role = duties.length % PROJECT_EVERY === PROJECT_EVERY - 1 ? 'PROJECT' : 'ENTERPRISE'
    duties.push({ uscc: subjectId(firm), role })
    if (duties.length === PORTFOLIO) break
  }
  return duties
}
