import { type RawBuilder, sql } from 'kysely'
import type { AuthorisationScope, Standing } from '../../domain/actor'

export interface StandingRow {
  beneficiary_id: string
  beneficiary_kind: 'PERSON' | 'ENTERPRISE'
  name: string | null
  role: Standing['role']
  scopes: AuthorisationScope[] | null
  cap_fen: number | null
  valid_until: string | null
  last_used: boolean
}

const ALL_SCOPES: readonly AuthorisationScope[] = ['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT']

/**
 * Everybody the person of this user may act for on `today`: themselves; enterprises they are bound to while the
 * registry still names them; enterprises and persons that authorised them, up to the last day. `beneficiaries`: which ones
 * are asked for, with `id`, `kind` and `public_name`.
 */
export const standingsOf = (
  userId: string | RawBuilder<unknown>,
  today: string | RawBuilder<unknown>,
  beneficiaries: RawBuilder<unknown> = sql`subject`,
): RawBuilder<StandingRow> => sql<StandingRow>`
  select held.*, held.beneficiary_id is not distinct from u.last_beneficiary_id as last_used
  from app_user u
  join subject me on me.id = u.person_id
  cross join lateral (
    select me.id as beneficiary_id, me.kind as beneficiary_kind, null as name, 'SELF' as role,
      null::text[] as scopes, null::bigint as cap_fen, null::date as valid_until
    union all
    select e.id, e.kind, e.public_name, 'LEGAL_REPRESENTATIVE', null, null, null
    from enterprise_binding b
    join legal_representative l on l.enterprise_id = b.enterprise_id and l.person_index = me.identifier_index
    join ${beneficiaries} e on e.id = b.enterprise_id
    where b.person_id = me.id
    union all
    select e.id, e.kind, coalesce(e.public_name, a.helped_name), 'AGENT', a.scopes, a.cap_fen, a.valid_until
    from agent_authorisation a
    join ${beneficiaries} e on e.id = a.enterprise_id
    where a.agent_person_id = me.id and a.status = 'ACTIVE' and a.valid_until >= ${today}::date
  ) held
  where u.id = ${userId}`

/** One standing a beneficiary, the strongest; the one used last first, then oneself, then by name. */
export function toStandings(rows: readonly StandingRow[], maskedName: string): Standing[] {
  const strongest = new Map<string, StandingRow>()
  for (const row of rows) {
    const known = strongest.get(row.beneficiary_id)
    if (!known || compareStrength(row, known) < 0) strongest.set(row.beneficiary_id, row)
  }
  return [...strongest.values()]
    .sort((a, b) => Number(b.last_used) - Number(a.last_used) || RANK[a.role] - RANK[b.role] || byName(a, b))
    .map(row => ({
      beneficiaryId: row.beneficiary_id,
      beneficiaryKind: row.beneficiary_kind,
      name: row.name ?? maskedName,
      role: row.role,
      scopes: row.scopes ?? ALL_SCOPES,
      capFen: row.cap_fen,
      validUntil: row.valid_until,
    }))
}

const RANK: Record<Standing['role'], number> = { SELF: 0, LEGAL_REPRESENTATIVE: 1, AGENT: 2 }
const byName = (a: StandingRow, b: StandingRow) => (a.name ?? '').localeCompare(b.name ?? '', 'zh-CN')

/** Of two authorisations the one with more scopes counts, then the higher cap, then the later day. */
function compareStrength(a: StandingRow, b: StandingRow): number {
  const cap = (row: StandingRow) => row.cap_fen ?? Number.POSITIVE_INFINITY
  if (a.role !== b.role) return RANK[a.role] - RANK[b.role]
  const scopes = (b.scopes?.length ?? 0) - (a.scopes?.length ?? 0)
  if (scopes !== 0) return scopes
  if (cap(a) !== cap(b)) return cap(a) > cap(b) ? -1 : 1
  return (a.valid_until ?? '') > (b.valid_until ?? '') ? -1 : 1
}
