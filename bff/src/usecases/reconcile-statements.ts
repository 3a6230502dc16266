import { chinaDate } from '@policy-direct/shared/time/china-date'
import {
  ASK_AGAIN_MS,
  balanceOff,
  CATCH_UP_MS,
  differenceRequest,
  endsEarly,
  notAsMany,
  type StatementDifference,
  saidOtherwise,
  unreadable,
} from '../domain/bank-statement'
import { Fault } from '../domain/fault'
import { REMINDER_DAYS } from '../domain/supervision'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { StatementBank, StatementBooks, StatementDay, StatementPage } from '../ports/bank-statements'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'

export interface ReconcileDeps {
  statements: StatementBooks
  statementBank: StatementBank
  clock: Clock
  calendar: WorkingDays
  ids: Ids
  /** Region of a task about a payment that is nobody's here. */
  city: string
  /** A person has to look: logged and counted. */
  alarm(what: string, detail: Readonly<Record<string, string>>): void
}

const DAY_MS = 86_400_000

/**
 * Fetches the bank's statement of every day that has ended, page by page, and compares it with our books. What the bank
 * knows and we have not heard of is asked about first; what still differs becomes a task that only a finding closes.
 * Answers how many days were compared.
 */
export function reconcileStatements(deps: ReconcileDeps) {
  return async (): Promise<number> => {
    const yesterday = chinaDate(new Date(deps.clock.now().getTime() - DAY_MS))
    let compared = 0
    for (const day of await deps.statements.due(yesterday, deps.clock.now())) {
      const loaded = day.status === 'COMPARING' ? day : await load(deps, day)
      if (loaded && (await compareWhenReady(deps, loaded))) compared += 1
    }
    return compared
  }
}

/** Null while the bank does not answer, or not whole: what has been taken stays, a later turn goes on behind it. */
async function load(deps: ReconcileDeps, day: StatementDay): Promise<StatementDay | null> {
  const { statements, clock } = deps
  const sheaves = inSheaves(sheaf => statements.take(day, sheaf))
  const stop = async (why: string | null) => {
    await sheaves.end()
    if (why !== null) await putOff(deps, day, why)
    return null
  }
  const ask = askingAhead(after => deps.statementBank.page(day.payerAccount, day.day, after))
  let asked = ask(day.loadedTo)
  for (let after = day.loadedTo; ; ) {
    const page = await readable(asked)
    if (page === 'UNREADABLE') return stop(unreadable(after))
    if (page === null) return stop(null)
    const last = page.next >= page.count
    // Asked on from the same place it would answer the same for ever.
    if (!last && !(page.next > after)) return stop(endsEarly(after, page.count))
    // The bank looks for the next pages while this one is written.
    if (!last) asked = ask(page.next, page)
    await sheaves.add(page)
    if (last) {
      const at = clock.now()
      const strange = await sheaves.end()
      const trouble = await whyNotWhole(strange, page.count, () => statements.complete(day, page.count, at))
      if (trouble === null) return { ...day, status: 'COMPARING', loadedTo: page.next, loadedAt: at }
      await putOff(deps, day, trouble, true)
      return null
    }
    after = page.next
  }
}

/** In words, or null for a statement that is whole. */
async function whyNotWhole(
  strange: number,
  count: number,
  complete: () => ReturnType<StatementBooks['complete']>,
): Promise<string | null> {
  if (strange > 0) return saidOtherwise(strange)
  const { lines, offFen } = await complete()
  if (lines !== count) return notAsMany(count, lines)
  return offFen === 0 ? null : balanceOff(offFen)
}

type Answer = ReturnType<StatementBank['page']>

/** Pages the bank is asked for at the same time. */
const PAGES_AT_ONCE = 3

/**
 * Asks for the pages of a day in their order, the next ones too: they will be as long as the one before was. Of a bank whose
 * pages are not, only one at a time from then on.
 */
function askingAhead(page: (after: number) => Answer): (after: number, before?: StatementPage) => Answer {
  const asked = new Map<number, Answer>()
  let guessing = true
  const want = (after: number): Answer => {
    const known = asked.get(after)
    if (known) return known
    const answer = page(after)
    // Whoever asks ahead may never come to hear of the answer.
    answer.catch(() => undefined)
    asked.set(after, answer)
    return answer
  }
  return (after, before) => {
    if (asked.size > 0 && !asked.has(after)) guessing = false
    const answer = want(after)
    asked.delete(after)
    if (before && guessing)
      for (let ahead = 1; ahead < PAGES_AT_ONCE; ahead += 1) {
        const from = after + ahead * before.lines.length
        if (from < before.count) want(from)
      }
    return answer
  }
}

async function readable(asked: Answer): Promise<StatementPage | 'UNREADABLE' | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Fault && error.code === 'INVALID_INPUT') return 'UNREADABLE'
    throw error
  }
}

/** Lines that are written together: the way to the disk is gone once for all of them. */
const LINES_A_SHEAF = 6_000

/** Hands pages on several at a time, in their order; while one sheaf is written the next is gathered. */
function inSheaves(take: (sheaf: StatementPage) => Promise<number>) {
  let gathered: StatementPage | null = null
  let written = Promise.resolve(0)
  const write = async () => {
    const before = await written
    if (gathered === null) return
    written = take(gathered).then(strange => before + strange)
    written.catch(() => undefined)
    gathered = null
  }
  return {
    async add(page: StatementPage): Promise<void> {
      if (gathered && gathered.lines.length + page.lines.length > LINES_A_SHEAF) await write()
      gathered = gathered ? { ...page, lines: [...gathered.lines, ...page.lines] } : page
    },
    /** All that was added is written; answers how many of its lines are strange, throws what writing them threw. */
    async end(): Promise<number> {
      await write()
      return written
    },
  }
}

async function putOff(
  { statements, clock, alarm }: ReconcileDeps,
  day: StatementDay,
  why: string,
  anew = false,
) {
  await statements.putOff(day, why, new Date(clock.now().getTime() + ASK_AGAIN_MS), anew)
  alarm('bank statement not whole', { day: day.day, why })
}

async function compareWhenReady(deps: ReconcileDeps, day: StatementDay): Promise<boolean> {
  const { statements, clock, calendar, ids, city } = deps
  const at = clock.now()
  const waited = at.getTime() - (day.loadedAt ?? at).getTime()
  const dueOn = addWorkingDays(calendar, chinaDate(at), REMINDER_DAYS.REMINDER)
  const task = (difference: StatementDifference) => ({
    id: ids.uuid(),
    request: differenceRequest(day.day, difference),
    dueOn,
    regionCode: difference.regionCode || city,
  })
  return (await statements.compare(day, at, task, waited < CATCH_UP_MS)) !== null
}
