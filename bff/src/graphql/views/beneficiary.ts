import type { Beneficiary, StaffMember } from '@policy-direct/shared/generated/schema'
import type { StaffActor, Standing } from '../../domain/actor'
import { departmentView } from './department'

/** A person or enterprise the viewer may act for. */
export function beneficiaryView(standing: Standing): Beneficiary {
  return {
    id: standing.beneficiaryId,
    kind: standing.beneficiaryKind,
    name: standing.name,
    role: standing.role,
    authorisedUntil: standing.validUntil,
    scopes: [...standing.scopes],
  }
}

/** Staff on duty are named in full. */
export function staffView(staff: StaffActor): StaffMember {
  return {
    id: staff.staffId,
    name: staff.name,
    department: departmentView(staff.department),
    regionCode: staff.regionCode,
    roles: staff.roles,
    windowName: staff.windowName ?? null,
  }
}
