import { createHash } from 'node:crypto'
import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { CaseChange, Grant } from '../../domain/case-change'
import { refused, type StoredOutcome } from '../../domain/tap-outcome'
import type { CaseAtHand, EntitlementCase, Tap } from '../../ports/entitlements'
import type { Executor } from './database'
import { registerOf } from './grant-history'
import { joined, type Piece, piece, run } from './statement'

export type KeyedTap = Omit<Tap, 'entitlementId'>

/** Something moved between our look and our write: the case, its registers, or the key got its first answer. */
export class KeyTaken extends Error {}

/** The transaction must leave nothing behind but this outcome under its key. */
export class Undone extends Error {
  constructor(
    readonly outcome: StoredOutcome,
    readonly entitlement: EntitlementCase | null,
  ) {
    super('undone')
  }
}

export const requestDigest = (request: string): Buffer => createHash('sha256').update(request).digest()

/** Keeps the first answer to a key; nothing when there is one. */
export const answerInsert = (tap: KeyedTap, outcome: StoredOutcome, entitlementId: string | null) => piece`
  insert into idempotency (actor_id, key, operation, request_digest, outcome, at)
  values (${tap.actor.id}, ${tap.key}, ${tap.operation}, ${requestDigest(tap.request)},
    ${JSON.stringify({ outcome, entitlementId })}, ${tap.at})
  on conflict (actor_id, key) do nothing returning 1 as one`

/** Keeps an outcome that changed nothing; false when the key has been answered meanwhile. */
export async function recordOutcome(
  db: Executor,
  tap: KeyedTap,
  outcome: StoredOutcome,
  entitlementId: string | null,
): Promise<boolean> {
  return (await run(db, answerInsert(tap, outcome, entitlementId))).length === 1
}

/** What the statement's own demands say when they fail. */
const MOVED = 'moved meanwhile'
const EMPTY = 'pool empty'
const DEMAND_FAILED = 'PD001'

/**
 * ONE statement: case, outcome, event, claims, ledger, instruction or notice line, outbox, and the pool last, so that
 * its row is locked for as short as can be. It demands that case, facts, key, registers and pool are as they were seen, and
 * leaves nothing otherwise. Throws KeyTaken to be started again, Undone for an empty pool.
 */
export async function writeDecision(
  db: Executor,
  tap: Pick<KeyedTap, 'actor' | 'at'>,
  atHand: CaseAtHand,
  change: CaseChange,
  answered: Piece | null,
  fresh = false,
): Promise<EntitlementCase> {
  const { entitlement } = atHand
  const parts = partsOf(tap, atHand, change, answered)
  const demands = [piece`(select count(*) from changed) = 1`]
  // Judged on facts that a delivery has changed in this very moment: judge again.
  if (confirms(change))
    demands.push(
      piece`(select facts_version from subject where id = ${atHand.subject.id}) = ${change.factsVersion}::bigint`,
    )
  if (answered) demands.push(piece`(select count(*) from answered) = 1`)
  if (change.claims.length > 0)
    demands.push(piece`(select count(*) from counted) = ${namesOf(change, entitlement).length}`)
  if (change.takeFen !== 0) parts.push(poolPart(change, entitlement.poolId))
  const funded = change.takeFen === 0 ? piece`true` : piece`(select count(*) from taken) = 1`
  const statement = piece`with ${joined(parts)} select case
    when not (${joined(demands, ' and ')}) then refuse_write(${MOVED})
    when not ${funded} then refuse_write(${EMPTY})
    else (select revision from changed) end as revision`
  try {
    const [row] = await run<{ revision: number }>(db, statement)
    return written(entitlement, change, row!.revision, tap.at)
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string }
    if (code !== DEMAND_FAILED) throw error
    if (message !== EMPTY) throw new KeyTaken()
    throw new Undone(refused('POOL_EMPTY'), fresh ? null : (entitlement as EntitlementCase))
  }
}

function partsOf(
  tap: Pick<KeyedTap, 'actor' | 'at'>,
  { entitlement, subject, registers }: CaseAtHand,
  change: CaseChange,
  answered: Piece | null,
): Piece[] {
  return [
    piece`changed as (update entitlement set status = ${change.to}, revision = revision + 1,
      amount_fen = ${change.amountFen}, account_id = ${change.accountId}, facts_version = ${change.factsVersion},
      assessment = ${change.assessment ? piece`${JSON.stringify(change.assessment)}::jsonb` : piece`assessment`},
      confirmed_at = ${confirms(change) ? tap.at : piece`confirmed_at`}
      where id = ${entitlement.id} and revision = ${entitlement.revision} returning id, revision)`,
    ...(answered ? [piece`answered as (${answered})`] : []),
    piece`event as (insert into entitlement_event
      (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id, actor_name, at, detail)
      select id, revision, ${change.event}, ${entitlement.status}, ${change.to}, ${tap.actor.kind}, ${tap.actor.id},
        ${tap.actor.name}, ${tap.at}::timestamptz, ${JSON.stringify(change.detail)}::jsonb from changed returning 1)`,
    ...claimParts(change, entitlement, subject.id, registers, tap.at),
    ...(change.releases
      ? [
          piece`released as (update grant_claim set released_at = ${tap.at} where entitlement_id = ${entitlement.id}
            and released_at is null returning 1)`,
        ]
      : []),
    ...ledgerParts(change, entitlement, tap.at),
    ...grantParts(change, tap.at),
    ...followParts(change),
  ]
}

