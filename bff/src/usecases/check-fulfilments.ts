import { askAgainAfter, CUT_OFF_MS } from '../domain/fulfilment'
import { reportOf } from '../domain/settling'
import type { Bank } from '../ports/bank'
import type { Clock } from '../ports/clock'
import type { DueFulfilment, Fulfilments } from '../ports/fulfilments'
import type { settleFulfilment } from './settle-fulfilment'

export interface CheckDeps {
  fulfilments: Fulfilments
  bank: Bank
  clock: Clock
  settle: ReturnType<typeof settleFulfilment>
  /** Sends the same words under the same id once more; see `sendFulfilment`. */
  send(fulfilmentId: string): Promise<void>
}

const BATCH = 50
/** Inquiries that found nothing before the same words go out under the same id again. */
const FRUITLESS = 3

/** Asks what became of instructions whose answer is open. Answers how many were asked about. */
export function checkFulfilments(deps: CheckDeps) {
  return async (): Promise<number> => {
    const due = await deps.fulfilments.due(BATCH, deps.clock.now())
    await Promise.all(due.map(one => check(deps, one)))
    return due.length
  }
}

async function check(deps: CheckDeps, due: DueFulfilment): Promise<void> {
  const moved = due.kind === 'PAYOUT' ? await askBank(deps, due) : await remindExecutor(deps, due)
  if (moved) return
  const wait = askAgainAfter(due.status, due.checks)
  await deps.fulfilments.askAt(due.id, wait === null ? null : new Date(deps.clock.now().getTime() + wait))
}

async function askBank(deps: CheckDeps, due: DueFulfilment): Promise<boolean> {
  const answer = await deps.bank.inquire(due.id)
  if (answer.kind === 'REPORT') return (await deps.settle(due.id, answer.report)).kind === 'MOVE'
  if (answer.kind === 'AWAY' || !isOpen(due)) return false
  // Whoever held the wire is gone: only the same words once more tell whether it still brings them.
  if (due.status === 'SENDING' || !isOver(due.sentAt, deps.clock.now()))
    return due.checks >= FRUITLESS && (await sendAgain(deps, due))
  return giveUp(deps, due, answer.at ?? deps.clock.now())
}

/** Nothing leaves any more from here: what left last has the whole of the cut-off to turn up. */
async function giveUp(deps: CheckDeps, due: DueFulfilment, at: Date): Promise<boolean> {
  const since = await deps.fulfilments.missing(due.id, due.sendings, at)
  if (!isOver(since, at)) return false
  const report = reportOf('GIVE_UP', { reason: '银行没有收到这一笔', at })
  return (await deps.settle(due.id, report)).kind === 'MOVE'
}

/** Results of other executors come by their feed; only a lost instruction is repeated. */
async function remindExecutor(deps: CheckDeps, due: DueFulfilment): Promise<boolean> {
  return isOpen(due) && (await sendAgain(deps, due))
}

const isOver = (since: Date | null, now: Date) =>
  since !== null && now.getTime() - since.getTime() >= CUT_OFF_MS

const isOpen = ({ status }: DueFulfilment) => status === 'SENDING' || status === 'UNKNOWN'

async function sendAgain(deps: CheckDeps, due: DueFulfilment): Promise<boolean> {
  try {
    await deps.send(due.id)
    return false
  } catch {
    return false
  }
}
