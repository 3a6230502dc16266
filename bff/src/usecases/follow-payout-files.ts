import { askAgainAfter } from '../domain/fulfilment'
import { reportOf } from '../domain/settling'
import type { PayoutBatch } from '../ports/payout-runs'
import { allOf, type CarryRunsDeps, endIfThrough, sendFile, settling } from './carry-payout-runs'

const FILES_AT_ONCE = 4
/** On each side, before the job comes to an end. */
const FILES_A_TURN = 8
/** Inquiries that found nothing before the same file goes out under the same id again. */
const FRUITLESS = 3
/** A bank takes minutes over a file of thousands: ask soon, and never more seldom than once a minute. */
const SLOWEST_MS = 60_000

/**
 * Asks what became of files, takes their results page by page, and sends a file the bank has never heard of once more in
 * the same words. A bank that is away changes nothing. Answers how many files were asked about.
 */
export function followPayoutFiles(deps: CarryRunsDeps) {
  return async (): Promise<number> => {
    let asked = 0
    const sides = Array.from({ length: FILES_AT_ONCE }, async () => {
      for (let turn = 0; turn < FILES_A_TURN; turn += 1) {
        const [batch] = await deps.runs.dueBatches(1, deps.clock.now())
        if (!batch) return
        asked += 1
        await follow(deps, batch)
      }
    })
    await allOf(sides)
    return asked
  }
}

async function follow(deps: CarryRunsDeps, batch: PayoutBatch): Promise<void> {
  const found = await deps.batchBank.inquire(batch.id)
  if (found.kind === 'STANDS') {
    if (found.finished && (await takeResults(deps, batch))) return
    return askLater(deps, batch, 'ACCEPTED', found.reference)
  }
  // Never sent for certain (SENDING), or not heard of for a while: the same words once more, which pay nothing twice.
  const unheard = batch.status === 'SENDING' || (batch.status === 'UNKNOWN' && batch.checks >= FRUITLESS)
  if (found.kind === 'NOT_FOUND' && unheard && (await deps.runs.isReleased(batch.runId)))
    return sendFile(deps, { batch, orders: await deps.runs.orders(batch.id) })
  if (found.kind === 'NOT_FOUND' && batch.status === 'ACCEPTED')
    deps.alarm('bank no longer knows a file it took', { batchId: batch.id })
  return askLater(deps, batch, batch.status, null)
}

function askLater(
  { runs, clock }: CarryRunsDeps,
  batch: PayoutBatch,
  status: PayoutBatch['status'],
  reference: string | null,
): Promise<void> {
  const wait = Math.min(SLOWEST_MS, askAgainAfter('ACCEPTED', batch.checks) ?? SLOWEST_MS)
  return runs.moveBatch(batch.id, { status, checkAt: new Date(clock.now().getTime() + wait), reference })
}

/** False when the bank went away in between: what has been taken stays taken. */
async function takeResults(deps: CarryRunsDeps, batch: PayoutBatch): Promise<boolean> {
  const { runs, batchBank, clock, alarm } = deps
  for (let after = batch.takenTo; ; ) {
    const page = await batchBank.results(batch.id, after)
    if (!page) return false
    if (page.next <= after) break
    const at = clock.now()
    const alarms = await runs.settleLines(batch.id, page.results, page.next, at, settling(deps, at))
    for (const { requestId, why } of alarms) alarm(why, { fulfilmentId: requestId })
    after = page.next
  }
  const silent = await runs.unanswered(batch.id)
  if (silent.length > 0) {
    const at = clock.now()
    const lost = silent.map(requestId => ({ requestId, report: reportOf('LOSE_ANSWER') }))
    await runs.settleLines(batch.id, lost, batch.takenTo, at, settling(deps, at))
  }
  await runs.moveBatch(batch.id, { status: 'DONE', checkAt: null })
  // With the last answer the run is at its end: whoever looks at it need not wait until somebody comes round.
  await endIfThrough(deps, batch.runId)
  return true
}
