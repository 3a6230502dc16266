import { sql } from 'kysely'
import type { CaseChange } from '../../domain/case-change'
import type {
  CaseActor,
  CaseAtHand,
  EntitlementCase,
  NewCase,
  TapResult,
  TapRules,
  Taps,
} from '../../ports/entitlements'
import {
  type CaseAsked,
  type CaseFound,
  type RightAsked,
  type RightFound,
  readAllAtHand,
  readAllRights,
  readAtHand,
  type StoredAnswer,
} from './case-at-hand'
import { openRight } from './case-opening'
import {
  answerRow,
  type KeyedTap,
  KeyTaken,
  recordOutcome,
  requestDigest,
  Undone,
  writeDecision,
  writeDecisions,
} from './case-writing'
import type { Database, Executor } from './database'
import type { Decision } from './decision-rows'
import { stopInstruction } from './stopping'
import { together } from './together'

/** How a decision reaches the database: within a transaction of its own, or in one go with others. */
interface Passage {
  db: Executor
  read(asked: CaseAsked): Promise<CaseFound | null>
  write(decision: Decision): Promise<EntitlementCase>
}

/** Where taps of the same moment meet. */
interface SharedPassage extends Passage {
  readRight(asked: RightAsked): Promise<RightFound | null>
}

/** While one go is on the disk, the next is judged; small enough that nobody waits long for others. */
const GOES = { atOnce: 3, most: 8 }

/**
 * Taps of the same moment share the way to the database, its commit and its fsync; each keeps its own outcome. Goes have
 * connections of their own; who has to wait for somebody goes alone and leaves those.
 */
const sharedPassage = (db: Database, gathered: Database): SharedPassage => ({
  db,
  read: together(
    GOES,
    asked => readAllAtHand(gathered, asked),
    asked => readAtHand(db, asked, false),
  ),
  readRight: together(
    GOES,
    asked => readAllRights(gathered, asked),
    async asked => (await readAllRights(db, [asked]))[0] ?? null,
  ),
  write: together(
    GOES,
    decisions => writeDecisions(gathered, decisions, false),
    decision => writeDecision(db, decision),
  ),
})

/** Within a transaction, on a case that is locked from the first look on. */
const ownPassage = (trx: Executor): Passage => ({
  db: trx,
  read: asked => readAtHand(trx, asked, true),
  write: decision => writeDecision(trx, decision),
})

/**
 * Taps in PostgreSQL. `committed` is called right after a transaction that left work in the outbox; `gathered`: where those
 * of the same moment go together.
 */
export function postgresTaps(db: Database, committed: () => void, gathered: Database = db): Taps {
  const shared = sharedPassage(db, gathered)
  return {
    take: (tap, rules) => retried(db, tap, committed, () => decideOn(shared, tap, tap.entitlementId, rules)),
    async change(actor, entitlementId, at, decide) {
      const changed = await db.transaction().execute(trx => changeCase(trx, actor, entitlementId, at, decide))
      if (changed?.follows) committed()
      return changed?.entitlement ?? null
    },
    open(tap, wanted, rules) {
      let met = false
      return retried(db, tap, committed, async () => {
        // With the others where nothing is there yet and nobody meets; otherwise under lock, which always gets through.
        const found = met ? null : await shared.readRight({ wanted, tap })
        met = true
        if (found && !found.known && !found.answer) {
          const write = (decision: Decision) => shared.write({ ...decision, opens: { wanted, ...found } })
          return decideFound({ ...shared, write }, tap, found, rules, true)
        }
        return db.transaction().execute(trx => openAlone(trx, tap, wanted, rules))
      })
    },
  }
}

async function openAlone(
  trx: Executor,
  tap: KeyedTap,
  wanted: NewCase,
  rules: TapRules,
): Promise<TapResult & { follows?: boolean }> {
  const first = await firstAnswer(trx, tap)
  if (first) return repeated(trx, tap, first, null, rules)
  const { id, fresh } = await openRight(trx, wanted, tap.at)
  return decideOn(ownPassage(trx), tap, id, rules, fresh)
}

