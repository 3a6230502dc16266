import { departmentName } from '@policy-direct/shared/vocabulary/department'
import type { Standing, UserActor } from './actor'

const CAPACITIES: Record<Standing['role'], string> = {
  SELF: '本人',
  LEGAL_REPRESENTATIVE: '法定代表人',
  AGENT: '经办人',
}

/**
 * A look at one's own data, or for an enterprise one acts for. Nobody's duty: they asked to see it, having agreed to
 * how it is used when they signed in.
 */
export const ownLook = (
  { userId, maskedName }: UserActor,
  { beneficiaryId, beneficiaryKind, role }: Standing,
  what: string,
  purpose: string,
) => ({
  subjectId: beneficiaryId,
  actorKind: 'USER' as const,
  actorId: userId,
  actorName: `${role === 'AGENT' && beneficiaryKind === 'PERSON' ? '帮办人' : CAPACITIES[role]} ${maskedName}`,
  what,
  purpose,
  basis: 'CONSENT' as const,
})

/** Staff as the beneficiary reads them: department and full name. */
export const staffInWords = (department: string, name: string): string =>
  `${departmentName(department)} ${name}`

/** 您自己 for the one who asks; everybody else as recorded. */
export const actorInWords = (
  { actorKind, actorId, actorName }: { actorKind: string; actorId: string; actorName: string },
  readerId: string,
): string => (actorKind === 'USER' && actorId === readerId ? '您自己' : actorName)
