import type { MessageEvent } from '../eligibility'
import type { CaseCalendar } from '../ports/case-calendar'

export interface FundsAgainDeps {
  cases: Pick<CaseCalendar, 'fundedAgain'>
  announce(entitlementId: string, event: MessageEvent, occasion: string): Promise<number>
}

const BATCH = 100

/**
 * Whoever tapped when the pool was empty is told once that it can pay now; the offer never went away. Answers how many
 * messages.
 */
export function tellFundsAgain({ cases, announce }: FundsAgainDeps) {
  return async (): Promise<number> => {
    let told = 0
    for (const { id, occasion } of await cases.fundedAgain(BATCH))
      told += await announce(id, 'OFFERED', occasion)
    return told
  }
}
