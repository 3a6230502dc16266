import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { CompiledQuery, type RawBuilder, sql } from 'kysely'
import type { BeneficiarySnapshot, BeneficiarySnapshots, DataGap } from '../../ports/beneficiary-snapshots'
import type { Users } from '../../ports/users'
import { heldStanding } from './authority'
import type { Executor } from './database'
import { CASE_COLUMNS, type CaseRow, caseOf, factSheetOf, type StoredFacts } from './entitlement-rows'
import { type ClaimRow, claimOf } from './match-ground'
import { recentlyUsed } from './recently-used'
import { type StandingRow, standingsOf } from './standings'
import { together } from './together'

type JsonCaseRow = {
  [column in keyof CaseRow]: CaseRow[column] extends Date | null ? string | null : CaseRow[column]
}

interface SnapshotDocument {
  id: string
  kind: 'PERSON' | 'ENTERPRISE'
  public_name: string | null
  region_code: string
  facts: StoredFacts
  facts_version: number
  cases: JsonCaseRow[] | null
  claims: Omit<ClaimRow, 'subject_id'>[] | null
}

interface ReadingRow {
  /** Counted from 1. */
  place: number
  standings: StandingRow[]
  gaps: { department: string; since: string }[] | null
  data_as_of: Date
  print: string
  /** Null when the snapshot at hand has this very print. */
  document: SnapshotDocument | null
}

interface Asked {
  userId: string
  beneficiaryId: string
  today: LocalDate
  /** Print of the snapshot at hand. */
  known: string
}

/** Snapshots at hand, each some tens of kilobytes. */
const AT_HAND = 1_000
/** A second connection, so that a package read for the first time does not hold up those at hand. */
const GOES = { atOnce: 2, most: 32 }

/**
 * One statement, so that the package is one round trip and one moment; packages asked for at the same moment share it. It
 * always reads which versions of which rows a snapshot is made of, its print; what stands in them is sent only when the
 * print is not the one at hand.
 */
export function postgresBeneficiarySnapshots(
  db: Executor,
  users: Pick<Users, 'remember'>,
): BeneficiarySnapshots {
  const readAll = compiledReading(db)
  const read = together(GOES, readAll, async asked => (await readAll([asked]))[0] ?? null)
  const atHand = recentlyUsed<{ print: string; snapshot: BeneficiarySnapshot }>(AT_HAND)
  return {
    async of(actor, beneficiaryId, today) {
      if (actor.kind !== 'USER') return null
      // Claims on this year's records are another year's no more.
      const name = `${beneficiaryId} ${today.slice(0, 4)}`
      const known = atHand.get(name)
      const row = await read({ userId: actor.userId, beneficiaryId, today, known: known?.print ?? '' })
      const standing = row && (await heldStanding(actor, row.standings, users))
      if (!standing) return null
      const snapshot = row.document ? snapshotOf(row.document) : known!.snapshot
      if (row.document) atHand.set(name, { print: row.print, snapshot })
      return { standing, snapshot, gaps: (row.gaps ?? []).map(gapOf), dataAsOf: row.data_as_of }
    },
  }
}

/** Compiled once: writing the statement anew shows in the home page's profile. Answers in the order asked. */
function compiledReading(db: Executor): (asked: readonly Asked[]) => Promise<(ReadingRow | null)[]> {
  const text = statement.compile(db).sql
  return async asked => {
    const query = CompiledQuery.raw(text, [
      asked.map(({ userId }) => userId),
      asked.map(({ beneficiaryId }) => beneficiaryId),
      asked.map(({ today }) => today),
      asked.map(({ known }) => known),
    ])
    const found = new Array<ReadingRow | null>(asked.length).fill(null)
    for (const row of (await db.executeQuery<ReadingRow>(query)).rows) found[row.place - 1] = row
    return found
  }
}

/**
 * Claims of the subject, and of others on the strings inside the subject's own LIST facts (a hired person's index, a
 * certificate number), with or without the year before them.
 */
