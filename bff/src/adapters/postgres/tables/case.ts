import type { ColumnType, Generated } from 'kysely'
import type { Day, Json } from './column-types'

/** Entitlements with their events, and what makes a tap safe to repeat (0004). */
export interface CaseTables {
  entitlement: {
    id: string
    case_number: string
    item_id: string
    item_version: number
    subject_id: string
    record_key: string
    period: string
    list_id: string | null
    pool_id: string | null
    status: string
    revision: Generated<number>
    amount_fen: number
    assessment: Json<Record<string, unknown>>
    facts_version: number
    account_id: string | null
    sampled: Generated<boolean>
    sample_agrees: boolean | null
    department_note: string | null
    department_confirmed_at: Date | null
    confirm_by: Day | null
    confirmed_at: Date | null
    settled_at: Date | null
    created_at: Date
  }
  entitlement_event: {
    seq: Generated<number>
    entitlement_id: string
    revision: number
    event: string
    from_status: string | null
    to_status: string
    actor_kind: 'USER' | 'STAFF' | 'SYSTEM' | 'UPSTREAM'
    actor_id: string
    actor_name: string
    at: Date
    detail: Json<Record<string, unknown>>
  }
  idempotency: {
    actor_id: string
    key: string
    operation: string
    request_digest: Buffer
    outcome: Json<Record<string, unknown>>
    at: Date
  }
  outbox: {
    id: Generated<number>
    topic: string
    payload: Json<Record<string, unknown>>
    created_at: ColumnType<Date, Date | undefined, never>
    available_at: ColumnType<Date, Date | undefined, Date>
    attempts: Generated<number>
    lease_token: string | null
    leased_until: Date | null
    done_at: Date | null
    failed_at: Date | null
    last_error: string | null
  }
}
