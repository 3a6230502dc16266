import { maskName } from '@policy-direct/shared/format/mask'
import { regionPrefix } from '@policy-direct/shared/vocabulary/region'
import { type RawBuilder, sql } from 'kysely'
import type { Jurisdiction } from '../../domain/staff-duty'
import type { PersonalData, SubjectIdentity } from '../../ports/personal-data'
import type { DeskReversal, PaidCase, Reversals } from '../../ports/reversals'
import type { Executor } from './database'

interface Sealed {
  kind: 'PERSON' | 'ENTERPRISE'
  sealed: Buffer
}
type Step = Omit<DeskReversal['steps'][number], 'at'> & { at: string }
type Repaid = Omit<DeskReversal['repayments'][number], 'at'> & { at: string }
type Row = Omit<DeskReversal, 'payee' | 'steps' | 'repayments'> &
  Sealed & { steps: Step[]; repayments: Repaid[] }

const AT_MOST = 200
const dated = <T extends { at: string }>(rows: readonly T[]) =>
  rows.map(row => ({ ...row, at: new Date(row.at) }))

function payeeOf(personalData: PersonalData, { kind, sealed }: Sealed): string {
  const { name } = personalData.open<SubjectIdentity>(sealed)
  return kind === 'ENTERPRISE' ? name : maskName(name)
}

/** Reversals of a department and region with all that was done about them; `reversal`: their own columns. */
export async function deskReversals(
  db: Executor,
  personalData: PersonalData,
  { department, regionCode }: Jurisdiction,
  reversal: RawBuilder<unknown>,
): Promise<DeskReversal[]> {
  const { rows } = await sql<Row>`
    select ${reversal}, e.item_version as "itemVersion", s.kind, s.sealed, a.name as "preparedByName",
      r.prepared_at as "preparedAt",
      (select jsonb_agg(jsonb_build_object('event', t.event, 'actorName', t.actor_name, 'words', t.words, 'at', t.at)
        order by t.seq) from reversal_step t where t.reversal_id = r.id) as steps,
      coalesce((select jsonb_agg(jsonb_build_object('serial', p.serial, 'amountFen', p.amount_fen, 'at', p.at)
        order by p.number) from repayment p where p.reversal_id = r.id), '[]') as repayments
    from reversal r join entitlement e on e.id = r.entitlement_id join subject s on s.id = e.subject_id
    join staff a on a.id = r.prepared_by
    where r.department = ${department} and starts_with(r.region_code, ${regionPrefix(regionCode)})
    order by r.status in ('REPAID', 'DROPPED'), r.prepared_at desc limit ${AT_MOST}`.execute(db)
  return rows.map(({ kind, sealed, steps, repayments, ...row }) => ({
    ...row,
    payee: payeeOf(personalData, { kind, sealed }),
    steps: dated(steps),
    repayments: dated(repayments),
  }))
}

/** See `Reversals.paid`. */
export async function paidCase(
  db: Executor,
  personalData: PersonalData,
  which: Parameters<Reversals['paid']>[0],
): Promise<PaidCase | null> {
  const one =
    'caseNumber' in which ? sql`e.case_number = ${which.caseNumber}` : sql`e.id = ${which.entitlementId}`
  const { rows } = await sql<Omit<PaidCase, 'payee'> & Sealed>`
    select e.id as "entitlementId", e.case_number as "caseNumber", e.subject_id as "subjectId", s.kind, s.sealed,
      e.item_id as "itemId", e.item_version as "itemVersion", v.lead_department as department,
      s.region_code as "regionCode", coalesce(f.settled_at, f.created_at) as "paidAt",
      f.amount_fen - (select coalesce(sum(l.amount_fen), 0) from ledger_entry l
        where l.entitlement_id = e.id and l.kind = 'REPAY')::bigint as "amountFen",
      e.pool_id as "poolId", e.assessment -> 'clauses' as clauses,
      (select r.number from reversal r where r.entitlement_id = e.id and r.status not in ('REPAID', 'DROPPED')) as open
    from entitlement e join subject s on s.id = e.subject_id
    join policy_item_version v on v.item_id = e.item_id and v.version = e.item_version
    join fulfilment f on f.entitlement_id = e.id and f.status = 'SUCCEEDED' and f.kind = 'PAYOUT'
    where ${one} and e.status = 'FULFILLED'`.execute(db)
  const [row] = rows
  if (!row) return null
  const { kind, sealed, ...found } = row
  return { ...found, payee: payeeOf(personalData, { kind, sealed }) }
}
