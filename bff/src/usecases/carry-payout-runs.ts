import { LINES_A_FILE } from '../domain/payout-run'
import { settle } from '../domain/settling'
import type { BatchBank } from '../ports/batch-bank'
import type { Clock } from '../ports/clock'
import type { Digest } from '../ports/digest'
import type { FulfilmentOrder } from '../ports/fulfilments'
import type { Ids } from '../ports/ids'
import type { CutBatch, PayoutRuns, SettleMany } from '../ports/payout-runs'
import type { PolicyItems } from '../ports/policy-items'
import { bodyDigestOf, paymentOf } from './instruction-body'
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
}

const CHECKS_A_TURN = 200
const BY_ITSELF = { staffId: null, actorName: '系统', reviewer: false, reason: null }

/**
 * Carries runs on by one step each: judges again who has to be, lets the next file leave, ends what is through. Whatever
 * kills it in between, the next turn goes on from what is written. Answers how much it did.
 */
export function carryPayoutRuns(deps: CarryRunsDeps) {
  return async (): Promise<number> => {
    let done = 0
    for (const { id, itemId, status } of await deps.runs.atWork())
      done += status === 'PREPARING' ? await checkAll(deps, id) : await carryOn(deps, id, itemId)
    return done
  }
}

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

async function carryOn(deps: CarryRunsDeps, runId: string, itemId: string): Promise<number> {
  const cut = await nextFile(deps, runId, itemId)
  if (cut === 'AGAIN') return 1
  if (cut) {
    await sendFile(deps, cut)
    return 1
  }
  const checked = await checkAgain(deps, runId)
  if (checked > 0) return checked
  if (!(await deps.runs.isThrough(runId))) return 0
  const step = { ...BY_ITSELF, event: 'FINISH' as const, at: deps.clock.now() }
  return (await deps.runs.move(runId, 'RELEASED', 'DONE', step)) ? 1 : 0
}

async function nextFile(
  deps: CarryRunsDeps,
  runId: string,
  itemId: string,
): Promise<CutBatch | 'AGAIN' | null> {
  const purposes = await purposesOf(deps, itemId)
  const at = deps.clock.now()
  return deps.runs.cut(runId, deps.linesAFile ?? LINES_A_FILE, at, {
    ...settling(deps, at),
    batchId: deps.ids.uuid(),
    digests: orders => ({
      file: fileDigest(deps, orders, purposes),
      ofOrder: order => bodyDigestOf(order, purposes(order), deps.digest),
    }),
  })
}

/** Names of an item by version: every line names its own. */
async function purposesOf({ items }: CarryRunsDeps, itemId: string) {
  const names = new Map<number, string>()
  for (let version = 1; ; version += 1) {
    const item = await items.version(itemId, version)
    if (!item) break
    names.set(version, item.name)
  }
  return ({ id, itemVersion }: FulfilmentOrder): string => {
    const name = names.get(itemVersion)
    if (name === undefined) throw new Error(`instruction ${id} names an unpublished version`)
    return name
  }
}

type Purposes = Awaited<ReturnType<typeof purposesOf>>

const fileDigest = (
  { digest }: CarryRunsDeps,
  orders: readonly FulfilmentOrder[],
  purposes: Purposes,
): string => digest(JSON.stringify(orders.map(order => paymentOf(order, purposes(order)))))

/** How reports about many instructions are decided and receipted. That a run has left is no news to anybody. */
export const settling = (deps: Pick<SettleDeps, 'ids' | 'digest'>, at: Date): SettleMany => ({
  decide: (atHand, report) => {
    const settled = settle(atHand, report)
    return settled.kind === 'MOVE' && settled.status === 'SENDING' ? { ...settled, follow: [] } : settled
  },
  receipt: (order, report) => receiptOf(deps, order, report, at),
})

const ASK_FIRST_MS = 1_000
const TRY_AGAIN_MS = 30_000

/**
 * Hands a file to the bank, for the first time or once more: always the same words under the same id. Every line is
 * written as sent before this is called.
 */
export async function sendFile(deps: CarryRunsDeps, { batch, orders }: CutBatch): Promise<void> {
  const { runs, alarm, clock } = deps
  const purposes = await purposesOf(deps, orders[0]!.itemId)
  const later = (ms: number) => new Date(clock.now().getTime() + ms)
  if (fileDigest(deps, orders, purposes) !== batch.requestDigest) {
    // What stands under this id can no longer be said in the same words: only asking remains.
    alarm('file changed after it was sent', { batchId: batch.id })
    return runs.moveBatch(batch.id, { status: 'UNKNOWN', checkAt: later(TRY_AGAIN_MS) })
  }
  const payments = orders.map(order => paymentOf(order, purposes(order)))
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
