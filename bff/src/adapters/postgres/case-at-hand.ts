import { chinaDate } from '@policy-direct/shared/time/china-date'
import { CompiledQuery, sql } from 'kysely'
import type { AccountChoice } from '../../domain/payout-account'
import type { StoredOutcome } from '../../domain/tap-outcome'
import type { CaseAtHand, NewCase, Tap } from '../../ports/entitlements'
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
  known?: boolean
  siblings?: number
  waiting?: string[]
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

/** A right that may have no case yet. */
export interface RightAsked {
  wanted: NewCase
  tap: Pick<Tap, 'actor' | 'key' | 'at'>
}

/** A right as whoever opens its case finds it. */
export interface RightFound extends CaseFound {
  /** It has a case already. */
  known: boolean
  /** Grows whenever a case of the same item and person comes into being or changes. */
  siblings: number
}

/** What a case without a row yet is read from; `open_cases` writes the same. */
const UNWRITTEN = sql`
  jsonb_to_recordset((select ${''}::jsonb)) as asked(place int, user_id uuid, today date, actor_id text, key text, id uuid,
    case_number text, item_id text, item_version int, subject_id uuid, record_key text, period text, pool_id text,
    at timestamptz)
  cross join lateral (
    select asked.id, asked.case_number, asked.item_id, asked.item_version, asked.subject_id, asked.record_key, asked.period,
      null::uuid as list_id, asked.pool_id, 'SURE' as status, 0 as revision, 0::bigint as amount_fen,
      '{}'::jsonb as assessment, -1::bigint as facts_version, null::uuid as account_id, null::text as department_note,
      null::timestamptz as department_confirmed_at, null::date as confirm_by, null::timestamptz as confirmed_at,
      null::timestamptz as settled_at, asked.at as created_at) e`
const SIBLING = sql`from entitlement o where o.subject_id = e.subject_id and o.item_id = e.item_id`
const OF_RIGHT = sql`
  , exists (select ${SIBLING} and o.record_key = e.record_key and o.period = e.period) as known,
  (select coalesce(sum(o.revision + 1), 0)::bigint ${SIBLING}) as siblings,
  (select coalesce(jsonb_agg(o.case_number order by o.created_at), '[]') ${SIBLING}
     and o.status in ('SURE', 'DOUBTFUL') and o.revision > 0) as waiting`
const WRITTEN = sql`
  unnest((select ${''}::uuid[]), (select ${''}::uuid[]), (select ${''}::date[]), (select ${''}::text[]),
    (select ${''}::text[])) with ordinality as asked(id, user_id, today, actor_id, key, place)
  join entitlement e on e.id = asked.id`

/**
 * The text is compiled once; its parameters are the columns of what is asked. They are wrapped in selects so that the plan
 * does not depend on how many are asked, and is made once a connection.
 */
const texts = new Map<'CASE' | 'LOCKED' | 'RIGHT', string>()
function textOf(db: Executor, what: 'CASE' | 'LOCKED' | 'RIGHT'): string {
  const known = texts.get(what)
  if (known) return known
  // Only towards whose case it is, who has been found already.
  const beneficiary = sql`lateral (select s.id, s.kind, s.public_name)`
  const standings = standingsOf(sql`asked.user_id`, sql`asked.today`, beneficiary)
  const text = sql`
    select asked.place, ${CASE_COLUMNS}, s.kind, s.public_name, s.facts, s.facts_version as subject_facts_version,
      case when exists (select from pool_place w where w.pool_id = e.pool_id and w.state = 'WAITING') then 0
        else p.available_fen end as available_fen,
      exists (select from policy_withdrawal w where w.item_id = e.item_id and w.version = e.item_version) as withdrawn,
      (select jsonb_agg(jsonb_build_array(a.id, a.kind, a.status, a.holder_matches))
         from payout_account a where a.subject_id = e.subject_id) as accounts,
      (select jsonb_agg(jsonb_build_array(g.register, g.key, g.item_id, g.granted_on, true, g.paid_by, g.paid_fen))
         from grant_claim g where g.subject_id = e.subject_id and g.released_at is null
           and g.entitlement_id is distinct from e.id) as claims,
      (select revision from grant_register r where r.name = e.subject_id::text) as register,
      (select jsonb_agg(to_jsonb(st)) from (${standings}) st where st.beneficiary_id = e.subject_id) as standings,
      i.operation, i.request_digest, i.outcome ${what === 'RIGHT' ? OF_RIGHT : sql``}
    from ${what === 'RIGHT' ? UNWRITTEN : WRITTEN}
    join subject s on s.id = e.subject_id
    left join funding_pool p on p.id = e.pool_id
    left join idempotency i on i.actor_id = asked.actor_id and i.key = asked.key
    ${what === 'LOCKED' ? sql`for no key update of e` : sql``}`.compile(db).sql
  texts.set(what, text)
  return text
}

