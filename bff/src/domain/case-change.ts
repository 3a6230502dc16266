import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Assessment, Claim, FulfilmentKind, MessageEvent } from '../eligibility'
import type { EntitlementEvent, EntitlementStatus } from './entitlement'
import type { LedgerEntry } from './ledger'
import type { StoredOutcome } from './tap-outcome'

/** What a granted case goes on with: straight to its executor, or first through its public notice. */
export type Grant =
  | {
      readonly kind: 'EXECUTION'
      readonly fulfilmentId: string
      readonly attempt: number
      readonly executor: string
      readonly fulfilment: FulfilmentKind
    }
  | {
      readonly kind: 'NOTICE'
      readonly attempt: number
      readonly noticeId: string
      readonly lineId: string
      readonly department: string
      readonly opensOn: LocalDate
      readonly closesOn: LocalDate
      /** Enterprise in full, a person masked. */
      readonly publicName: string
    }

/** A change of a case, complete enough to be written in one statement. */
export interface CaseChange {
  readonly event: EntitlementEvent
  readonly to: EntitlementStatus
  readonly amountFen: number
  readonly accountId: string | null
  /** Judgement to keep with the case; null keeps the one it has. */
  readonly assessment: Assessment | null
  readonly factsVersion: number
  /** What the grant uses up; empty unless granted. */
  readonly claims: readonly Claim[]
  /** Gives back what an earlier grant of this case used up. */
  readonly releases?: boolean
  /** An instruction that is not to leave any more; the change fails if it has left. */
  readonly ends?: { readonly fulfilmentId: string; readonly reason: string } | null
  /** The sentence the beneficiary reads; absent keeps the one there is. */
  readonly note?: string
  /** Money is held and work ordered only with a grant. */
  readonly grant: Grant | null
  /** What the pool gives (negative: gets back), in 分, and where the case's amount moves. */
  readonly takeFen: number
  readonly entries: readonly LedgerEntry[]
  /** The case's place in the order of its pool (N-6); absent: nothing about it is decided here. */
  readonly place?: PlaceStep
  /** A new last day to confirm; absent keeps the one there is. */
  readonly confirmBy?: LocalDate | null
  /** Work that follows, written in the same transaction. */
  readonly follow: readonly FollowUp[]
  readonly detail: Readonly<Record<string, unknown>>
}

/**
 * What happens to a place, decided by the store once it holds the pool: TAKEN at once; WAITING for money; GRANTED when its
 * turn came; ASIDE when something other than money was missing then.
 */
export interface PlaceStep {
  readonly step: 'TAKEN' | 'WAITING' | 'GRANTED' | 'ASIDE'
  /** Hides the case in the public chain; unpredictable, kept with the place. */
  readonly salt: string
}

/** A change of the state alone; what it holds and has used up stays. */
export function plainChange(
  entitlement: { amountFen: number; accountId: string | null; factsVersion: number },
  event: EntitlementEvent,
  to: EntitlementStatus,
  more: Partial<CaseChange> = {},
): CaseChange {
  return {
    event,
    to,
    amountFen: entitlement.amountFen,
    accountId: entitlement.accountId,
    assessment: null,
    factsVersion: entitlement.factsVersion,
    claims: [],
    grant: null,
    takeFen: 0,
    entries: [],
    follow: [],
    detail: {},
    ...more,
  }
}

/** Work for the relay, by topic. */
export interface FollowUp {
  readonly topic: 'send-fulfilment' | 'announce' | 'file-application' | 'withdraw-application'
  readonly payload: Readonly<Record<string, unknown>>
}

/** The first instruction to the executor. */
export const sendLater = (fulfilmentId: string): FollowUp => ({
  topic: 'send-fulfilment',
  payload: { fulfilmentId },
})
/** Who did what a follow-up carries on: the trail names them, whoever is quicker, the tap or the relay. */
export interface DoneBy {
  readonly kind: 'USER' | 'STAFF' | 'SYSTEM' | 'UPSTREAM'
  readonly id: string
  readonly name: string
}
/** The form that was handed in is put beside its case. */
export const fileApplicationLater = (applicationId: string, entitlementId: string, by: DoneBy): FollowUp => ({
  topic: 'file-application',
  payload: { applicationId, entitlementId, by },
})
/** The form leaves its department with its case. */
export const withdrawApplicationLater = (applicationId: string, by: DoneBy): FollowUp => ({
  topic: 'withdraw-application',
  payload: { applicationId, by },
})
/** News of a place in the order of a pool (N-6), told whatever the item announces. */
export type QueueNews = 'QUEUED' | 'QUEUE_TURN' | 'QUEUE_ASIDE'
/** A message to the people who may act for the beneficiary. */
export const announceLater = (
  entitlementId: string,
  event: MessageEvent | QueueNews,
  occasion: string,
  reason?: string,
): FollowUp => ({
  topic: 'announce',
  payload: { entitlementId, event, occasion, ...(reason ? { reason } : {}) },
})

export interface TapDecision {
  readonly outcome: StoredOutcome
  readonly change: CaseChange | null
}