/** Changes a case without a key: what the clock or a member of staff does. Null when `decide` leaves it as it is. */
export async function changeCase(
  trx: Executor,
  actor: CaseActor,
  entitlementId: string,
  at: Date,
  decide: (atHand: CaseAtHand) => Promise<CaseChange | null>,
): Promise<{ entitlement: EntitlementCase; follows: boolean } | null> {
  const found = await readAtHand(trx, { id: entitlementId, tap: { actor, key: '', at } }, true)
  const change = found && (await decide(found.atHand))
  if (!found || !change) return null
  await stopInstruction(trx, entitlementId, change, at)
  const entitlement = await writeDecision(trx, {
    tap: { actor, at },
    atHand: found.atHand,
    change,
    answer: null,
  })
  return { entitlement, follows: change.follow.length > 0 }
}

/** Each round one of those who meet gets through; ten at once on one case is nobody's thumb. */
const MOST_ROUNDS = 10

/** Somebody moved the same case, register or key at the same moment: the next look finds what they left. */
async function retried(
  db: Database,
  tap: KeyedTap,
  committed: () => void,
  work: () => Promise<TapResult & { follows?: boolean }>,
): Promise<TapResult> {
  for (let round = 1; ; round += 1) {
    try {
      const { follows, ...result } = await work()
      if (follows) committed()
      return result
    } catch (error) {
      if (error instanceof Undone) {
        const { outcome, entitlement } = error
        if (await recordOutcome(db, tap, outcome, entitlement?.id ?? null))
          return { kind: 'ANSWERED', outcome, entitlement }
      } else if (!(error instanceof KeyTaken)) throw error
      if (round === MOST_ROUNDS) throw error
    }
  }
}

async function decideOn(
  passage: Passage,
  tap: KeyedTap,
  id: string,
  rules: TapRules,
  fresh = false,
): Promise<TapResult & { follows?: boolean }> {
  const found = await passage.read({ id, tap })
  return found ? decideFound(passage, tap, found, rules, fresh) : { kind: 'NOT_FOUND' }
}

async function decideFound(
  passage: Passage,
  tap: KeyedTap,
  { atHand, answer }: CaseFound,
  rules: TapRules,
  fresh: boolean,
): Promise<TapResult & { follows?: boolean }> {
  const { id } = atHand.entitlement
  rules.admit(atHand)
  if (answer) return repeated(passage.db, tap, answer, atHand.entitlement as EntitlementCase, rules)
  if (fresh) atHand.entitlement.status = null
  const { outcome, change } = await rules.decide(atHand)
  if (!change) {
    if (fresh) throw new Undone(outcome, null)
    const entitlement = atHand.entitlement as EntitlementCase
    if (!(await recordOutcome(passage.db, tap, outcome, entitlement.id))) throw new KeyTaken()
    return { kind: 'ANSWERED', outcome, entitlement }
  }
  const entitlement = await passage.write({ tap, atHand, change, answer: answerRow(tap, outcome, id) })
  return { kind: 'ANSWERED', outcome, entitlement, follows: change.follow.length > 0 }
}

async function firstAnswer(trx: Executor, tap: KeyedTap): Promise<StoredAnswer | null> {
  const { rows } = await sql<StoredAnswer>`
    select operation, request_digest, outcome from idempotency
    where actor_id = ${tap.actor.id} and key = ${tap.key}`.execute(trx)
  return rows[0] ?? null
}

async function repeated(
  trx: Executor,
  tap: KeyedTap,
  answer: StoredAnswer,
  atHand: EntitlementCase | null,
  rules: TapRules,
): Promise<TapResult> {
  const same = answer.operation === tap.operation && answer.request_digest.equals(requestDigest(tap.request))
  if (!same) return { kind: 'CONFLICT' }
  const { outcome, entitlementId } = answer.outcome
  if (atHand || !entitlementId) return { kind: 'ANSWERED', outcome, entitlement: atHand }
  const found = await readAtHand(trx, { id: entitlementId, tap }, false)
  if (found) rules.admit(found.atHand)
  return { kind: 'ANSWERED', outcome, entitlement: (found?.atHand.entitlement as EntitlementCase) ?? null }
}
