import type { Generated } from 'kysely'
import type { Day, Json } from './column-types'

/** Notices, objections, ratings and messages (0006). */
export interface PublicTables {
  public_notice: { id: string; item_id: string; department: string; opens_on: Day; closes_on: Day }
  notice_line: {
    id: string
    notice_id: string
    entitlement_id: string
    public_name: string
    amount_fen: number
    objected: Generated<boolean>
  }
  objection: {
    id: string
    number: string
    kind: 'WRONG_FACT' | 'APPEAL' | 'NOTICE'
    raised_by: string
    subject_id: string | null
    item_id: string
    entitlement_id: string | null
    notice_line_id: string | null
    clause_id: string | null
    fact: string | null
    statement: string
    department: string
    answer_by: Day
    answer: string | null
    upheld: boolean | null
    answered_by: string | null
    answered_at: Date | null
    raised_at: Date
  }
  missed_search: { word: string; month: string; times: number }
  service_rating: {
    entitlement_id: string
    level: 'VERY_SATISFIED' | 'SATISFIED' | 'FAIR' | 'UNSATISFIED' | 'VERY_UNSATISFIED'
    comment: string | null
    answer_by: Day | null
    at: Date
  }
  message: {
    id: string
    dedupe_key: string
    user_id: string | null
    subject_id: string
    entitlement_id: string | null
    template: string
    title: string
    text: string
    params: Json<Record<string, string>>
    channel: 'LONG_TERM' | 'ONE_TIME' | 'SMS'
    status: 'QUEUED' | 'SENT' | 'DELIVERED' | 'FAILED'
    provider_id: string | null
    last_error: string | null
    created_at: Date
    sent_at: Date | null
    delivered_at: Date | null
    address_index: Buffer | null
    attempts: Generated<number>
  }
  subscription: {
    user_id: string
    template_id: string
    answer: string
    remaining: Generated<number>
    updated_at: Date
    openid_index: Buffer | null
  }
}
