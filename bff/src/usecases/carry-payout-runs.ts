import { LINES_A_FILE } from '../domain/payout-run'
import { settle, type Way } from '../domain/settling'
import type { PaymentOrder } from '../ports/bank'
import type { BatchBank } from '../ports/batch-bank'
import type { Clock } from '../ports/clock'
import type { Digest } from '../ports/digest'
import type { PaidOrder } from '../ports/fulfilments'
import type { Ids } from '../ports/ids'
import type { CutBatch, PayoutBatch, PayoutRuns, SettleMany } from '../ports/payout-runs'
import type { PolicyItems } from '../ports/policy-items'
import { paymentOf } from './instruction-body'
import { receiptOf, type SettleDeps } from './settle-fulfilment'

export interface CarryRunsDeps {
  runs: PayoutRuns
  batchBank: BatchBank
  items: PolicyItems
  clock: Clock
  ids: Ids
  digest: Digest
  alarm: SettleDeps['alarm']
  /** Judges the right once more; answers whether the instruction was stopped. */
  lastCheck(entitlementId: string, fulfilmentId: string): Promise<boolean>
  /** Payments a file holds; `LINES_A_FILE` without it. */
  linesAFile?: number
  /** Files made and sent side by side; `FILES_AT_ONCE` without it. */
  filesAtOnce?: number
  /** Files that leave one after the other, on each side, before the run is looked at again; `FILES_A_TURN` without it. */
  filesATurn?: number
}

const CHECKS_A_TURN = 200
/** While the bank takes one file, the next is written. */
const FILES_AT_ONCE = 2
/** Nobody waits for the slower side; another run's files wait no longer than for so many. */
const FILES_A_TURN = 8
const BY_ITSELF = { staffId: null, actorName: '平台', reviewer: false, reason: null }

/**
 * Carries runs on by one step each: judges again who has to be, lets the next file leave, ends what is through. Whatever
 * kills it in between, the next turn goes on from what is written. Answers how much it did.
 */
export function carryPayoutRuns(deps: CarryRunsDeps) {
  return async (): Promise<number> => {
    let done = 0
    for (const run of await deps.runs.atWork())
      done += run.status === 'PREPARING' ? await checkAll(deps, run.id) : await carryOn(deps, run)
    return done
  }
}

type RunAtWork = Awaited<ReturnType<PayoutRuns['atWork']>>[number]

/** Deaths, moves, ends: whoever's data changed since the decision is judged again, and dropped with the reason. */
async function checkAll(deps: CarryRunsDeps, runId: string): Promise<number> {
  const checked = await checkAgain(deps, runId)
  if (checked > 0) return checked
  const step = { ...BY_ITSELF, event: 'PREPARED' as const, at: deps.clock.now() }
  return (await deps.runs.move(runId, 'PREPARING', 'WAITING', step)) ? 1 : 0
}

async function checkAgain({ runs, lastCheck }: CarryRunsDeps, runId: string): Promise<number> {
  const lines = await runs.toCheck(runId, CHECKS_A_TURN)
  for (const { fulfilmentId, entitlementId, factsVersion } of lines) {
    await lastCheck(entitlementId, fulfilmentId)
    await runs.checked(runId, fulfilmentId, factsVersion)
  }
  return lines.length
}

async function carryOn(deps: CarryRunsDeps, run: RunAtWork): Promise<number> {
  const left = await leaveTogether(deps, run)
  if (left > 0) return left
  const checked = await checkAgain(deps, run.id)
  if (checked > 0) return checked
  return (await endIfThrough(deps, run.id)) ? 1 : 0
}

/** Ends a run of which nothing has to leave and nothing to come back any more; answers whether it did. */
export async function endIfThrough(
  { runs, clock }: Pick<CarryRunsDeps, 'runs' | 'clock'>,
  runId: string,
): Promise<boolean> {
  if (!(await runs.isThrough(runId))) return false
  return runs.move(runId, 'RELEASED', 'DONE', { ...BY_ITSELF, event: 'FINISH', at: clock.now() })
}

/** Answers how many files left, or were cut anew; throws once all sides have come to an end, if one failed. */
async function leaveTogether(deps: CarryRunsDeps, run: RunAtWork): Promise<number> {
  let left = 0
  let failed = false
  const sides = Array.from({ length: deps.filesAtOnce ?? FILES_AT_ONCE }, async () => {
    try {
      for (let turn = 0; turn < (deps.filesATurn ?? FILES_A_TURN) && !failed; turn += 1) {
        const cut = await nextFile(deps, run)
        if (!cut) return
        // Taken to the treasury by a person, when everything of the run is written.
        if (cut !== 'AGAIN' && !run.treasury) await handOver(deps, cut.batch, cut.payments)
        left += 1
      }
    } catch (error) {
      failed = true
      throw error
    }
  })
  await allOf(sides)
  return left
}

/** Waits for all of them; throws what the first of them threw. */
export async function allOf(sides: readonly Promise<void>[]): Promise<void> {
  for (const end of await Promise.allSettled(sides)) if (end.status === 'rejected') throw end.reason
}

