import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { type RawBuilder, sql } from 'kysely'
import type { TakeUpStage } from '../../domain/take-up'
import type { CaseBehind, CasesBehind, FigureQuestion } from '../../ports/cases-behind'
import type { Executor } from './database'

const REACHED_ON: Record<TakeUpStage, RawBuilder<unknown>> = {
  ELIGIBLE: sql`k.eligible_on`,
  CONFIRMED: sql`k.confirmed_on`,
  TOLD: sql`k.told_on`,
  TAPPED: sql`k.tapped_on`,
  PAID: sql`k.paid_on`,
}

/** The cases behind sums in PostgreSQL, read from what the counters counted, so that both agree. */
export function postgresCasesBehind(db: Executor): CasesBehind {
  return {
    async page({ department, regionCode }, question, after, limit) {
      const { rows } = await sql<CaseBehind>`
        with past as (select k.since, k.entitlement_id from entitlement e
          join take_up_entry k on k.entitlement_id = e.id where e.case_number = ${after})
        select k.entitlement_id as id, e.case_number as "caseNumber", s.public_name as "publicName",
          k.region_code as "regionCode", k.status, k.since, k.amount_fen as "amountFen"
        from take_up_entry k join entitlement e on e.id = k.entitlement_id join subject s on s.id = e.subject_id
        where k.item_id = ${question.itemId} and (${department}::text is null or k.department = ${department})
          and starts_with(k.region_code, ${regionPrefix(regionCode)}) and ${behind(question)}
          and (${after}::text is null or (k.since, k.entitlement_id) > (select since, entitlement_id from past))
        order by k.since, k.entitlement_id limit ${limit}`.execute(db)
      return rows
    },
  }
}

function behind({ reached, notReached, month, regionCode, trade, at }: FigureQuestion): RawBuilder<unknown> {
  const on = reached && REACHED_ON[reached]
  return sql.join(
    [
      sql`true`,
      ...(on ? [sql`${on} is not null`] : []),
      ...(notReached ? [sql`${REACHED_ON[notReached]} is null`] : []),
      ...(on && month
        ? [sql`${on} >= ${`${month}-01`}::date and ${on} < (${`${month}-01`}::date + interval '1 month')`]
        : []),
      ...(regionCode === null ? [] : [sql`k.region_code = ${regionCode}`]),
      ...(trade === null ? [] : [sql`k.trade = ${trade}`]),
      ...(at ? [sql`k.status = ${at.status} and k.since = ${at.since}`] : []),
    ],
    sql` and `,
  )
}
