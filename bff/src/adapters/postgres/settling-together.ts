import { sql } from 'kysely'
import type { FollowUp } from '../../domain/case-change'
import type { LineReport, SettleMany } from '../../ports/payout-runs'
import type { PersonalData } from '../../ports/personal-data'
import { byIndexOnly, type Executor } from './database'
import { type LockedRow, type Move, type Moved, type Work, writeMoved } from './moved-writing'

export interface TogetherParts extends SettleMany {
  personalData: PersonalData
  at: Date
  /** Digest of the words an instruction leaves with. */
  requestDigest?(id: string): string
}

/**
 * As `settleAsked`, for many instructions of a run and in as few statements. A line of a file is asked about as
 * the file is, and its return is found by its callback and the day statement: only one whose answer is UNKNOWN is asked
 * about by itself. Answers what a person has to look at.
 */
export async function settleTogether(
  trx: Executor,
  reports: readonly LineReport[],
  parts: TogetherParts,
): Promise<{ requestId: string; why: string }[]> {
  const rows = await lockAll(
    trx,
    reports.map(({ requestId }) => requestId),
  )
  return settleLocked(trx, rows, reports, parts)
}

/** As `settleTogether`, on rows that this transaction has locked. */
export async function settleLocked(
  trx: Executor,
  rows: readonly LockedRow[],
  reports: readonly LineReport[],
  parts: TogetherParts,
): Promise<{ requestId: string; why: string }[]> {
  const byId = new Map(reports.map(given => [given.requestId, given]))
  const found = new Set(rows.map(({ id }) => id))
  const alarms = [...byId.keys()]
    .filter(id => !found.has(id))
    .map(requestId => ({ requestId, why: 'report about an instruction nobody gave' }))
  const { at, receipt } = parts
  const moved: Moved[] = []
  for (const row of rows) {
    const { report } = byId.get(row.id)!
    const move = parts.decide(row, report)
    if (move.kind === 'ALARM') alarms.push({ requestId: row.id, why: move.why })
    if (move.kind !== 'MOVE') continue
    const digest = parts.requestDigest?.(row.id) ?? null
    moved.push({
      ...{ row, report, move, at, digest, receipt },
      checkAt: move.status === 'UNKNOWN' ? checkAt(move, at) : null,
    })
  }
  await writeMoved(trx, moved, parts.personalData, together)
  return alarms
}

/** When to ask next; null for never. */
export const checkAt = ({ askAfterMs }: Move, at: Date): Date | null =>
  askAfterMs === null ? null : new Date(at.getTime() + askAfterMs)

const WAIT_MS = 250

/**
 * Cases in the order of their ids, each before its instruction; a wait brings the newest rows. Everything here and in
 * `writeMoved` is found by its index: no plan made while a table is young may be kept for when it has grown. What only one
 * status asks for is looked up for that status alone. SHORT: does not wait for a lock that somebody keeps. GATHERED: as
 * SHORT, on a connection that is set so for good.
 */
export async function lockAll(
  trx: Executor,
  ids: readonly string[],
  wait: 'PATIENT' | 'SHORT' | 'GATHERED' = 'PATIENT',
): Promise<LockedRow[]> {
  if (wait !== 'GATHERED') await byIndexOnly(trx, wait === 'SHORT' ? WAIT_MS : undefined)
  const { rows } = await sql<LockedRow>`
    select f.id, f.entitlement_id as "entitlementId", f.attempt, f.status, f.amount_fen as "amountFen", f.checks, f.treasury,
      f.missing_since as "missingSince",
      f.status = 'SUCCEEDED' and coalesce((select true from ledger_entry r where r.entitlement_id = e.id
        and r.kind = 'REPAY' limit 1), false) as repaid,
      e.status as "caseStatus", e.pool_id as "poolId", e.case_number as "caseNumber", f.executor,
      f.status = 'REJECTED' and exists (select from fulfilment later where later.entitlement_id = f.entitlement_id
        and later.attempt > f.attempt) as superseded,
      p.name as "poolName", case when f.kind = 'PAYOUT' and not f.treasury then p.payer_account end as "payerAccount",
      p.payer_tail as "payerTail", s.kind as "subjectKind", s.sealed, a.bank_name as "bankName", a.tail,
      (select jsonb_build_object('position', l.position, 'link', encode(l.link, 'hex')) from pool_link l
        where l.entitlement_id = e.id and l.event in ('TAKEN', 'GRANTED') order by l.seq desc limit 1) as place
    from fulfilment f join entitlement e on e.id = f.entitlement_id join subject s on s.id = e.subject_id
    left join funding_pool p on p.id = e.pool_id left join payout_account a on a.id = f.account_id
    where f.id = any(${ids}::uuid[]) order by e.id for no key update of e, f`.execute(trx)
  return rows
}

/** News of so many people is one piece of work: done again from its beginning, it tells nobody twice. */
const PEOPLE_A_PIECE = 50

function together(follow: readonly FollowUp[]): Work[] {
  const news = follow.filter(({ topic }) => topic === 'announce').map(({ payload }) => payload)
  const pieces = Array.from({ length: Math.ceil(news.length / PEOPLE_A_PIECE) }, (_, n) => ({
    topic: 'announce-run',
    payload: { news: news.slice(n * PEOPLE_A_PIECE, (n + 1) * PEOPLE_A_PIECE) },
  }))
  return [...follow.filter(({ topic }) => topic !== 'announce'), ...pieces]
}
