import type { Actor } from '../domain/actor'
import { Fault } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
import type { ApplicationHead } from '../domain/treasury-file'
import type { Cache } from '../ports/cache'
import type { Digest } from '../ports/digest'
import type { Ids } from '../ports/ids'
import type { PayoutRun } from '../ports/payout-runs'
import type { PolicyItems } from '../ports/policy-items'
import type { TokenDigest } from '../ports/token-digest'
import type { ApplicationParts, TreasuryFiles, TreasurySeal } from '../ports/treasury'
import { fileDigest, purposesOf, wordsOf } from './carry-payout-runs'
import { paymentOf } from './instruction-body'
import { moveRun, ownRun, type ReleaseRunDeps } from './release-payout-run'

export interface TreasuryApplicationDeps extends ReleaseRunDeps {
  treasuryFiles: TreasuryFiles
  seal: TreasurySeal
  items: PolicyItems
  cache: Cache
  ids: Ids
  digest: Digest
  ticketDigest: TokenDigest
}

const TICKET_BYTES = 24
const TICKET_LIVES_MS = 2 * 60_000

/** Everything of a released run is written, and waits for the treasury. */
export const isExportable = ({ treasury, status, waiting, checking, fileCount }: PayoutRun): boolean =>
  treasury && status === 'RELEASED' && waiting === 0 && checking === 0 && fileCount > 0

/**
 * A ticket of two minutes to download the 支付申请 of a run; who takes it is a step of the run. Taking it again is the same
 * file, word for word. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT before everything of it is written.
 */
export function openTreasuryApplication(deps: TreasuryApplicationDeps) {
  return async (actor: Actor, runId: string): Promise<string> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const run = await ownRun(deps.runs, staff, runId)
    if (!isExportable(run))
      throw new Fault('CONFLICT', '这一批还不能导出支付申请：放行以后逐笔写好了才能导出。')
    await moveRun(deps, run, staff, 'EXPORT', null)
    await deps.treasuryFiles.handOver(run.id)
    const ticket = deps.ids.token(TICKET_BYTES)
    await deps.cache.set(keyOf(deps, ticket), run.id, TICKET_LIVES_MS)
    return ticket
  }
}

/** Number, sums and digest of an application; the digest stands for every word of it. */
export function applicationHead(
  run: Pick<PayoutRun, 'number'>,
  { payerAccount, batches }: ApplicationParts,
  digest: Digest,
): ApplicationHead {
  return {
    application: run.number,
    digest: digest(batches.map(({ requestDigest }) => requestDigest).join('\n')),
    payerAccount,
    count: batches.reduce((sum, { lineCount }) => sum + lineCount, 0),
    totalFen: batches.reduce((sum, { totalFen }) => sum + totalFen, 0),
  }
}

/** The file behind a ticket, line by line; null for a ticket that opens nothing. */
export function takeTreasuryApplication(deps: TreasuryApplicationDeps) {
  return async (ticket: string): Promise<{ number: string; lines: AsyncIterable<string> } | null> => {
    const runId = await deps.cache.get(keyOf(deps, ticket))
    const run = runId === null ? null : await deps.runs.get(runId)
    return run && { number: run.number, lines: linesOf(deps, run) }
  }
}

async function* linesOf(deps: TreasuryApplicationDeps, run: PayoutRun): AsyncGenerator<string> {
  const parts = await deps.treasuryFiles.application(run.id)
  const purposes = await purposesOf(deps, run.itemId)
  const signing = deps.seal.begin()
  const signed = (fields: object): string => {
    const line = JSON.stringify(fields)
    signing.add(line)
    return line
  }
  const head = applicationHead(run, parts, deps.digest)
  yield signed(head)
  let line = 0
  for (const { id, requestDigest } of parts.batches) {
    const orders = await deps.runs.orders(id)
    // Words that changed after they were written would be another file under the same number: it breaks off, unsigned.
    if (fileDigest(deps, wordsOf(orders, purposes)) !== requestDigest)
      throw new Error(`file ${id} changed after it was written`)
    for (const order of orders) {
      const { payerAccount: _, ...payment } = paymentOf(order, purposes(order))
      line += 1
      yield signed({ line, ...payment })
    }
  }
  yield JSON.stringify({ end: true, count: head.count, totalFen: head.totalFen, signature: signing.hex() })
}

const keyOf = ({ ticketDigest }: TreasuryApplicationDeps, ticket: string) =>
  `treasury-application:${ticketDigest(ticket).toString('hex')}`
