import type { Generated } from 'kysely'
import type { Day, Json } from './column-types'

/** Published items, codes, pools and the lists for the lead departments (0003, 0004). */
export interface PolicyTables {
  policy_item_version: {
    item_id: string
    version: number
    digest: string
    body: Json<Record<string, unknown>>
    lead_department: string
    valid_from: Day
    valid_until: Day | null
    reviewed_on: Day
    review_number: string
    published_at: Date
  }
  policy_withdrawal: {
    item_id: string
    version: number
    replaced_by: string | null
    reason: string
    at: Date
  }
  entry_code: {
    code: string
    scene: string
    kind: Generated<'ITEM' | 'CATEGORY' | 'EVENT' | 'SPECIALIST' | 'PLACEMENT'>
    item_id: string | null
    category_by: 'DOMAIN' | 'SHELF' | 'AUDIENCE' | null
    category_value: string | null
    department: string
    region_code: Generated<string>
    placement: string | null
    headline: string | null
    specialist_id: string | null
    specialist: string | null
    valid_from: Day
    valid_until: Day | null
    issued_by: Generated<string | null>
    issued_by_name: Generated<string | null>
    issued_at: Generated<Date | null>
    issue_key: Generated<string | null>
    withdrawn_at: Date | null
    withdrawn_by_name: Generated<string | null>
    withdrawal_reason: Generated<string | null>
    replaced_by: string | null
  }
  entry_code_scan: { id: Generated<number>; code: string; at: Date }
  funding_pool: {
    id: string
    name: string
    holder: string
    payer_account: string
    payer_tail: string
    budget_fen: number
    available_fen: number
  }
  candidate_list: {
    id: string
    item_id: string
    item_version: number
    number: number
    department: string
    region_code: string
    matched_at: Date
    reported_at: Date | null
  }
  candidate_list_tally: { list_id: string; status: string; count: number; amount_fen: number }
  match_run: {
    item_id: string
    item_version: number
    day: Day
    began_at: Date
    leased_until: Date
    finished_at: Date | null
    looked: number | null
    sure: number | null
    doubtful: number | null
  }
}
