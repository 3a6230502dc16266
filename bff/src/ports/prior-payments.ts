import type { PriorPayment } from '../domain/prior-payment'
import type { PriorClaim } from '../eligibility'

/** A code under which payments were made, the item it is today, and the registers that item is limited by. */
export interface PlacingRule {
  itemCode: string
  itemId: string
  terms: string
}

/** A payment whose subject and item are known and whose claims do not stand in the registers yet. */
export interface UnplacedPayment {
  id: string
  subjectId: string
  rule: PlacingRule
  payment: Omit<PriorPayment, 'identifier'>
}

export interface Placing extends UnplacedPayment {
  /** Empty for one that was revoked. */
  claims: readonly PriorClaim[]
}

/** How many payments stand in the registers, and how many are put aside and why. */
export interface PriorPaymentCounts {
  placed: number
  unknownSubject: number
  unknownItem: number
}

/** What was paid before go-live. Deliveries may be repeated, late and out of order; nothing delivered is lost. */
export interface PriorPayments {
  /** Keeps deliveries, whoever and whatever they are about. Answers how many said something new. */
  take(payments: readonly PriorPayment[], at: Date): Promise<number>
  /** Payments to be placed now: new, corrected, of a subject or item nobody knew before, or of an item with new limits. */
  unplaced(rules: readonly PlacingRule[], limit: number): Promise<UnplacedPayment[]>
  /**
   * Lets payments stand in the registers as `claims` say, instead of what they stood for before, in one transaction.
   * `announce`: the subjects are matched again.
   */
  place(placings: readonly Placing[], at: Date, announce: boolean): Promise<void>
  /** `itemCodes`: every code that means something today. */
  counts(itemCodes: readonly string[]): Promise<PriorPaymentCounts>
}
