import { chinaDate } from '@policy-direct/shared/time/china-date'
import { CATCH_UP_MS, differenceRequest } from '../domain/bank-statement'
import { REMINDER_DAYS } from '../domain/supervision'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { StatementBank, StatementBooks, StatementDay } from '../ports/bank-statements'
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
    for (const day of await deps.statements.due(yesterday)) {
      const loaded = day.status === 'COMPARING' ? day : await load(deps, day)
      if (loaded && (await compareWhenReady(deps, loaded))) compared += 1
    }
    return compared
  }
}

/** Null while the bank does not answer: what has been taken stays, the next turn goes on behind it. */
async function load(
  { statements, statementBank, clock }: ReconcileDeps,
  day: StatementDay,
): Promise<StatementDay | null> {
  for (let after = day.loadedTo; ; ) {
    const page = await statementBank.page(day.payerAccount, day.day, after)
    if (!page) return null
    const last = page.next >= page.count || page.lines.length === 0
    const at = clock.now()
    await statements.take(day, page, last ? at : null)
    if (last) return { ...day, status: 'COMPARING', loadedTo: page.next, loadedAt: at }
    after = page.next
  }
}

async function compareWhenReady(deps: ReconcileDeps, day: StatementDay): Promise<boolean> {
  const { statements, clock, calendar, ids, city } = deps
  const at = clock.now()
  const waited = at.getTime() - (day.loadedAt ?? at).getTime()
  if ((await statements.askBehind(day, at)) > 0 && waited < CATCH_UP_MS) return false
  const dueOn = addWorkingDays(calendar, chinaDate(at), REMINDER_DAYS.REMINDER)
  await statements.compare(day, at, difference => ({
    id: ids.uuid(),
    request: differenceRequest(day.day, difference),
    dueOn,
    regionCode: difference.regionCode || city,
  }))
  return true
}
