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
  standings: StandingRow[]
  gaps: { department: string; since: string }[] | null
  data_as_of: Date
  print: string
  /** Null when the snapshot at hand has this very print. */
  document: SnapshotDocument | null
}

/** Snapshots at hand, each some tens of kilobytes. */
const AT_HAND = 1_000

/**
 * One statement, so that the package is one round trip and one moment. It always reads which versions of which rows
 * the snapshot is made of, its print; what stands in them is sent only when the print is not the one at hand.
 */
export function postgresBeneficiarySnapshots(
  db: Executor,
  users: Pick<Users, 'remember'>,
): BeneficiarySnapshots {
  const reading = compiledReading(db)
  const atHand = recentlyUsed<{ print: string; snapshot: BeneficiarySnapshot }>(AT_HAND)
  return {
    async of(actor, beneficiaryId, today) {
      if (actor.kind !== 'USER') return null
      // Claims on this year's records are another year's no more.
      const name = `${beneficiaryId} ${today.slice(0, 4)}`
      const known = atHand.get(name)
      const [row] = await reading({
        userId: actor.userId,
        beneficiaryId,
        today,
        year: `${today.slice(0, 4)}|`,
        known: known?.print ?? '',
      })
      const standing = row && (await heldStanding(actor, row.standings, users))
      if (!standing) return null
      const snapshot = row.document ? snapshotOf(row.document) : known!.snapshot
      if (row.document) atHand.set(name, { print: row.print, snapshot })
      return { standing, snapshot, gaps: (row.gaps ?? []).map(gapOf), dataAsOf: row.data_as_of }
    },
  }
}

interface Asked {
  userId: string
  beneficiaryId: string
  today: LocalDate
  /** As it stands before the keys of yearly claims. */
  year: string
  /** Print of the snapshot at hand. */
  known: string
}

/** Written out once, with the names of its values in their places: writing it anew shows in the home page's profile. */
function compiledReading(db: Executor): (asked: Asked) => Promise<ReadingRow[]> {
  const names = {
    userId: 'userId',
    beneficiaryId: 'beneficiaryId',
    today: 'today',
    year: 'year',
    known: 'known',
  }
  const { sql: text, parameters } = statement(names).compile(db)
  return async asked => {
    const values = parameters.map(name => asked[name as keyof Asked])
    return (await db.executeQuery<ReadingRow>(CompiledQuery.raw(text, values))).rows
  }
}

/** Somebody else's beneficiary answers no row at all. */
const statement = ({ userId, beneficiaryId, today, year, known }: Asked) => {
  const claims = claimsOf(year)
  return sql<ReadingRow>`
    select held.standings, print.print,
      (select json_agg(json_build_object('department', department, 'since', since) order by since)
        from data_source where not up) as gaps,
      coalesce((select max(last_delivered_at) from data_source), s.updated_at) as data_as_of,
      case when print.print <> ${known} then json_build_object(
        'id', s.id, 'kind', s.kind, 'public_name', s.public_name, 'region_code', s.region_code,
        'facts', s.facts, 'facts_version', s.facts_version,
        'cases', (select json_agg(row_to_json(c)) from
          (select ${CASE_COLUMNS} from entitlement e where e.subject_id = s.id order by e.created_at desc, e.id desc) c),
        'claims', (select json_agg(row_to_json(c)) from ${claims} c)
      ) end as document
    from subject s
    cross join lateral (
      select json_agg(row_to_json(h)) as standings from (${standingsOf(userId, today)}) h
      where h.beneficiary_id = s.id) held
    cross join lateral (select string_agg(row_version::text, ',') as print from (${rowVersions(claims)}) v) print
    where s.id = ${beneficiaryId} and held.standings is not null`
}

/**
 * The transactions that wrote the rows. A row somebody writes carries a transaction that no earlier reading saw, and a
 * row that goes makes the list shorter: two readings with the same list have read the same rows.
 */
const rowVersions = (claims: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select s.xmin as row_version
  union all select a.xmin from payout_account a where a.subject_id = s.id
  union all select e.xmin from entitlement e where e.subject_id = s.id
  union all select v.xmin from entitlement e join entitlement_event v on v.entitlement_id = e.id where e.subject_id = s.id
  union all select f.xmin from entitlement e join fulfilment f on f.entitlement_id = e.id where e.subject_id = s.id
  union all select l.xmin from entitlement e join notice_line l on l.entitlement_id = e.id where e.subject_id = s.id
  union all select o.xmin from entitlement e join objection o on o.entitlement_id = e.id where e.subject_id = s.id
  union all select c.row_version from ${claims} c`

/**
 * Claims of the subject, and of others on the strings inside the subject's own LIST facts (a hired person's index, a
 * certificate number), with or without the year before them.
 */
const claimsOf = (year: string): RawBuilder<unknown> => sql`(
  select g.xmin as row_version, g.entitlement_id, g.register, g.key, g.item_id, g.granted_on, g.paid_by, g.paid_fen,
    true as own
    from grant_claim g where g.subject_id = s.id and g.released_at is null
  union all
  select g.xmin, g.entitlement_id, g.register, g.key, g.item_id, g.granted_on, g.paid_by, g.paid_fen, false
    from (select distinct v #>> '{}' as member
            from jsonb_path_query(s.facts, '$.*[0][*].* ? (@.type() == "string")') v) m
    cross join lateral (values (m.member), (${year} || m.member)) k (key)
    join grant_claim g on g.key = k.key and g.released_at is null and g.subject_id <> s.id)`

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
