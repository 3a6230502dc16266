import { sql } from 'kysely'
import type { Claim, GrantHistory } from '../../eligibility'
import type { Executor } from './database'

export type ClaimTuple = [
  register: string,
  key: string,
  itemId: string,
  grantedOn: string,
  own: boolean,
  paidBy: string | null,
  paidFen: number | null,
]

/** Who paid it before go-live, where it was not a grant of ours. */
export const paidBefore = (department: string | null, amountFen: number | null) =>
  department === null ? {} : { paidBefore: { department, amountFen: amountFen ?? 0 } }

/** Name of the register a claim is counted in: of the subject, or of everybody. */
export const registerOf = ({ per, register, key }: Claim, subjectId: string): string =>
  per === 'ANYONE' ? `${register}|${key}` : subjectId

export const historyOf = (claims: readonly ClaimTuple[]): GrantHistory =>
  claims.map(([register, key, itemId, grantedOn, own, paidBy, paidFen]) => ({
    register,
    key,
    itemId,
    grantedOn,
    holder: own ? 'SELF' : 'OTHER',
    ...paidBefore(paidBy, paidFen),
  }))

/**
 * Claims of a subject's grants and of others on the same keys, without those of the case that is decided again, and the
 * revisions of the registers they are counted in; one statement, so that both are of the same moment.
 */
export async function readHistory(
  db: Executor,
  subjectId: string,
  claims: readonly Claim[],
  exceptCase: string | null,
): Promise<{ history: GrantHistory; registers: Record<string, number> }> {
  const shared = claims.filter(claim => claim.per === 'ANYONE')
  const keys = JSON.stringify(shared.map(({ register, key }) => ({ register, key })))
  const names = [...new Set([subjectId, ...shared.map(claim => registerOf(claim, subjectId))])]
  const { rows } = await sql<{ claims: ClaimTuple[]; registers: Record<string, number> }>`
    select
      (select coalesce(jsonb_agg(jsonb_build_array(register, key, item_id, granted_on, subject_id = ${subjectId},
         paid_by, paid_fen)), '[]')
       from grant_claim
       where released_at is null and entitlement_id is distinct from ${exceptCase}::uuid
         and (subject_id = ${subjectId} or (register, key) in
           (select register, key from jsonb_to_recordset(${keys}::jsonb) as wanted(register text, key text)))) as claims,
      (select coalesce(jsonb_object_agg(name, revision), '{}') from grant_register
       where name = any(${names}::text[])) as registers`.execute(db)
  const { claims: found, registers } = rows[0]!
  return {
    history: historyOf(found),
    registers: { ...Object.fromEntries(names.map(name => [name, 0])), ...registers },
  }
}
