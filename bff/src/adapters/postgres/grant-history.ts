import { type RawBuilder, sql } from 'kysely'
import type { Claim, GrantHistory } from '../../eligibility'
import type { Executor } from './database'

interface ClaimRow {
  register: string
  key: string
  item_id: string
  granted_on: string
  own: boolean
}

/** Claims of a subject's grants, and of others on the same keys; without those of the case that is decided again. */
export async function readHistory(
  db: Executor,
  subjectId: string,
  claims: readonly Claim[],
  exceptCase: string | null,
): Promise<GrantHistory> {
  const keys = claims.filter(claim => claim.per === 'ANYONE').map(({ register, key }) => ({ register, key }))
  const { rows } = await sql<ClaimRow>`
    select register, key, item_id, granted_on, subject_id = ${subjectId} as own from grant_claim
    where released_at is null and entitlement_id is distinct from ${exceptCase}::uuid
      and (subject_id = ${subjectId} or (register, key) in
        (select register, key from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as wanted(register text, key text)))`.execute(
    db,
  )
  return rows.map(row => ({
    register: row.register,
    key: row.key,
    itemId: row.item_id,
    grantedOn: row.granted_on,
    holder: row.own ? 'SELF' : 'OTHER',
  }))
}

/** Which claims of a subject count against a case of it: all that stand, without its own. */
export const othersOf = (subjectId: RawBuilder<unknown>, caseId: RawBuilder<unknown>) =>
  sql`g.subject_id = ${subjectId} and g.released_at is null and g.entitlement_id <> ${caseId}`

/**
 * Locks the registers of everybody that the claims name, until the transaction ends; the subject's own are locked with
 * its case. In the order of their numbers, so that two transactions never wait for each other.
 */
export async function lockRegisters(db: Executor, claims: readonly Claim[]): Promise<void> {
  const names = new Set(
    claims.flatMap(({ per, register, key }) => (per === 'ANYONE' ? [`${register}|${key}`] : [])),
  )
  if (names.size === 0) return
  await sql`select pg_advisory_xact_lock(number) from
    (select distinct hashtextextended(name, 7) as number from unnest(${[...names]}::text[]) as name order by 1) as ordered`.execute(
    db,
  )
}