/** Everything else of the statement is asked for first, so that the pool's row is touched last. */
const poolPart = (change: CaseChange, poolId: string | null) => {
  const earlier = [
    piece`(select count(*) from event)`,
    ...(change.claims.length > 0
      ? [piece`(select count(*) from claimed)`, piece`(select count(*) from counted)`]
      : []),
    ...(change.entries.length > 0 ? [piece`(select count(*) from moved)`] : []),
    ...(change.grant ? [piece`(select count(*) from ordered)`] : []),
    ...(change.follow.length > 0 ? [piece`(select count(*) from followed)`] : []),
  ]
  return piece`taken as (update funding_pool set available_fen = available_fen - ${change.takeFen}::bigint
    where id = ${poolId} and available_fen >= ${change.takeFen}::bigint and ${joined(earlier, ' + ')} > 0 returning 1)`
}

const CONFIRMING: ReadonlySet<string> = new Set(['CONFIRM', 'CONFIRM_WITH_NOTICE', 'APPLY'])
const confirms = (change: CaseChange) => CONFIRMING.has(change.event)

function followParts({ follow }: CaseChange): Piece[] {
  if (follow.length === 0) return []
  const rows = follow.map(({ topic, payload }) => piece`(${topic}, ${JSON.stringify(payload)}::jsonb)`)
  return [
    piece`followed as (insert into outbox (topic, payload) select f.topic, f.payload
      from changed, (values ${joined(rows)}) as f(topic, payload) returning 1)`,
  ]
}

/** Registers a grant is counted in, by name: the order in which they are locked. */
const namesOf = (change: CaseChange, { subjectId }: { subjectId: string }) =>
  [...new Set(change.claims.map(claim => registerOf(claim, subjectId)))].sort()

function claimParts(
  change: CaseChange,
  entitlement: { id: string; itemId: string; subjectId: string },
  subjectId: string,
  registers: CaseAtHand['registers'],
  at: Date,
) {
  if (change.claims.length === 0) return []
  const names = namesOf(change, entitlement)
  const next = names.map(name => (registers[name] ?? 0) + 1)
  return [
    piece`counted as (insert into grant_register as r (name, revision)
      select n.name, n.revision from changed, unnest(${names}::text[], ${next}::int[]) with ordinality
        as n(name, revision, place) order by n.place
      on conflict (name) do update set revision = excluded.revision where r.revision = excluded.revision - 1
      returning 1)`,
    piece`claimed as (insert into grant_claim (entitlement_id, subject_id, item_id, register, key, granted_on)
      select changed.id, ${subjectId}::uuid, ${entitlement.itemId}, c.register, c.key, ${chinaDate(at)}::date
      from changed, unnest(${change.claims.map(claim => claim.register)}::text[],
        ${change.claims.map(claim => claim.key)}::text[]) as c(register, key) returning 1)`,
  ]
}

function ledgerParts({ entries, amountFen }: CaseChange, { poolId }: { poolId: string | null }, at: Date) {
  if (entries.length === 0) return []
  const rows = entries.map(({ attempt, kind, from, to }) => piece`(${attempt}::int, ${kind}, ${to}, ${from})`)
  return [
    piece`moved as (insert into ledger_entry (pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at)
      select ${poolId}, changed.id, m.attempt, m.kind, m.debit, m.credit, ${amountFen}::bigint, ${at}::timestamptz
      from changed, (values ${joined(rows)}) as m(attempt, kind, debit, credit) returning 1)`,
  ]
}

function grantParts({ grant, amountFen, accountId }: CaseChange, at: Date): Piece[] {
  if (!grant) return []
  return grant.kind === 'EXECUTION'
    ? [orderPart(grant, amountFen, accountId, at)]
    : noticeParts(grant, amountFen)
}

const orderPart = (
  grant: Extract<Grant, { kind: 'EXECUTION' }>,
  amountFen: number,
  accountId: string | null,
  at: Date,
) => piece`ordered as (insert into fulfilment
  (id, entitlement_id, attempt, executor, kind, amount_fen, account_id, status, created_at)
  select ${grant.fulfilmentId}::uuid, id, ${grant.attempt}::int, ${grant.executor}, ${grant.fulfilment},
    ${amountFen}::bigint, ${accountId}::uuid, 'CREATED', ${at}::timestamptz from changed returning 1)`

const noticeParts = (grant: Extract<Grant, { kind: 'NOTICE' }>, amountFen: number) => [
  piece`notice as (insert into public_notice (id, item_id, department, opens_on, closes_on)
    select ${grant.noticeId}::uuid, e.item_id, ${grant.department}, ${grant.opensOn}::date, ${grant.closesOn}::date
    from entitlement e join changed on changed.id = e.id
    on conflict (item_id, opens_on) do update set closes_on = excluded.closes_on returning id)`,
  piece`ordered as (insert into notice_line (id, notice_id, entitlement_id, public_name, amount_fen)
    select ${grant.lineId}::uuid, notice.id, changed.id, ${grant.publicName}, ${amountFen}::bigint
    from changed, notice returning 1)`,
]

function written(
  entitlement: CaseAtHand['entitlement'],
  change: CaseChange,
  revision: number,
  at: Date,
): EntitlementCase {
  return {
    ...entitlement,
    status: change.to,
    revision,
    amountFen: change.amountFen,
    accountId: change.accountId,
    assessment: change.assessment ?? entitlement.assessment,
    factsVersion: change.factsVersion,
    confirmedAt: confirms(change) ? at : entitlement.confirmedAt,
  }
}
