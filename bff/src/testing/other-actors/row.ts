import type { KnownIds } from './known-ids'
import type { Cast } from './scenario'

/**
 * One way to hand an id to the server.
 * OWN: only who has a standing towards it. OWN_TAP: so too; who had one until it ran out is refused with its last day. NAMED: only the person it is addressed to. DESK: only the reviewer of its
 * department and region. WINDOW: only clerks of the windows of its region. LEAD: only who leads its department. LOOK: also who accepts cases there, who decides nothing (XQ-5). PUBLIC: everybody (or everybody signed in), with the reason why.
 */
export interface ForeignIdRow {
  field: `${'Query' | 'Mutation'}.${string}`
  /** When a field has several rows. */
  variant?: string
  whose: Whose | { PUBLIC: string; as?: keyof Cast }
  query: string
  variables(ids: KnownIds): Record<string, unknown>
}

type Whose = 'OWN' | 'OWN_TAP' | 'NAMED' | 'DESK' | 'LOOK' | 'LEAD' | 'WINDOW'
type Refusals = Partial<Record<keyof Cast, readonly string[]>>

const SAME_FOR_CITIZENS: Refusals = {
  nobody: ['UNAUTHENTICATED'],
  citizen: ['NOT_FOUND'],
  revokedAgent: ['NOT_FOUND'],
  expiredAgent: ['NOT_FOUND'],
  // Staff act for nobody, whatever the id: the answer tells nothing of it.
  otherDepartment: ['NOT_FOUND', 'FORBIDDEN'],
  otherRegion: ['NOT_FOUND', 'FORBIDDEN'],
  acceptor: ['NOT_FOUND', 'FORBIDDEN'],
  specialist: ['NOT_FOUND', 'FORBIDDEN'],
}
const NOT_THEIR_DESK: Refusals = {
  nobody: ['UNAUTHENTICATED'],
  owner: ['UNAUTHENTICATED', 'FORBIDDEN'],
  citizen: ['UNAUTHENTICATED', 'FORBIDDEN'],
  revokedAgent: ['UNAUTHENTICATED', 'FORBIDDEN'],
  expiredAgent: ['UNAUTHENTICATED', 'FORBIDDEN'],
  otherDepartment: ['NOT_FOUND'],
  otherRegion: ['NOT_FOUND'],
  specialist: ['FORBIDDEN'],
}

const NOT_OWN: Refusals = {
  ...SAME_FOR_CITIZENS,
  reviewer: ['NOT_FOUND', 'FORBIDDEN'],
  invited: ['NOT_FOUND'],
}

/** Codes each stranger may get; OK is a refusal in words. */
export const REFUSALS: Record<Whose, Refusals> = {
  OWN: NOT_OWN,
  OWN_TAP: { ...NOT_OWN, expiredAgent: ['OK'] },
  NAMED: { ...SAME_FOR_CITIZENS, reviewer: ['NOT_FOUND', 'FORBIDDEN'], owner: ['NOT_FOUND'] },
  DESK: { ...NOT_THEIR_DESK, acceptor: ['FORBIDDEN'] },
  LOOK: NOT_THEIR_DESK,
  LEAD: {
    ...NOT_THEIR_DESK,
    reviewer: ['FORBIDDEN'],
    acceptor: ['FORBIDDEN'],
    otherDepartment: ['FORBIDDEN'],
    otherRegion: ['FORBIDDEN'],
    otherLeader: ['NOT_FOUND'],
  },
  WINDOW: {
    ...NOT_THEIR_DESK,
    otherDepartment: ['FORBIDDEN'],
    otherRegion: ['FORBIDDEN'],
    reviewer: ['FORBIDDEN'],
    acceptor: ['FORBIDDEN'],
    leader: ['FORBIDDEN'],
    otherClerk: ['NOT_FOUND'],
  },
}

/** Who may. */
export const RIGHTFUL: Record<Whose, keyof Cast> = {
  OWN: 'owner',
  OWN_TAP: 'owner',
  NAMED: 'invited',
  DESK: 'reviewer',
  LOOK: 'acceptor',
  LEAD: 'leader',
  WINDOW: 'clerk',
}