const CLAIMS: RawBuilder<unknown> = sql`(
  select g.xmin as row_version, g.entitlement_id, g.register, g.key, g.item_id, g.granted_on, g.paid_by, g.paid_fen,
    true as own
    from grant_claim g where g.subject_id = s.id and g.released_at is null
  union all
  select g.xmin, g.entitlement_id, g.register, g.key, g.item_id, g.granted_on, g.paid_by, g.paid_fen, false
    from grant_claim g where g.released_at is null and g.subject_id <> s.id and g.key = any(s.record_strings || array(
      select extract(year from asked.today) || '|' || v from unnest(s.record_strings) v)))`

/** Of what happens to a case. Asked of each case by itself, PostgreSQL cannot read the whole table for it. */
const versionsIn = (table: 'entitlement_event' | 'fulfilment' | 'notice_line' | 'objection') => sql`
  (select string_agg(r.xmin::text, ',') from ${sql.table(table)} r where r.entitlement_id = e.id)`

/**
 * The transactions that wrote the rows. A row somebody writes carries a transaction that no earlier reading saw, and a
 * row that goes makes the list shorter: two readings with the same list have read the same rows.
 */
const PRINT: RawBuilder<unknown> = sql`concat_ws('|', s.xmin,
  (select string_agg(a.xmin::text, ',') from payout_account a where a.subject_id = s.id),
  (select string_agg(concat_ws(';', e.xmin, ${versionsIn('entitlement_event')}, ${versionsIn('fulfilment')},
    ${versionsIn('notice_line')}, ${versionsIn('objection')}), '/') from entitlement e where e.subject_id = s.id),
  (select string_agg(c.row_version::text, ',') from ${CLAIMS} c))`

/**
 * Somebody else's beneficiary answers no row at all. The columns of what is asked are wrapped in selects so that the plan
 * does not depend on how many are asked, and is made once a connection.
 */
const statement = sql<ReadingRow>`
  select asked.place, held.standings, print.print,
    (select json_agg(json_build_object('department', department, 'since', since) order by since)
      from data_source where not up) as gaps,
    coalesce((select max(last_delivered_at) from data_source), s.updated_at) as data_as_of,
    case when print.print <> asked.known then json_build_object(
      'id', s.id, 'kind', s.kind, 'public_name', s.public_name, 'region_code', s.region_code,
      'facts', s.facts, 'facts_version', s.facts_version,
      'cases', (select json_agg(row_to_json(c)) from
        (select ${CASE_COLUMNS} from entitlement e where e.subject_id = s.id order by e.created_at desc, e.id desc) c),
      'claims', (select json_agg(row_to_json(c)) from ${CLAIMS} c)
    ) end as document
  from unnest((select ${''}::uuid[]), (select ${''}::uuid[]), (select ${''}::date[]), (select ${''}::text[]))
    with ordinality as asked(user_id, beneficiary_id, today, known, place)
  join subject s on s.id = asked.beneficiary_id
  cross join lateral (
    select json_agg(row_to_json(h)) as standings
    from (${standingsOf(sql`asked.user_id`, sql`asked.today`)}) h
    where h.beneficiary_id = s.id) held
  cross join lateral (select ${PRINT} as print offset 0) print
  where held.standings is not null`

function snapshotOf(document: SnapshotDocument): BeneficiarySnapshot {
  return {
    subject: {
      id: document.id,
      kind: document.kind,
      publicName: document.public_name,
      regionCode: document.region_code,
      factsVersion: document.facts_version,
      facts: factSheetOf(document.facts) as FactSheet,
    },
    cases: (document.cases ?? []).map(json => caseOf(withDates(json))),
    claims: (document.claims ?? []).map(claimOf),
  }
}

const gapOf = ({ department, since }: { department: string; since: string }): DataGap => ({
  department,
  since: new Date(since),
})

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text))

function withDates(json: JsonCaseRow): CaseRow {
  return {
    ...json,
    department_confirmed_at: moment(json.department_confirmed_at),
    confirmed_at: moment(json.confirmed_at),
    settled_at: moment(json.settled_at),
    created_at: new Date(json.created_at as unknown as string),
  } as CaseRow
}
