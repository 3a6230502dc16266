import { chinaDate } from '@policy-direct/shared/time/china-date'
import { sql } from 'kysely'
import type { AccountChoice } from '../../domain/payout-account'
import type { StoredOutcome } from '../../domain/tap-outcome'
import type { CaseAtHand, Tap } from '../../ports/entitlements'
import type { Executor } from './database'
import { CASE_COLUMNS, type CaseRow, caseOf, factSheetOf, type StoredFacts } from './entitlement-rows'
import { lockRegisters, othersOf, readHistory } from './grant-history'
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
  accounts: [id: string, kind: AccountChoice['kind'], status: AccountChoice['status'], matches: boolean][]
  claims: [register: string, key: string, itemId: string, grantedOn: string][]
  standings: StandingRow[] | null
  operation: string | null
  request_digest: Buffer | null
  outcome: StoredAnswer['outcome'] | null
}

/**
 * ONE statement: locks the subject (by number) and the case, and brings what the decision needs. After a wait the case
 * itself is fresh, the rest is from before the wait: the key is checked again by its unique index, the subject's claims
 * by their count, the pool by its update.
 */
export async function readAtHand(
  trx: Executor,
  id: string,
  tap: Pick<Tap, 'actor' | 'key' | 'at'>,
): Promise<{ atHand: CaseAtHand; answer: StoredAnswer | null } | null> {
  const standings =
    tap.actor.kind === 'USER'
      ? sql`(select jsonb_agg(to_jsonb(st)) from (${standingsOf(tap.actor.id, chinaDate(tap.at))}) st
          where st.beneficiary_id = e.subject_id)`
      : sql`null::jsonb`
  const { rows } = await sql<AtHandRow>`
    select ${CASE_COLUMNS}, s.kind, s.public_name, s.facts, s.facts_version as subject_facts_version, p.available_fen,
      exists (select from policy_withdrawal w where w.item_id = e.item_id and w.version = e.item_version) as withdrawn,
      (select coalesce(jsonb_agg(jsonb_build_array(a.id, a.kind, a.status, a.holder_matches) order by a.id), '[]')
         from payout_account a where a.subject_id = e.subject_id) as accounts,
      (select coalesce(jsonb_agg(jsonb_build_array(g.register, g.key, g.item_id, g.granted_on)), '[]')
         from grant_claim g where ${othersOf(sql`e.subject_id`, sql`e.id`)}) as claims,
      ${standings} as standings, i.operation, i.request_digest, i.outcome,
      pg_advisory_xact_lock(hashtextextended(e.subject_id::text, 7))
    from entitlement e
    join subject s on s.id = e.subject_id
    left join funding_pool p on p.id = e.pool_id
    left join idempotency i on i.actor_id = ${tap.actor.id} and i.key = ${tap.key}
    where e.id = ${id} for no key update of e`.execute(trx)
  const row = rows[0]
  if (!row) return null
  return {
    atHand: atHandOf(trx, row, tap.actor.name),
    answer: row.operation === null ? null : (row as StoredAnswer),
  }
}

function atHandOf(trx: Executor, row: AtHandRow, maskedName: string): CaseAtHand {
  const entitlement = caseOf(row)
  return {
    entitlement,
    subject: {
      id: row.subject_id,
      kind: row.kind,
      publicName: row.public_name,
      factsVersion: row.subject_facts_version,
      facts: factSheetOf(row.facts),
    },
    accounts: row.accounts.map(([id, kind, status, holderMatches]) => ({ id, kind, status, holderMatches })),
    availableFen: row.available_fen,
    withdrawn: row.withdrawn,
    standing: toStandings(row.standings ?? [], maskedName)[0] ?? null,
    claims: row.claims.map(([register, key, itemId, grantedOn]) => ({
      register,
      key,
      itemId,
      grantedOn,
      holder: 'SELF' as const,
    })),
    async history(claims) {
      await lockRegisters(trx, claims)
      return readHistory(trx, entitlement.subjectId, claims, entitlement.id)
    },
  }
}
