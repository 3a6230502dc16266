import { sql } from 'kysely'
import type { SharedAccount } from '../../domain/account-sharing'
import { DROPPED } from '../../domain/payout-run'
import type { AccountSharing } from '../../ports/account-sharing'
import type { Executor } from './database'

/** The newest payment of a case that a run left out for its account, and that waits. */
const WAITING = sql`
  from entitlement e join fulfilment f on f.entitlement_id = e.id and f.status = 'CREATED'
  join payout_account a on a.id = f.account_id
  where e.status = 'IN_EXECUTION' and exists (select from payout_run_line l where l.fulfilment_id = f.id
    and l.status = 'DROPPED' and l.reason = ${DROPPED.SAME_ACCOUNT})
    and not exists (select from payout_run_line n where n.fulfilment_id = f.id and n.status <> 'DROPPED')`
const SAID = (
  subject: string,
) => sql`exists (select from account_sharing c where c.number_index = a.number_index
  and c.subject_id = ${sql.ref(subject)})`

/** What people said of accounts they share, in PostgreSQL. */
export function postgresAccountSharing(db: Executor): AccountSharing {
  return {
    async waiting(entitlementIds) {
      const { rows } = await sql<SharedAccount & { entitlementId: string }>`
        select e.id as "entitlementId", a.bank_name || ' 尾号 ' || a.tail as account, ${SAID('e.subject_id')} as said,
          not exists (select from payout_account b join entitlement o on o.subject_id = b.subject_id
            join fulfilment p on p.entitlement_id = o.id and p.account_id = b.id and p.status = 'CREATED'
            where b.number_index = a.number_index and b.subject_id <> e.subject_id and o.item_id = e.item_id
              and o.status = 'IN_EXECUTION' and not ${SAID('b.subject_id')}) as "othersSaid"
        ${WAITING} and e.id = any(${[...entitlementIds]}::uuid[])`.execute(db)
      return rows
    },
    async say(entitlementId, { statement, userId, userName, at }) {
      const { rows } = await sql`
        with waits as (select a.number_index, e.subject_id ${WAITING} and e.id = ${entitlementId}), kept as (
          insert into account_sharing (number_index, subject_id, statement, user_id, user_name, at)
          select number_index, subject_id, ${statement}, ${userId}, ${userName}, ${at}::timestamptz from waits
          on conflict do nothing)
        select 1 from waits`.execute(db)
      return rows.length > 0
    },
  }
}
