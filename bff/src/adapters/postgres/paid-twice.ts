import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { sql } from 'kysely'
import { type PaidTwice, paidTwiceRequest } from '../../domain/paid-twice'
import { UNSAID } from '../../eligibility'
import type { Placing } from '../../ports/prior-payments'
import type { Executor } from './database'
import { raiseReminder } from './supervision'

interface FoundRow extends PaidTwice {
  id: string
  priorId: string
  itemId: string
  department: string
  regionCode: string
}

/** How often a register may be claimed; absent: once. */
export type RegisterMaximum = (register: string) => number

/** What the alarm needs beside the rows. */
export interface PaidTwiceParts {
  ids: { uuid(): string }
  maximum: RegisterMaximum
  /** Day by which the department answers. */
  dueOn(at: Date): LocalDate
}

/**
 * Payments that were just placed beside a case of ours that is paid or on its way, for the same right or beyond the same
 * limit: each raises a reminder to the lead department, once, in the same transaction. A payment that
 * does not say for which record or person it was may have been for any.
 */
export async function raisePaidTwice(
  trx: Executor,
  { ids, maximum, dueOn }: PaidTwiceParts,
  placings: readonly Placing[],
  at: Date,
): Promise<number> {
  const claims = placings.flatMap(({ id, subjectId, rule, claims }) =>
    claims.map(({ register, key, per }) => ({
      prior: id,
      subject: subjectId,
      item: rule.itemId,
      register,
      key,
      per,
      most: maximum(register),
    })),
  )
  const found = claims.length > 0 ? await paidBeside(trx, JSON.stringify(claims)) : []
  for (const one of found)
    await raiseReminder(trx, {
      id: ids.uuid(),
      kind: 'REMINDER',
      department: one.department,
      regionCode: one.regionCode,
      itemId: one.itemId,
      request: paidTwiceRequest(one),
      dueOn: dueOn(at),
      staffId: null,
      key: `paid-twice:${one.priorId}:${one.id}`,
      at,
    })
  return found.length
}

/** Where nothing is said, the whole key after its window is unsaid: `?`, `2026|?|?`. */
const UNSAID_END = `(\\${UNSAID}\\|)*\\${UNSAID}$`

async function paidBeside(trx: Executor, claims: string): Promise<FoundRow[]> {
  const { rows } = await sql<FoundRow>`
    with placed as (
      select * from jsonb_to_recordset(${claims}::jsonb) as c(prior uuid, subject uuid, item text, register text, key text,
        per text, most int)
    ), beside as (
      select p.prior, e.id from placed p
      join entitlement e on e.subject_id = p.subject and e.item_id = p.item
        and p.register = p.item || '/#right' and p.key in (e.record_key || '|' || e.period, ${UNSAID} || '|' || e.period)
      union
      select p.prior, own.entitlement_id from placed p
      join grant_claim own on own.register = p.register and own.key = p.key and own.entitlement_id is not null
        and own.released_at is null and (p.per = 'ANYONE' or own.subject_id = p.subject)
      where case when starts_with(p.register, 'group/') then own.item_id <> p.item
        else p.most < (select count(*) from grant_claim g where g.register = p.register and g.key = p.key
          and g.released_at is null and (p.per = 'ANYONE' or g.subject_id = p.subject)) end
      union
      select p.prior, own.entitlement_id from placed p
      join grant_claim own on own.subject_id = p.subject and own.register = p.register
        and own.entitlement_id is not null and own.released_at is null
        and starts_with(own.key, regexp_replace(p.key, ${UNSAID_END}, ''))
      where p.key ~ ${UNSAID_END} and case when starts_with(p.register, 'group/') then own.item_id <> p.item
        else p.most <= (select count(*) from grant_claim g where g.register = own.register and g.key = own.key
          and g.released_at is null and (p.per = 'ANYONE' or g.subject_id = p.subject)) end
    )
    select e.id, b.prior as "priorId", e.item_id as "itemId", e.case_number as "caseNumber", e.amount_fen as "ownFen",
      v.lead_department as department, s.region_code as "regionCode", coalesce(q.place_amount_fen, q.amount_fen) as "priorFen",
      coalesce(q.place_paid_on, q.paid_on) as "priorPaidOn", q.department as "priorDepartment", q.payment_id as "priorNumber"
    from beside b
    join entitlement e on e.id = b.id
    join subject s on s.id = e.subject_id
    join policy_item_version v on v.item_id = e.item_id and v.version = e.item_version
    join prior_payment q on q.id = b.prior
    where exists (select from fulfilment f where f.entitlement_id = e.id
      and f.status in ('SENDING', 'UNKNOWN', 'ACCEPTED', 'PROCESSING', 'SUCCEEDED'))
    order by e.case_number, q.payment_id`.execute(trx)
  return rows
}
