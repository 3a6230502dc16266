import { sql } from 'kysely'
import type { ExecutorReport } from '../../domain/settling'
import type { Fulfilments, SettleResult } from '../../ports/fulfilments'
import type { PersonalData } from '../../ports/personal-data'
import type { Database, Executor } from './database'
import { type Moved, writeMoved } from './moved-writing'
import { checkAt, lockAll } from './settling-together'
import { together } from './together'

/** One report about one instruction, as `Fulfilments.settle` is asked. */
interface SettleAsk {
  id: string
  report: ExecutorReport
  at: Date
  more: Parameters<Fulfilments['settle']>[3]
}

type Wait = NonNullable<Parameters<typeof lockAll>[2]>

/** While one go is on the disk, what came in meanwhile makes up the next, and costs the way to the database once. */
const GOES = { atOnce: 2, most: 32 }

/**
 * Reports of the same moment share a transaction and its commit, on a connection of `gathered` where there are some; one that
 * cannot go on takes nobody with it.
 */
export function sharedSettling(
  db: Database,
  personalData: PersonalData,
  gathered?: Database,
): (ask: SettleAsk) => Promise<SettleResult> {
  const settle = (on: Database, asks: readonly SettleAsk[], wait: Wait) =>
    on.transaction().execute(trx => settleAsked(trx, asks, personalData, wait))
  return together(
    GOES,
    asks => (gathered ? settle(gathered, asks, 'GATHERED') : settle(db, asks, 'SHORT')),
    async ask => (await settle(db, [ask], 'PATIENT'))[0]!,
  )
}

async function settleAsked(
  trx: Executor,
  asks: readonly SettleAsk[],
  personalData: PersonalData,
  wait: Wait,
): Promise<SettleResult[]> {
  const answers = new Map<SettleAsk, SettleResult>()
  let waiting = await notTakenBefore(trx, asks, answers)
  while (waiting.length > 0) {
    // Two reports about one instruction are taken one after the other, in the order they came.
    const turn = waiting.filter(({ id }, n) => waiting.findIndex(other => other.id === id) === n)
    await settleTurn(trx, turn, answers, personalData, wait)
    waiting = waiting.filter(ask => !answers.has(ask))
  }
  return asks.map(ask => answers.get(ask)!)
}

/** Each once, also when it comes twice in one go. */
async function notTakenBefore(
  trx: Executor,
  asks: readonly SettleAsk[],
  answers: Map<SettleAsk, SettleResult>,
): Promise<SettleAsk[]> {
  const events = asks.flatMap(({ at, more: { event } }) => (event ? [{ ...event, at }] : []))
  if (events.length === 0) return [...asks]
  const { rows } = await sql<{ name: string }>`
    insert into upstream_event (source, event_id, received_at, body)
    select source, "eventId", at, body from jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
      as e(source text, "eventId" text, at timestamptz, body jsonb) order by 1, 2
    on conflict do nothing returning source || ' ' || event_id as name`.execute(trx)
  const fresh = new Set(rows.map(({ name }) => name))
  return asks.filter(ask => {
    const { event } = ask.more
    if (!event || fresh.delete(`${event.source} ${event.eventId}`)) return true
    answers.set(ask, { kind: 'TAKEN_BEFORE' })
    return false
  })
}

/** At most one report about each instruction. */
async function settleTurn(
  trx: Executor,
  asks: readonly SettleAsk[],
  answers: Map<SettleAsk, SettleResult>,
  personalData: PersonalData,
  wait: Wait,
): Promise<void> {
  const rows = await lockAll(
    trx,
    asks.map(({ id }) => id),
    wait,
  )
  const byId = new Map(rows.map(row => [row.id, row]))
  const moved: Moved[] = []
  for (const ask of asks) {
    const { report, at, more } = ask
    const row = byId.get(ask.id)
    const result: SettleResult = row ? more.decide(row) : { kind: 'UNKNOWN_INSTRUCTION' }
    answers.set(ask, result)
    if (!row || result.kind !== 'MOVE') continue
    const digest = more.requestDigest ?? null
    moved.push({
      ...{ row, report, move: result, at, digest, checkAt: checkAt(result, at) },
      receipt: more.receipt,
    })
  }
  await writeMoved(trx, moved, personalData, follow => follow)
}
