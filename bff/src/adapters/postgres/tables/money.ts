import type { Generated } from 'kysely'
import type { PaymentGap } from '../../../domain/prior-payment'
import type { Day, Json, LedgerAccount } from './column-types'

/** What executors were told, what the ledger says, what was received (0005). */
export interface MoneyTables {
  fulfilment: {
    id: string
    entitlement_id: string
    attempt: number
    executor: string
    kind: 'PAYOUT' | 'WAIVER' | 'DEFERRAL' | 'REFUND' | 'DEPOSIT_RELEASE' | 'SERVICE'
    amount_fen: number
    account_id: string | null
    status:
      | 'CREATED'
      | 'SENDING'
      | 'UNKNOWN'
      | 'ACCEPTED'
      | 'PROCESSING'
      | 'SUCCEEDED'
      | 'RETURNED'
      | 'REVERSED'
      | 'REJECTED'
    request_digest: Buffer | null
    reference: string | null
    serial: string | null
    reason: string | null
    sent_at: Date | null
    sendings: Generated<number>
    lost_at: Date | null
    missing_since: Date | null
    settled_at: Date | null
    check_at: Date | null
    created_at: Date
    checks: Generated<number>
    /** Paid after it had been given up. */
    late: Generated<boolean>
  }
  /** Left behind by a case of ours, or by a payment from before go-live (0028). */
  grant_claim: {
    entitlement_id: string | null
    prior_payment_id: Generated<string | null>
    paid_by: Generated<string | null>
    paid_fen: Generated<number | null>
    subject_id: string
    item_id: string
    register: string
    key: string
    granted_on: Day
    released_at: Date | null
  }
  prior_payment: {
    id: string
    department: string
    payment_id: string
    item_code: string
    subject_kind: 'PERSON' | 'ENTERPRISE'
    subject_index: Buffer
    sealed: Buffer
    period: string
    amount_fen: number
    paid_on: Day
    status: 'PAID' | 'REVOKED'
    purpose: Json<{ record: Record<string, string>; members: string[]; missing?: PaymentGap[] }>
    sent_at: Date
    taken_at: Date
    subject_id: string | null
    placed_terms: string | null
    place_code: string
    place_kind: 'PERSON' | 'ENTERPRISE'
    place_index: Buffer
    place_paid_on: Day | null
    place_amount_fen: number | null
    closed_at: Date | null
  }
  ledger_entry: {
    seq: Generated<number>
    pool_id: string
    entitlement_id: string
    attempt: number
    kind: 'HOLD' | 'RELEASE' | 'SEND' | 'ARRIVE' | 'RETURN' | 'RESTORE' | 'REPAY'
    debit: LedgerAccount
    credit: LedgerAccount
    amount_fen: number
    at: Date
  }
  receipt: {
    number: string
    entitlement_id: string
    fulfilment_id: string
    amount_fen: number
    payer: string
    payee_public: string
    payee_masked: string
    serial: string
    at: Date
    digest: string
    payer_account: Generated<string | null>
    digest_version: Generated<1 | 2>
    position: Generated<number | null>
    link: Generated<string | null>
  }
  upstream_event: { source: string; event_id: string; received_at: Date; body: Json<Record<string, unknown>> }
}
