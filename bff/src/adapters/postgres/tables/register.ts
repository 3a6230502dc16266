import type { Day, Json } from './column-types'

/** Persons and enterprises, their facts and accounts, and who used them (0001). */
export interface RegisterTables {
  subject: {
    id: string
    kind: 'PERSON' | 'ENTERPRISE'
    identifier_index: Buffer
    public_name: string | null
    region_code: string
    sealed: Buffer
    facts: Json<Record<string, [value: unknown, department: string, asOf: Day, sentAt?: string]>>
    facts_version: number
    updated_at: Date
  }
  payout_account: {
    id: string
    subject_id: string
    kind: 'CORPORATE' | 'CONTRIBUTION' | 'SOCIAL_CARD'
    bank_code: string
    bank_name: string
    number_index: Buffer
    sealed: Buffer
    tail: string
    holder_matches: boolean
    status: 'OPEN' | 'CLOSED'
    updated_at: Date
  }
  legal_representative: { enterprise_id: string; person_index: Buffer; updated_at: Date }
  exchange_cursor: { feed: string; cursor: string; at: Date }
  data_source: { department: string; up: boolean; since: Date; last_delivered_at: Date | null }
  data_use: {
    id: string
    subject_id: string
    actor_kind: 'USER' | 'STAFF' | 'MATCHING'
    actor_id: string
    actor_name: string
    what: string
    purpose: string
    basis: 'STATUTORY_DUTY' | 'CONSENT'
    at: Date
  }
}
