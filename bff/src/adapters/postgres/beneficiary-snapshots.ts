import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { sql } from 'kysely'
import type { BeneficiarySnapshot, BeneficiarySnapshots } from '../../ports/beneficiary-snapshots'
import type { Executor } from './database'
import { CASE_COLUMNS, type CaseRow, caseOf, factSheetOf, type StoredFacts } from './entitlement-rows'
import { type ClaimRow, claimOf } from './match-ground'

type JsonCaseRow = {
  [column in keyof CaseRow]: CaseRow[column] extends Date | null ? string | null : CaseRow[column]
}

interface SnapshotRow {
  id: string
  kind: 'PERSON' | 'ENTERPRISE'
  public_name: string | null
  region_code: string
  facts: StoredFacts
  facts_version: number
  updated_at: Date
  cases: JsonCaseRow[] | null
  claims: Omit<ClaimRow, 'subject_id'>[] | null
  gaps: { department: string; since: string }[] | null
  delivered_at: Date | null
}

/**
 * One statement, so that the package is one round trip and one moment. Claims of others are found by the strings inside
 * the subject's own LIST facts (a hired person's index, a certificate number), with or without the year before them.
 */
export function postgresBeneficiarySnapshots(db: Executor): BeneficiarySnapshots {
  return {
    async of(beneficiaryId, today) {
      const { rows } = await sql<SnapshotRow>`
        select s.id, s.kind, s.public_name, s.region_code, s.facts, s.facts_version, s.updated_at,
          (select json_agg(row_to_json(c)) from
            (select ${CASE_COLUMNS} from entitlement e where e.subject_id = s.id order by e.created_at desc, e.id desc) c
          ) as cases,
          (select json_agg(row_to_json(c)) from
            (select entitlement_id, register, key, item_id, granted_on, true as own, paid_by, paid_fen from grant_claim
               where subject_id = s.id and released_at is null
             union all
             select g.entitlement_id, g.register, g.key, g.item_id, g.granted_on, false, g.paid_by, g.paid_fen
               from (select distinct v #>> '{}' as member
                       from jsonb_path_query(s.facts, '$.*[0][*].* ? (@.type() == "string")') v) m
               cross join lateral (values (m.member), (${`${today.slice(0, 4)}|`} || m.member)) k (key)
               join grant_claim g on g.key = k.key and g.released_at is null and g.subject_id <> s.id) c
          ) as claims,
          (select json_agg(row_to_json(d)) from
            (select department, since from data_source where not up order by since) d
          ) as gaps,
          (select max(last_delivered_at) from data_source) as delivered_at
        from subject s where s.id = ${beneficiaryId}`.execute(db)
      return rows[0] ? snapshotOf(rows[0]) : null
    },
  }
}

function snapshotOf(row: SnapshotRow): BeneficiarySnapshot {
  return {
    subject: {
      id: row.id,
      kind: row.kind,
      publicName: row.public_name,
      regionCode: row.region_code,
      factsVersion: row.facts_version,
      facts: factSheetOf(row.facts) as FactSheet,
    },
    cases: (row.cases ?? []).map(json => caseOf(withDates(json))),
    claims: (row.claims ?? []).map(claimOf),
    gaps: (row.gaps ?? []).map(({ department, since }) => ({ department, since: new Date(since) })),
    dataAsOf: row.delivered_at ?? row.updated_at,
  }
}

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
