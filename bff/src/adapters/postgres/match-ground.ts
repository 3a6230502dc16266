import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { sql } from 'kysely'
import type { EntitlementStatus } from '../../domain/entitlement'
import type { AccountChoice } from '../../domain/payout-account'
import type { MatchGround } from '../../ports/candidates'
import type { Executor } from './database'
import { paidBefore } from './grant-history'

interface RightRow {
  subject_id: string
  id: string
  item_version: number
  record_key: string
  period: string
  status: EntitlementStatus
  revision: number
  facts_version: number
  amount_fen: number
}

/** A claim on a grant register, as a statement answers it. */
export interface ClaimRow {
  subject_id: string
  entitlement_id: string | null
  register: string
  key: string
  item_id: string
  granted_on: string
  own: boolean
  paid_by: string | null
  paid_fen: number | null
}

/** What rows say about many subjects and one item: three statements, whatever their number. */
export async function readGround(
  db: Executor,
  itemId: string,
  subjectIds: readonly string[],
  today: LocalDate,
): Promise<Map<string, MatchGround>> {
  const ids = [...subjectIds]
  const ground = new Map<string, MatchGround>(ids.map(id => [id, { rights: [], claims: [], accounts: [] }]))
  const rights = await sql<RightRow>`
    select subject_id, id, item_version, record_key, period, status, revision, facts_version, amount_fen
    from entitlement where item_id = ${itemId} and subject_id = any(${ids}::uuid[])`.execute(db)
  for (const row of rights.rows) {
    ground.get(row.subject_id)?.rights.push({
      id: row.id,
      itemVersion: row.item_version,
      recordKey: row.record_key,
      period: row.period,
      status: row.status,
      revision: row.revision,
      factsVersion: row.facts_version,
      amountFen: row.amount_fen,
    })
  }
  for (const row of await claimsOf(db, ids, today)) {
    ground.get(row.subject_id)?.claims.push(claimOf(row))
  }
  const accounts = await sql<AccountChoiceRow>`
    select subject_id, id, kind, status, holder_matches from payout_account
    where subject_id = any(${ids}::uuid[]) order by id`.execute(db)
  for (const { subject_id, holder_matches, ...account } of accounts.rows) {
    ground.get(subject_id)?.accounts.push({ ...account, holderMatches: holder_matches })
  }
  return ground
}

export const claimOf = (row: Omit<ClaimRow, 'subject_id'>): MatchGround['claims'][number] => ({
  entitlementId: row.entitlement_id,
  register: row.register,
  key: row.key,
  itemId: row.item_id,
  grantedOn: row.granted_on,
  holder: row.own ? 'SELF' : 'OTHER',
  ...paidBefore(row.paid_by, row.paid_fen),
})

type AccountChoiceRow = Omit<AccountChoice, 'holderMatches'> & { subject_id: string; holder_matches: boolean }

/** Claims of subjects, and of others on the records that the subjects' LIST facts name. */
export async function claimsOf(db: Executor, ids: readonly string[], today: LocalDate): Promise<ClaimRow[]> {
  const { rows } = await sql<ClaimRow>`
    select subject_id, entitlement_id, register, key, item_id, granted_on, true as own, paid_by, paid_fen
      from grant_claim where subject_id = any(${ids}::uuid[]) and released_at is null
    union all
    select m.subject_id, g.entitlement_id, g.register, g.key, g.item_id, g.granted_on, false, g.paid_by, g.paid_fen
      from (select s.id as subject_id, unnest(s.record_strings) as member from subject s
             where s.id = any(${ids}::uuid[])) m
      cross join lateral (values (m.member), (${`${today.slice(0, 4)}|`} || m.member)) k (key)
      join grant_claim g on g.key = k.key and g.released_at is null and g.subject_id <> m.subject_id`.execute(
    db,
  )
  return rows
}
