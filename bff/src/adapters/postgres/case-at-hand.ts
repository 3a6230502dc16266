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
  /** Counted from 1. */
  place: number
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

/** A case somebody wants to decide on, and the key that may have been answered already. */
export interface CaseAsked {
  id: string
  tap: Pick<Tap, 'actor' | 'key' | 'at'>
}

/** What was found of it. */
export interface CaseFound {
  atHand: CaseAtHand
  answer: StoredAnswer | null
}

/**
 * The text is compiled once; its parameters are the columns of what is asked. They are wrapped in selects so that the plan
 * does not depend on how many are asked, and is made once a connection.
 */
const texts = new Map<boolean, string>()
function textOf(db: Executor, lock: boolean): string {
  const known = texts.get(lock)
  if (known) return known
  const standings = standingsOf(sql`asked.user_id`, sql`asked.today`)
  const text = sql`
    select asked.place, ${CASE_COLUMNS}, s.kind, s.public_name, s.facts, s.facts_version as subject_facts_version,
      p.available_fen,
      exists (select from policy_withdrawal w where w.item_id = e.item_id and w.version = e.item_version) as withdrawn,
      (select jsonb_agg(jsonb_build_array(a.id, a.kind, a.status, a.holder_matches))
         from payout_account a where a.subject_id = e.subject_id) as accounts,
      (select jsonb_agg(jsonb_build_array(g.register, g.key, g.item_id, g.granted_on, true, g.paid_by, g.paid_fen))
         from grant_claim g where g.subject_id = e.subject_id and g.released_at is null
           and g.entitlement_id is distinct from e.id) as claims,
      (select revision from grant_register r where r.name = e.subject_id::text) as register,
      (select jsonb_agg(to_jsonb(st)) from (${standings}) st where st.beneficiary_id = e.subject_id) as standings,
      i.operation, i.request_digest, i.outcome
    from unnest((select ${''}::uuid[]), (select ${''}::uuid[]), (select ${''}::date[]), (select ${''}::text[]),
      (select ${''}::text[])) with ordinality
      as asked(id, user_id, today, actor_id, key, place)
    join entitlement e on e.id = asked.id
    join subject s on s.id = e.subject_id
    left join funding_pool p on p.id = e.pool_id
    left join idempotency i on i.actor_id = asked.actor_id and i.key = asked.key
    ${lock ? sql`for no key update of e` : sql``}`.compile(db).sql
  texts.set(lock, text)
  return text
}

/** ONE statement that brings what decisions need, in the order asked; null for a case that does not exist. */
export async function readAllAtHand(
  db: Executor,
  asked: readonly CaseAsked[],
  lock = false,
): Promise<(CaseFound | null)[]> {
  const query = CompiledQuery.raw(textOf(db, lock), [
    asked.map(({ id }) => id),
    asked.map(({ tap: { actor } }) => (actor.kind === 'USER' ? actor.id : null)),
    asked.map(({ tap }) => chinaDate(tap.at)),
    asked.map(({ tap }) => tap.actor.id),
    asked.map(({ tap }) => tap.key),
  ])
  const { rows } = await db.executeQuery<AtHandRow>(query)
  const found = new Array<CaseFound | null>(asked.length).fill(null)
  for (const row of rows) {
    const place = row.place - 1
    found[place] = {
      atHand: atHandOf(db, row, asked[place]!.tap.actor.name),
      answer: row.operation === null ? null : (row as StoredAnswer),
    }
  }
  return found
}

/** The same of one case; `lock` holds it until the transaction ends. */
export async function readAtHand(db: Executor, asked: CaseAsked, lock: boolean): Promise<CaseFound | null> {
  const [found] = await readAllAtHand(db, [asked], lock)
  return found ?? null
}

function atHandOf(db: Executor, row: AtHandRow, maskedName: string): CaseAtHand {
  const entitlement = caseOf(row)
  const { id, itemId, subjectId } = entitlement
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
    async waiting() {
      const { rows } = await sql<{ case_number: string }>`
        select case_number from entitlement where subject_id = ${subjectId} and item_id = ${itemId} and id <> ${id}
          and status in ('SURE', 'DOUBTFUL') and revision > 0 order by created_at`.execute(db)
      return rows.map(row => row.case_number)
    },
    async history(claims) {
      const read = await readHistory(db, subjectId, claims, entitlement.id)
      Object.assign(registers, read.registers)
      return read.history
    },
  }
}
