import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, StaffActor } from '../domain/actor'
import { Fault, notFound } from '../domain/fault'
import { nextPayoutRun } from '../domain/payout-run'
import { badLine } from '../domain/signed-file'
import { onDuty } from '../domain/staff-duty'
import { REMINDER_DAYS } from '../domain/supervision'
import {
  readResultHead,
  readResultLine,
  TREASURY_RESULT,
  type TreasuryLine,
  treasuryDifferenceRequest,
} from '../domain/treasury-file'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { PayoutRun } from '../ports/payout-runs'
import { settling } from './carry-payout-runs'
import { endedMeanwhile, orRefuse, TAKEN_BEFORE } from './refuse-file'
import { moveRun, ownRun } from './release-payout-run'
import { textLines } from './signed-lines'
import { applicationHead, type TreasuryApplicationDeps } from './treasury-application'

export interface TreasuryResultDeps extends TreasuryApplicationDeps {
  calendar: WorkingDays
  /** A person has to look: logged and counted. */
  alarm(what: string, detail: Readonly<Record<string, string>>): void
}

const TICKET_BYTES = 24
const TICKET_LIVES_MS = 5 * 60_000
const LINES_A_PAGE = 1_000

interface ResultTicket {
  runId: string
  staff: StaffActor
}

/** What came of a file. `repeated`: it had been taken before, nothing moved again. */
export interface TakenResult {
  number: string
  lineCount: number
  repeated: boolean
}

/**
 * A ticket to bring one result of the treasury for a run, a few minutes long. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND,
 * CONFLICT before the application was handed over.
 */
export function openTreasuryResult(deps: TreasuryResultDeps) {
  return async (actor: Actor, runId: string): Promise<string> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const run = await ownRun(deps.runs, staff, runId)
    if (!awaitsResult(run)) throw new Fault('CONFLICT', '这一批还没有交给国库，没有结果可以导入。')
    const ticket = deps.ids.token(TICKET_BYTES)
    const wanted: ResultTicket = { runId: run.id, staff }
    await deps.cache.set(keyOf(deps, ticket), JSON.stringify(wanted), TICKET_LIVES_MS)
    return ticket
  }
}

/** What was handed over is answered, whatever was decided since. */
export const awaitsResult = ({ treasury, status, steps }: PayoutRun): boolean =>
  treasury && nextPayoutRun(status, 'IMPORT') !== null && steps.some(({ event }) => event === 'EXPORT')

export const knowsTreasuryResult = (deps: TreasuryResultDeps) => async (ticket: string) =>
  (await deps.cache.get(keyOf(deps, ticket))) !== null

/**
 * Reads a result to its signature, keeps it line by line, and carries it into the books: partial ones, later ones and the same
 * one again. A file of another application, a forged one or one with a line nobody can read moves nothing and is refused with
 * the line. Faults: NOT_FOUND for a ticket that is over, INVALID_INPUT.
 */
export function takeTreasuryResult(deps: TreasuryResultDeps) {
  const carry = carryTreasuryResult(deps)
  return async (ticket: string, content: AsyncIterable<Uint8Array>): Promise<TakenResult> => {
    const kept = await deps.cache.get(keyOf(deps, ticket))
    if (!kept) throw notFound('这次导入（超过五分钟了），请重新选一次文件')
    const { runId, staff } = JSON.parse(kept) as ResultTicket
    const run = (await deps.runs.get(runId))!
    const id = deps.ids.uuid()
    const reading = () => load(deps, run, staff, id, content)
    const { number, digest, lineCount } = await orRefuse(deps.treasuryFiles, deps.clock, id, reading).catch(
      error => {
        if (error instanceof Fault)
          deps.alarm('treasury result refused', {
            run: run.number,
            staffId: staff.staffId,
            why: error.message,
          })
        throw error
      },
    )
    const result = await deps.treasuryFiles.close(id, digest, lineCount)
    if (result === 'ENDED') throw endedMeanwhile()
    if (result.repeated) await deps.treasuryFiles.refuse(id, TAKEN_BEFORE, deps.clock.now())
    await deps.cache.delete(keyOf(deps, ticket))
    if (!result.repeated) await moveRun(deps, run, staff, 'IMPORT', `${number}，${lineCount} 笔`)
    await carry(result.id)
    return { number, lineCount, repeated: result.repeated }
  }
}

async function load(
  deps: TreasuryResultDeps,
  run: PayoutRun,
  staff: StaffActor,
  id: string,
  content: AsyncIterable<Uint8Array>,
): Promise<{ number: string; digest: string; lineCount: number }> {
  const { treasuryFiles, seal, digest, clock } = deps
  const signing = seal.begin()
  const own = applicationHead(run, await treasuryFiles.application(run.id), digest)
  let number: string | null = null
  let line = 0
  let page: TreasuryLine[] = []
  const keep = async () => {
    const again = page.length > 0 ? await treasuryFiles.add(id, page) : null
    if (again === 'ENDED') throw endedMeanwhile()
    if (again !== null) throw badLine(again, '同一笔的同一个结果出现了两次')
    page = []
  }
  for await (const text of textLines(content, TREASURY_RESULT)) {
    line += 1
    if (number === null) {
      number = readResultHead(text, own).number
      await treasuryFiles.open({
        id,
        runId: run.id,
        number,
        staffId: staff.staffId,
        actorName: staff.name,
        at: clock.now(),
      })
    } else {
      const read = readResultLine(text, line)
      if ('signature' in read) {
        await keep()
        if (read.count !== line - 2) throw badLine(line, `结尾说有 ${read.count} 笔，文件里是 ${line - 2} 笔`)
        if (!signing.holds(read.signature)) throw badLine(line, '签名不对，文件不是国库签的，或者中途改过')
        return { number, digest: digest(read.signature), lineCount: read.count }
      }
      page.push(read)
      if (page.length === LINES_A_PAGE) await keep()
    }
    signing.add(text)
  }
  throw badLine(line + 1, '文件没有结尾，不完整')
}

/** Carries one result into the books, page by page, from wherever it stands. */
function carryTreasuryResult(deps: TreasuryResultDeps) {
  return async (id: string): Promise<void> => {
    for (;;) {
      const at = deps.clock.now()
      const dueOn = addWorkingDays(deps.calendar, chinaDate(at), REMINDER_DAYS.REMINDER)
      const goesOn = await deps.treasuryFiles.takePage(id, LINES_A_PAGE, at, {
        ...settling(deps, at, 'TREASURY'),
        task: (run, line, difference) => ({
          id: deps.ids.uuid(),
          request: treasuryDifferenceRequest(run, line, difference),
          dueOn,
        }),
      })
      if (!goesOn) return
    }
  }
}

/** Goes on with results whose import died on the way. Answers how many. */
export function carryTreasuryResults(deps: TreasuryResultDeps) {
  const carry = carryTreasuryResult(deps)
  return async (): Promise<number> => {
    const open = await deps.treasuryFiles.taking()
    for (const { id } of open) await carry(id)
    return open.length
  }
}

const keyOf = ({ ticketDigest }: TreasuryResultDeps, ticket: string) =>
  `treasury-result:${ticketDigest(ticket).toString('hex')}`
