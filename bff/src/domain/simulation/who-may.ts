import type { PolicyItemVersion } from '../../eligibility'
import type { Actor } from '../actor'
import { forbidden, unauthenticated } from '../fault'
import { supervising } from '../supervision'

/**
 * Which items a member of staff may take into the sandbox: a reviewer those their department leads, of the whole
 * city; a leader or inspector those they answer for. Nothing is changed by it, and only sums come out.
 * @throws Fault UNAUTHENTICATED for everybody who is not staff, FORBIDDEN for other roles
 */
export function mayPlayWith(actor: Actor, city: string): (item: PolicyItemVersion) => boolean {
  if (actor.kind !== 'STAFF') throw unauthenticated(actor)
  const { department, regionCode, roles } = actor
  if (roles.includes('REVIEWER')) return item => item.leadDepartment === department && regionCode === city
  if (!roles.includes('LEADER') && !roles.includes('AUDITOR'))
    throw forbidden('沙盘给核定人和负责人用，您的岗位用不了。')
  const { reach } = supervising(actor)
  return item =>
    reach.regionCode === city && (reach.department === null || reach.department === item.leadDepartment)
}