/** ONE statement that brings what decisions need, in the order asked; null for a case that does not exist. */
export async function readAllAtHand(
  db: Executor,
  asked: readonly CaseAsked[],
  lock = false,
): Promise<(CaseFound | null)[]> {
  const query = CompiledQuery.raw(textOf(db, lock ? 'LOCKED' : 'CASE'), [
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
    found[place] = foundOf(db, row, asked[place]!)
  }
  return found
}

const foundOf = (db: Executor, row: AtHandRow, { tap }: Pick<CaseAsked, 'tap'>): CaseFound => ({
  atHand: atHandOf(db, row, tap.actor.name),
  answer: row.operation === null ? null : (row as StoredAnswer),
})

/** The same of rights that are asked for, in one statement and without a lock; null for a person nobody knows. */
export async function readAllRights(
  db: Executor,
  asked: readonly RightAsked[],
): Promise<(RightFound | null)[]> {
  const rights = asked.map(({ wanted, tap: { actor, key, at } }, index) => ({
    ...openedRow(wanted, at),
    place: index + 1,
    user_id: actor.kind === 'USER' ? actor.id : null,
    today: chinaDate(at),
    actor_id: actor.id,
    key,
  }))
  const query = CompiledQuery.raw(textOf(db, 'RIGHT'), [JSON.stringify(rights)])
  const { rows } = await db.executeQuery<AtHandRow>(query)
  const found = new Array<RightFound | null>(asked.length).fill(null)
  for (const row of rows) {
    const { known = true, siblings = 0 } = row
    found[row.place - 1] = { ...foundOf(db, row, asked[row.place - 1]!), known, siblings }
  }
  return found
}

/** A case that is to be written, as `open_cases` takes it. */
export const openedRow = (wanted: NewCase, at: Date) => ({
  id: wanted.id,
  case_number: wanted.caseNumber,
  item_id: wanted.itemId,
  item_version: wanted.itemVersion,
  subject_id: wanted.subjectId,
  record_key: wanted.recordKey,
  period: wanted.period,
  pool_id: wanted.poolId,
  at,
})

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
      if (row.waiting) return row.waiting
      const { rows } = await sql<{ case_number: string }>`
        select case_number from entitlement where subject_id = ${subjectId} and item_id = ${itemId} and id <> ${id}
          and status in ('SURE', 'DOUBTFUL') and revision > 0 order by created_at`.execute(db)
      return rows.map(row => row.case_number)
    },
    async wasWorth(amountFen) {
      const { rows } = await sql`
        select from entitlement_event where entitlement_id = ${id} and (detail ->> 'beforeFen')::bigint = ${amountFen}
        limit 1`.execute(db)
      return rows.length > 0
    },
    async history(claims) {
      const read = await readHistory(db, subjectId, claims, entitlement.id)
      Object.assign(registers, read.registers)
      return read.history
    },
  }
}
