import { sql } from 'kysely'
import type { CaseEvent, CaseWay, LatestAttempt } from '../../ports/case-records'
import type { Executor } from './database'

/** Moments inside JSON are text. */
type Json<T> = { [key in keyof T]: Date extends T[key] ? string | Exclude<T[key], Date> : T[key] }

interface WayRow {
  id: string
  events: Json<CaseEvent>[] | null
  attempt: Json<LatestAttempt> | null
  notice: CaseWay['notice']
  pauses: { from: string; until: string | null }[] | null
  accounts: CaseWay['accounts'] | null
}

/** One statement for all cases of a screen: the home page asks for this on every visit. */
export async function caseWays(db: Executor, ids: readonly string[]): Promise<Map<string, CaseWay>> {
  const { rows } = await sql<WayRow>`
    select e.id,
      (select json_agg(json_build_object('entitlementId', v.entitlement_id, 'event', v.event, 'to', v.to_status,
          'actorKind', v.actor_kind, 'actorName', v.actor_name, 'at', v.at, 'detail', v.detail) order by v.revision)
        from entitlement_event v where v.entitlement_id = e.id) as events,
      (select json_build_object('entitlementId', f.entitlement_id, 'status', f.status, 'reason', f.reason,
          'treasury', f.treasury, 'createdAt', f.created_at, 'sentAt', f.sent_at, 'settledAt', f.settled_at)
        from fulfilment f where f.entitlement_id = e.id order by f.attempt desc limit 1) as attempt,
      (select json_build_object('opensOn', n.opens_on, 'closesOn', n.closes_on, 'objected', l.objected)
        from notice_line l join public_notice n on n.id = l.notice_id where l.entitlement_id = e.id) as notice,
      (select json_agg(json_build_object('from', o.raised_at, 'until', o.answered_at) order by o.raised_at)
        from objection o where o.entitlement_id = e.id) as pauses,
      (select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'bankName', a.bank_name, 'tail', a.tail,
          'holderMatches', a.holder_matches, 'status', a.status) order by a.id)
        from payout_account a where a.subject_id = e.subject_id) as accounts
    from entitlement e where e.id = any(${[...ids]}::uuid[])`.execute(db)
  return new Map(rows.map(row => [row.id, wayOf(row)]))
}

const moment = (text: string | Date | null): Date | null => (text === null ? null : new Date(text))

function wayOf({ events, attempt, notice, pauses, accounts }: WayRow): CaseWay {
  return {
    events: (events ?? []).map(event => ({ ...event, at: new Date(event.at) })),
    attempt: attempt && {
      ...attempt,
      createdAt: new Date(attempt.createdAt),
      sentAt: moment(attempt.sentAt),
      settledAt: moment(attempt.settledAt),
    },
    notice,
    pauses: (pauses ?? []).map(pause => ({ from: new Date(pause.from), until: moment(pause.until) })),
    accounts: accounts ?? [],
  }
}
