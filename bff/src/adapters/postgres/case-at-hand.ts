import { chinaDate } from '@policy-direct/shared/time/china-date'
import { CompiledQuery, sql } from 'kysely'
import type { AccountChoice } from '../../domain/payout-account'
import type { StoredOutcome } from '../../domain/tap-outcome'
import type { CaseAtHand, Tap } from '../../ports/entitlements'
import type { Executor } from './database'
import { CASE_COLUMNS, type CaseRow, caseOf, factSheetOf, type StoredFacts } from './entitlement-rows'
import { type ClaimTuple, historyOf, readHistory } from './grant-history'
import { type StandingRow, standingsOf, toStandings } from './standings'

/** The first answer to a key, as its row keeps it. */
export interface StoredAnswer {
  operation: string
  request_digest: Buffer
  outcome: { outcome: StoredOutcome; entitlementId: string | null }
}

interface AtHandRow extends CaseRow {
  kind: 'PERSON' | 'ENTERPRISE'
  public_name: string | null
  facts: StoredFacts
  subject_facts_version: number
  available_fen: number | null
  withdrawn: boolean
  accounts:
    | [id: string, kind: AccountChoice['kind'], status: AccountChoice['status'], matches: boolean][]
    | null
  claims: ClaimTuple[] | null
  register: number | null
  standings: StandingRow[] | null
  operation: string | null
  request_digest: Buffer | null
  outcome: StoredAnswer['outcome'] | null
}

/** The text is compiled once a shape; the values stand in the order of the text. */
const texts = new Map<string, string>()
function textOf(db: Executor, byUser: boolean, lock: boolean): string {
  const shape = `${byUser}${lock}`
  let text = texts.get(shape)
  if (!text) {
    const standings = byUser
      ? sql`(select jsonb_agg(to_jsonb(st)) from (${standingsOf('', '')}) st where st.beneficiary_id = e.subject_id)`
      : sql`null::jsonb`
    text = sql`
      select ${CASE_COLUMNS}, s.kind, s.public_name, s.facts, s.facts_version as subject_facts_version, p.available_fen,
        exists (select from policy_withdrawal w where w.item_id = e.item_id and w.version = e.item_version) as withdrawn,
        (select jsonb_agg(jsonb_build_array(a.id, a.kind, a.status, a.holder_matches))
           from payout_account a where a.subject_id = e.subject_id) as accounts,
        (select jsonb_agg(jsonb_build_array(g.register, g.key, g.item_id, g.granted_on, true, g.paid_by, g.paid_fen))
           from grant_claim g where g.subject_id = e.subject_id and g.released_at is null
             and g.entitlement_id is distinct from e.id) as claims,
        (select revision from grant_register r where r.name = e.subject_id::text) as register,
        ${standings} as standings, i.operation, i.request_digest, i.outcome
      from entitlement e
      join subject s on s.id = e.subject_id
      left join funding_pool p on p.id = e.pool_id
      left join idempotency i on i.actor_id = ${''} and i.key = ${''}
      where e.id = ${''} ${lock ? sql`for no key update of e` : sql``}`.compile(db).sql
    texts.set(shape, text)
  }
  return text
}

/** ONE statement that brings what a decision needs; `lock` holds the case until the transaction ends. */
export async function readAtHand(
  db: Executor,
  id: string,
  tap: Pick<Tap, 'actor' | 'key' | 'at'>,
  lock: boolean,
): Promise<{ atHand: CaseAtHand; answer: StoredAnswer | null } | null> {
  const byUser = tap.actor.kind === 'USER'
  const standing = byUser ? [chinaDate(tap.at), tap.actor.id] : []
  const query = CompiledQuery.raw(textOf(db, byUser, lock), [...standing, tap.actor.id, tap.key, id])
  const { rows } = await db.executeQuery<AtHandRow>(query)
  const row = rows[0]
  if (!row) return null
  return {
    atHand: atHandOf(db, row, tap.actor.name),
    answer: row.operation === null ? null : (row as StoredAnswer),
  }
}

function atHandOf(db: Executor, row: AtHandRow, maskedName: string): CaseAtHand {
  const entitlement = caseOf(row)
  const { subjectId } = entitlement
  const registers: Record<string, number> = { [subjectId]: row.register ?? 0 }
  return {
    entitlement,
    subject: {
      id: subjectId,
      kind: row.kind,
      publicName: row.public_name,
      factsVersion: row.subject_facts_version,
      facts: factSheetOf(row.facts),
    },
    accounts: (row.accounts ?? []).map(([id, kind, status, holderMatches]) => ({
      id,
      kind,
      status,
      holderMatches,
    })),
    availableFen: row.available_fen,
    withdrawn: row.withdrawn,
    standing: toStandings(row.standings ?? [], maskedName)[0] ?? null,
    claims: historyOf(row.claims ?? []),
    registers,
    async history(claims) {
      const read = await readHistory(db, subjectId, claims, entitlement.id)
      Object.assign(registers, read.registers)
      return read.history
    },
  }
}