/** A file that was written a moment ago, in its words. */
type FreshFile = CutBatch & { payments: readonly PaymentOrder[] }

async function nextFile(
  deps: CarryRunsDeps,
  { id: runId, itemId, treasury }: RunAtWork,
): Promise<FreshFile | 'AGAIN' | null> {
  const purposes = await purposesOf(deps, itemId)
  const at = deps.clock.now()
  let payments: readonly PaymentOrder[] = []
  const cut = await deps.runs.cut(runId, deps.linesAFile ?? LINES_A_FILE, at, {
    ...settling(deps, at, treasury ? 'TREASURY' : 'EXECUTOR'),
    batchId: deps.ids.uuid(),
    digests: orders => {
      payments = paymentsOf(orders, purposes)
      const words = textsOf(payments)
      return { file: fileDigest(deps, words), ofOrders: words.map(deps.digest) }
    },
  })
  return cut && cut !== 'AGAIN' ? { ...cut, payments } : cut
}

/** Names of an item by version: every line names its own. */
export async function purposesOf({ items }: Pick<CarryRunsDeps, 'items'>, itemId: string) {
  const names = new Map<number, string>()
  for (let version = 1; ; version += 1) {
    const item = await items.version(itemId, version)
    if (!item) break
    names.set(version, item.name)
  }
  return ({ id, itemVersion }: PaidOrder): string => {
    const name = names.get(itemVersion)
    if (name === undefined) throw new Error(`instruction ${id} names an unpublished version`)
    return name
  }
}

type Purposes = Awaited<ReturnType<typeof purposesOf>>

/** What a file asks for, payment by payment; never different under its id. */
const paymentsOf = (orders: readonly PaidOrder[], purposes: Purposes): PaymentOrder[] =>
  orders.map(order => paymentOf(order, purposes(order)))

const textsOf = (payments: readonly PaymentOrder[]): string[] =>
  payments.map(payment => JSON.stringify(payment))

export const wordsOf = (orders: readonly PaidOrder[], purposes: Purposes): string[] =>
  textsOf(paymentsOf(orders, purposes))

export const fileDigest = ({ digest }: Pick<CarryRunsDeps, 'digest'>, words: readonly string[]): string =>
  digest(`[${words.join(',')}]`)

/** How reports about many instructions are decided and receipted. That a run has left is no news to anybody. */
export const settling = (
  deps: Pick<SettleDeps, 'ids' | 'digest'>,
  at: Date,
  from: Way = 'EXECUTOR',
): SettleMany => ({
  decide: (atHand, report) => {
    const settled = settle(atHand, report, from)
    return settled.kind === 'MOVE' && settled.status === 'SENDING' ? { ...settled, follow: [] } : settled
  },
  receipt: (order, report) => receiptOf(deps, order, report, at),
})

const ASK_FIRST_MS = 250
const TRY_AGAIN_MS = 30_000

/** Hands a file to the bank once more, as it stands in our books: the same words under the same id, or none. */
export async function sendFile(deps: CarryRunsDeps, { batch, orders }: CutBatch): Promise<void> {
  const payments = paymentsOf(orders, await purposesOf(deps, orders[0]!.itemId))
  if (fileDigest(deps, textsOf(payments)) === batch.requestDigest) return handOver(deps, batch, payments)
  // What stands under this id can no longer be said in the same words: only asking remains.
  deps.alarm('file changed after it was sent', { batchId: batch.id })
  const checkAt = new Date(deps.clock.now().getTime() + TRY_AGAIN_MS)
  await deps.runs.moveBatch(batch.id, { status: 'UNKNOWN', checkAt })
}

/** Every line is written as sent before this is called. */
async function handOver(
  deps: CarryRunsDeps,
  batch: PayoutBatch,
  payments: readonly PaymentOrder[],
): Promise<void> {
  const { runs, alarm, clock } = deps
  const later = (ms: number) => new Date(clock.now().getTime() + ms)
  const file = { batchId: batch.id, payerAccount: payments[0]!.payerAccount, orders: payments }
  const answer = await deps.batchBank.submit(file)
  switch (answer.kind) {
    case 'TAKEN':
      return runs.moveBatch(batch.id, {
        status: 'ACCEPTED',
        checkAt: later(ASK_FIRST_MS),
        reference: answer.reference,
      })
    case 'LOST':
      return runs.moveBatch(batch.id, { status: 'UNKNOWN', checkAt: later(ASK_FIRST_MS) })
    case 'NOT_TAKEN':
      return runs.moveBatch(batch.id, { status: 'SENDING', checkAt: later(TRY_AGAIN_MS) })
    case 'MISMATCH':
      alarm('bank has another file under this id', { batchId: batch.id })
      return runs.moveBatch(batch.id, { status: 'UNKNOWN', checkAt: later(TRY_AGAIN_MS) })
    case 'REFUSED':
      alarm('bank refused a file', { batchId: batch.id })
      return runs.moveBatch(batch.id, { status: 'REFUSED', checkAt: null, reason: answer.reason })
  }
}
