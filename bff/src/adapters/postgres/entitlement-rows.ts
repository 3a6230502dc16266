import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { type RawBuilder, sql } from 'kysely'
import type { EntitlementStatus } from '../../domain/entitlement'
import type { Assessment } from '../../eligibility'
import type { EntitlementCase } from '../../ports/entitlements'

/** Columns of a case, from `entitlement e`. */
export const CASE_COLUMNS: RawBuilder<unknown> = sql`
  e.id, e.case_number, e.item_id, e.item_version, e.subject_id, e.record_key, e.period, e.list_id, e.pool_id, e.status,
  e.revision, e.amount_fen, e.assessment, e.facts_version, e.account_id, e.department_note, e.department_confirmed_at,
  e.confirm_by, e.confirmed_at, e.settled_at, e.created_at`

export interface CaseRow {
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
  revision: number
  amount_fen: number
  assessment: unknown
  facts_version: number
  account_id: string | null
  department_note: string | null
  department_confirmed_at: Date | null
  confirm_by: string | null
  confirmed_at: Date | null
  settled_at: Date | null
  created_at: Date
}

export function caseOf(row: CaseRow): EntitlementCase {
  return {
    id: row.id,
    caseNumber: row.case_number,
    itemId: row.item_id,
    itemVersion: row.item_version,
    subjectId: row.subject_id,
    recordKey: row.record_key,
    period: row.period,
    listId: row.list_id,
    poolId: row.pool_id,
    status: row.status as EntitlementStatus,
    revision: row.revision,
    amountFen: row.amount_fen,
    assessment: row.assessment as Assessment,
    factsVersion: row.facts_version,
    accountId: row.account_id,
    departmentNote: row.department_note,
    departmentConfirmedAt: row.department_confirmed_at,
    confirmBy: row.confirm_by,
    confirmedAt: row.confirmed_at,
    settledAt: row.settled_at,
    createdAt: row.created_at,
  }
}

export type StoredFacts = Record<string, [value: unknown, department: string, asOf: string]>

/** Facts as `subject.facts` keeps them. */
export function factSheetOf(stored: StoredFacts): FactSheet {
  const sheet: Record<string, FactSheet[string]> = {}
  for (const key in stored) {
    const [value, department, asOf] = stored[key]!
    sheet[key] = { value: value as NonNullable<FactSheet[string]>['value'], department, asOf }
  }
  return sheet
}
