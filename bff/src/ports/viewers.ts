import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Standing, UserActor } from '../domain/actor'
import type { Authorisation } from '../domain/authorisation'

/** Everything the signed-in user's own page needs. */
export interface ViewerState {
  userId: string
  /** Masked, null before real-name verification. */
  name: string | null
  /** Proven phone in full; masked at the edge. */
  phone: string | null
  identity: { issuer: string; level: number; verifiedAt: Date } | null
  standings: Standing[]
  /** Pending authorisations that name this person. */
  invitations: Authorisation[]
}

export interface Viewers {
  /** One round trip. Null when the user is gone. */
  see(actor: UserActor, today: LocalDate): Promise<ViewerState | null>
}
