import { maskName } from '@policy-direct/shared/format/mask'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { type RawBuilder, sql } from 'kysely'
import type { GivenBack, GivenBacks, LentCase } from '../../ports/given-backs'
import type { PersonalData, SubjectIdentity } from '../../ports/personal-data'
import type { Database } from './database'

interface Row extends Omit<LentCase, 'payee' | 'record'> {
  subjectKind: 'PERSON' | 'ENTERPRISE'
  sealed: Buffer
  record: (Omit<GivenBack, 'at'> & { at: string }) | null
}

/** Versions that lend, first: there are few of them, and cases are found by theirs. */
const LENT = sql`
  select e.id as "entitlementId", e.case_number as "caseNumber", e.amount_fen as "amountFen", e.item_id as "itemId",
    v.body ->> 'name' as "itemName", v.body #>> '{fulfilment,kind}' as kind,
    v.body #>> '{fulfilment,dueBackOn}' as "dueBackOn", v.lead_department as department, s.region_code as "regionCode",
    s.kind as "subjectKind", s.sealed, to_char(coalesce(e.settled_at, e.created_at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "paidOn",
    case when g.id is not null then jsonb_build_object('id', g.id, 'status', g.status, 'source', g.source, 'on', g.on_day,
      'evidence', g.evidence, 'firstId', g.first_id, 'firstName', g.first_name, 'firstReviewer', g.first_reviewer,
      'at', g.at, 'secondName', g.second_name, 'secondReason', g.second_reason) end as record
  from policy_item_version v join entitlement e on e.item_id = v.item_id and e.item_version = v.version
  join subject s on s.id = e.subject_id
  left join lateral (select * from given_back b where b.entitlement_id = e.id
    order by b.status = 'REFUSED', b.at desc limit 1) g on true
  where v.body #>> '{fulfilment,dueBackOn}' is not null and e.stage = 'GRANTED' and e.status = 'FULFILLED'`
const NOT_BACK = sql`not exists (select from given_back d where d.entitlement_id = e.id and d.status = 'DONE')`
const AT_MOST = 200
const TASKS_AT_ONCE = 100

/** What was lent, and the records of what came back, in PostgreSQL. */
export function postgresGivenBacks(db: Database, personalData: PersonalData): GivenBacks {
  const read = async (more: RawBuilder<unknown>): Promise<LentCase[]> => {
    const { rows } = await sql<Row>`${LENT} and ${more}`.execute(db)
    return rows.map(({ subjectKind, sealed, record, ...one }) => {
      const { name } = personalData.open<SubjectIdentity>(sealed)
      return {
        ...one,
        payee: subjectKind === 'ENTERPRISE' ? name : maskName(name),
        record: record && { ...record, at: new Date(record.at) },
      }
    })
  }
  return {
    ofDepartment: ({ department, regionCode }, dueUntil) =>
      read(sql`v.lead_department = ${department} and starts_with(s.region_code, ${regionPrefix(regionCode)})
        and (v.body #>> '{fulfilment,dueBackOn}' <= ${dueUntil} or g.id is not null)
        order by coalesce(g.status = 'DONE', false), v.body #>> '{fulfilment,dueBackOn}', e.case_number limit ${AT_MOST}`),
    lent: async id => (await read(sql`e.id = ${id}`))[0] ?? null,
    ofRecord: async id =>
      (await read(sql`e.id = (select entitlement_id from given_back where id = ${id})`))[0] ?? null,
    async record(one) {
      const { rows } = await sql`
        insert into given_back (id, entitlement_id, status, source, on_day, evidence, first_id, first_name, first_reviewer, at)
        values (${one.id}, ${one.entitlementId}, ${one.status}, ${one.source}, ${one.on}, ${one.evidence}, ${one.firstId},
          ${one.firstName}, ${one.firstReviewer}, ${one.at})
        on conflict (entitlement_id) where status <> 'REFUSED' do nothing returning 1`.execute(db)
      return rows.length === 1
    },
    async second(id, { status, staffId, staffName, reason, at }) {
      const { rows } = await sql`
        update given_back set status = ${status}, second_id = ${staffId}, second_name = ${staffName},
          second_reason = ${reason}, second_at = ${at} where id = ${id} and status = 'PROPOSED' returning 1`.execute(
        db,
      )
      return rows.length === 1
    },
    async backOn(entitlementIds) {
      const { rows } = await sql<{ entitlementId: string; on: LocalDate }>`
        select entitlement_id as "entitlementId", on_day as on from given_back
        where entitlement_id = any(${[...entitlementIds]}::uuid[]) and status = 'DONE'`.execute(db)
      return rows
    },
    overdue: today =>
      read(sql`v.body #>> '{fulfilment,dueBackOn}' < ${today} and ${NOT_BACK} and not exists (
        select from supervision_reminder t where t.raised_by is null and t.key = 'due-back:' || e.id)
        order by e.id limit ${TASKS_AT_ONCE}`),
  }
}
