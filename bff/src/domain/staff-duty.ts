import { isWithinRegion } from '@policy-direct/shared/vocabulary/region'
import type { Actor, StaffActor, StaffRole } from './actor'
import { forbidden, unauthenticated } from './fault'

/** Whose matter something is: the department in charge, and where. */
export interface Jurisdiction {
  department: string
  regionCode: string
}

/**
 * The member of staff who is asking, if they hold one of `roles`.
 * @throws Fault UNAUTHENTICATED for everybody who is not staff (a citizen learns nothing of the desk), FORBIDDEN for
 * staff without the role; who accepts cases is told that somebody else decides them (XQ-5).
 */
export function onDuty(actor: Actor, ...roles: StaffRole[]): StaffActor {
  if (actor.kind !== 'STAFF') throw unauthenticated(actor)
  if (!roles.some(role => actor.roles.includes(role))) {
    const accepts = actor.roles.includes('ACCEPTOR') && roles.includes('REVIEWER')
    throw forbidden(accepts ? '受理和核定要由不同的人办，请找本局的核定人。' : '您的岗位不能办这件事。')
  }
  return actor
}

/** Whether a matter belongs to this person's department and lies in their region (BZ-5). */
export function answersFor(staff: StaffActor, matter: Jurisdiction): boolean {
  return staff.department === matter.department && isWithinRegion(matter.regionCode, staff.regionCode)
}
