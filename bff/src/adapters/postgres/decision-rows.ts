import { chinaDate } from '@policy-direct/shared/time/china-date'
import { nameFor } from '../../domain/actor'
import type { CaseChange, Grant } from '../../domain/case-change'
import type { CaseAtHand, NewCase, Tap } from '../../ports/entitlements'
import { openedRow } from './case-at-hand'
import { registerOf } from './grant-history'

/** One decision about one case. */
export interface Decision {
  tap: Pick<Tap, 'actor' | 'at'>
  atHand: CaseAtHand
  change: CaseChange
  /** The first answer to its key, a row of `idempotency`; null for what nobody tapped. */
  answer: Row | null
  /** Set when the case itself is written with the decision; `siblings` as its reader found them. */
  opens?: { wanted: NewCase; siblings: number }
}

export type Row = Readonly<Record<string, unknown>>
/** Rows by table, as `write_decisions_in_turn` takes them. */
export type Rows = Record<string, Row[]>

const CONFIRMING: ReadonlySet<string> = new Set(['CONFIRM', 'CONFIRM_WITH_NOTICE', 'APPLY', 'QUEUE'])
export const confirms = (change: CaseChange) => CONFIRMING.has(change.event)

/** What may only be written while the facts are those it was judged on. */
const judges = (change: CaseChange) => confirms(change) || change.place !== undefined

/** The rows of decisions that are written together; a table without rows is not named. */
export function decisionRows(decisions: readonly Decision[]): Rows {
  const all: Rows = {}
  for (const decision of decisions) {
    const own = rowsOf(decision)
    for (const table in own) {
      const rows = own[table]!
      if (rows.length === 0) continue
      const known = all[table]
      if (known) known.push(...rows)
      else all[table] = rows
    }
  }
  return all
}

function rowsOf({ tap: { actor, at }, atHand, change, answer, opens }: Decision): Rows {
  const { entitlement, subject, registers } = atHand
  const { amountFen, claims, grant } = change
  const revision = entitlement.revision + 1
  const ofCase = { entitlement_id: entitlement.id }
  const names = new Set(claims.map(claim => registerOf(claim, subject.id)))
  return {
    opened: opens ? [{ ...openedRow(opens.wanted, at), siblings: opens.siblings }] : [],
    entitlement: [
      {
        id: entitlement.id,
        revision,
        status: change.to,
        amount_fen: amountFen,
        account_id: change.accountId,
        facts_version: change.factsVersion,
        assessment: change.assessment,
        confirmed_at: confirms(change) ? at : null,
      },
    ],
    subject: judges(change) ? [{ id: subject.id, facts_version: change.factsVersion }] : [],
    idempotency: answer ? [answer] : [],
    entitlement_event: [
      {
        ...ofCase,
        revision,
        event: change.event,
        from_status: entitlement.status,
        to_status: change.to,
        actor_kind: actor.kind,
        actor_id: actor.id,
        actor_name: atHand.standing ? nameFor(actor.name, atHand.standing) : actor.name,
        at,
        detail: change.detail,
      },
    ],
    grant_register: [...names].map(name => ({ name, revision: (registers[name] ?? 0) + 1 })),
    released: change.releases ? [{ ...ofCase, at }] : [],
    grant_claim: claims.map(({ register, key }) => ({
      ...ofCase,
      subject_id: subject.id,
      item_id: entitlement.itemId,
      register,
      key,
      granted_on: chinaDate(at),
    })),
    ledger_entry: change.entries.map(({ attempt, kind, from, to }) => ({
      ...ofCase,
      pool_id: entitlement.poolId,
      attempt,
      kind,
      debit: to,
      credit: from,
      amount_fen: amountFen,
      at,
    })),
    fulfilment: grant?.kind === 'EXECUTION' ? [{ ...ofCase, ...orderRow(grant, change, at) }] : [],
    notice_line:
      grant?.kind === 'NOTICE'
        ? [{ ...ofCase, ...lineRow(grant), item_id: entitlement.itemId, amount_fen: amountFen }]
        : [],
    outbox: change.follow.map(({ topic, payload }) => ({ topic, payload })),
    funding_pool: change.takeFen === 0 ? [] : [{ pool_id: entitlement.poolId, fen: change.takeFen }],
    pool_place: change.place
      ? [
          {
            ...ofCase,
            pool_id: entitlement.poolId,
            case_number: entitlement.caseNumber,
            ...change.place,
            fen: amountFen,
            at,
          },
        ]
      : [],
  }
}

const orderRow = (grant: Extract<Grant, { kind: 'EXECUTION' }>, change: CaseChange, at: Date): Row => ({
  id: grant.fulfilmentId,
  attempt: grant.attempt,
  executor: grant.executor,
  kind: grant.fulfilment,
  amount_fen: change.amountFen,
  account_id: change.accountId,
  created_at: at,
})

const lineRow = (grant: Extract<Grant, { kind: 'NOTICE' }>): Row => ({
  id: grant.lineId,
  notice_id: grant.noticeId,
  department: grant.department,
  opens_on: grant.opensOn,
  closes_on: grant.closesOn,
  public_name: grant.publicName,
})
