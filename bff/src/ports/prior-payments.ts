import type { OpenPriorPayment, PriorPayment } from '../domain/prior-payment'
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
  payment: OpenPriorPayment
}

/** Terms of a payment that nobody can place: it stands where it keeps what it could have been from being paid. */
export const ASIDE = 'aside'
/** Terms of one that the department has placed, until the placing job comes by. */
export const FOUND = 'found'
/** Terms of one that the department closed with a finding: it stands nowhere. */
export const CLOSED = 'closed'

export interface Placing extends UnplacedPayment {
  /** Empty for one that was revoked. */
  claims: readonly PriorClaim[]
}

/** How many payments stand in the registers, and how many are put aside and why. */
export interface PriorPaymentCounts {
  placed: number
  unknownSubject: number
  unknownItem: number
  /** Something that has to be known is missing in the delivery. */
  unclear: number
}

/** What was paid before go-live. Deliveries may be repeated, late and out of order; nothing delivered is lost. */
export interface PriorPayments {
  /** Keeps deliveries, whoever and whatever they are about. Answers how many said something new. */
  take(payments: readonly PriorPayment[], at: Date): Promise<number>
  /**
   * Payments to be placed now: new, corrected, of a subject or item nobody knew before, or of an item with new limits;
   * those of a known subject that nobody can place (terms ASIDE), and those closed since (CLOSED). OPEN leaves out what
   * stands in the registers by some rule and nobody has spoken of since: enough while the rules are the same.
   */
  unplaced(rules: readonly PlacingRule[], limit: number, among: 'ALL' | 'OPEN'): Promise<UnplacedPayment[]>
  /**
   * Lets payments stand in the registers as `claims` say, instead of what they stood for before, in one transaction.
   * `announce`: the subjects are matched again.
   */
  place(placings: readonly Placing[], at: Date, announce: boolean): Promise<void>
  /** `itemCodes`: every code that means something today. */
  counts(itemCodes: readonly string[]): Promise<PriorPaymentCounts>
}
