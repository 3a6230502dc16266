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
  /** Of whom by blind index only; figures as their source declares them (0029). */
  raw_record: {
    source: string
    record_id: string
    subject_kind: 'PERSON' | 'ENTERPRISE'
    subject_index: Buffer
    subject_id: string | null
    occurred_on: Day
    figures: Json<Record<string, string | number | boolean>>
    status: 'VALID' | 'REVOKED'
    sent_at: Date
    taken_at: Date
  }
  roll_up_due: { source: string; subject_id: string }
  rolled_fact: { subject_id: string; fact: string; value: Json<unknown>; as_of: Day }
  roll_up_rule: { fact: string; digest: string }
  /** Tags as derived (0030). */
  subject_tags: {
    subject_id: string
    kind: 'PERSON' | 'ENTERPRISE'
    region_code: string
    tags: string[] | null
    facts_version: number
    judged_on: Day
  }
}
