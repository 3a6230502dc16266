import type { Actor, StaffActor } from '../domain/actor'
import { Fault, forbidden, invalidInput, notFound } from '../domain/fault'
import { nextPayoutRun, type PayoutRunEvent, releasing } from '../domain/payout-run'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { PayoutRun } from '../ports/payout-runs'
import { existingId } from './acting'
import type { PayoutRunDeps } from './prepare-payout-run'

const NEWEST = 24
const DROPPED_A_PAGE = 100
const LONGEST_REASON = 200

export type ReleaseRunDeps = Pick<PayoutRunDeps, 'runs' | 'clock'>
type Deps = ReleaseRunDeps

/** Runs of the signed-in person's department and region, newest first. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listPayoutRuns({ runs }: Pick<Deps, 'runs'>) {
  return async (actor: Actor): Promise<PayoutRun[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    return runs.ofDepartment(staff, NEWEST)
  }
}

/** One run of theirs. NOT_FOUND for every other. */
export function readPayoutRun({ runs }: Pick<Deps, 'runs'>) {
  return async (actor: Actor, id: string): Promise<PayoutRun> =>
    ownRun(runs, onDuty(actor, 'REVIEWER', 'ACCEPTOR'), id)
}

/** A page of those who are not paid with a run, each with the reason; masked. Faults as reading the run. */
export function listDroppedLines({ runs }: Pick<Deps, 'runs'>) {
  return async (actor: Actor, id: string, after: string | null) => {
    const run = await ownRun(runs, onDuty(actor, 'REVIEWER', 'ACCEPTOR'), id)
    return runs.dropped(run.id, after === null ? null : existingId(after), DROPPED_A_PAGE)
  }
}

/** Who was the first of two to release it. */
export function firstReleaseOf({ steps }: Pick<PayoutRun, 'steps'>) {
  const first = steps.find(({ event }) => event === 'RELEASE_FIRST')
  return first?.staffId ? { staffId: first.staffId, reviewer: first.reviewer } : null
}

/** A run of theirs. NOT_FOUND for every other. */
export async function ownRun(runs: Deps['runs'], staff: StaffActor, id: string): Promise<PayoutRun> {
  const run = await runs.get(existingId(id, '这一批'))
  if (!run || !answersFor(staff, run)) throw notFound('这一批')
  return run
}

/**
 * Somebody other than its author releases a run, from 100 万元 on two of them, for exactly the count and sum they saw.
 * Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT when it has changed under their eyes.
 */
export function releasePayoutRun(deps: Deps) {
  return async (
    actor: Actor,
    command: { id: string; lineCount: number; totalFen: number },
  ): Promise<PayoutRun> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const run = await ownRun(deps.runs, staff, command.id)
    const meaning = releasing({ ...run, firstRelease: firstReleaseOf(run) }, staff)
    if (meaning === 'AUTHOR') throw forbidden('这一批是您做的，要由另一个人放行。')
    if (meaning === 'REVIEWER_NEEDED') throw forbidden('放行要有本局的核定人。')
    if (run.lineCount !== command.lineCount || run.totalFen !== command.totalFen)
      throw changed('这一批的人数或金额刚刚有了变化，请看清楚再放行。')
    if (run.lineCount === 0) throw invalidInput('这一批里一个人也没有，退回就行。')
    if (meaning === 'SAME_PERSON') return run
    return moveRun(deps, run, staff, meaning, null)
  }
}

/** 退回: nobody on it is paid with it, everybody waits for the next run. Faults as releasing, and INVALID_INPUT. */
export function refusePayoutRun(deps: Deps) {
  return (actor: Actor, command: { id: string; reason: string }): Promise<PayoutRun> =>
    withReason(deps, actor, command, 'REFUSE')
}

/** No further file leaves; what has left cannot be called back and is followed to its end. Faults as refusing. */
export function stopPayoutRun(deps: Deps) {
  return (actor: Actor, command: { id: string; reason: string }): Promise<PayoutRun> =>
    withReason(deps, actor, command, 'STOP')
}

/** Lets a stopped run go on; a file the bank refused is sent again in the same words. Faults as releasing. */
export function resumePayoutRun(deps: Deps) {
  return async (actor: Actor, id: string): Promise<PayoutRun> => {
    const staff = onDuty(actor, 'REVIEWER')
    const run = await ownRun(deps.runs, staff, id)
    if (run.status === 'RELEASED' && run.trouble === null) return run
    // Who lets it go on stands in its steps before anything does.
    await moveRun(deps, run, staff, 'RESUME', null)
    await deps.runs.reopenRefused(run.id, deps.clock.now())
    return (await deps.runs.get(run.id))!
  }
}

async function withReason(
  deps: Deps,
  actor: Actor,
  { id, reason: given }: { id: string; reason: string },
  event: 'REFUSE' | 'STOP',
): Promise<PayoutRun> {
  // Stopping money is open to everybody on duty; letting it go is not.
  const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
  const run = await ownRun(deps.runs, staff, id)
  const reason = given.trim()
  if (reason === '' || reason.length > LONGEST_REASON)
    throw invalidInput(`请写一句为什么（${LONGEST_REASON} 字以内）。`)
  return moveRun(deps, run, staff, event, reason)
}

/** Moves a run as the table says, with who and why. CONFLICT when it has moved on. */
export async function moveRun(
  { runs, clock }: Deps,
  run: PayoutRun,
  staff: StaffActor,
  event: PayoutRunEvent,
  reason: string | null,
): Promise<PayoutRun> {
  const to = nextPayoutRun(run.status, event)
  if (!to) throw changed('这一批已经不在这一步了，请刷新看看。')
  const moved = await runs.move(run.id, run.status, to, {
    event,
    staffId: staff.staffId,
    actorName: staff.name,
    reviewer: staff.roles.includes('REVIEWER'),
    reason,
    at: clock.now(),
  })
  if (!moved) throw changed('这一批刚刚有了变化（别人处理了），请刷新看看。')
  return (await runs.get(run.id))!
}

const changed = (message: string) => new Fault('CONFLICT', message)
