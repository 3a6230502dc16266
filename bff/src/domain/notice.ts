import { type CaseChange, type Grant, plainChange, sendLater } from './case-change'
import { type EntitlementEvent, type EntitlementStatus, nextStatus } from './entitlement'
import { release } from './ledger'

type Case = {
  status: EntitlementStatus | null
  /** Counts the changes of the case so far. */
  revision: number
  amountFen: number
  accountId: string | null
  factsVersion: number
  poolId: string | null
}

/** The notice ended and nobody stopped this line: on to the executor. The money was held when it was confirmed. */
export function closeNotice(
  entitlement: Case,
  grant: Extract<Grant, { kind: 'EXECUTION' }>,
): CaseChange | null {
  const to = nextStatus(entitlement.status, 'CLOSE_NOTICE')
  if (!to) return null
  const follow = [sendLater(grant.fulfilmentId)]
  return plainChange(entitlement, 'CLOSE_NOTICE', to, { grant, follow })
}

/** An objection stops this line only. */
export function stopLine(entitlement: Case, objectionId: string): CaseChange | null {
  return moved(entitlement, 'OBJECT', { detail: { objectionId } })
}

/** The last objection against a line was answered: it goes on, or ends and gives back what it held and used up. */
export function answerLine(entitlement: Case, upheld: boolean, objectionId: string): CaseChange | null {
  if (!upheld) return moved(entitlement, 'DISMISS_OBJECTION', { detail: { objectionId } })
  const held = entitlement.poolId !== null && entitlement.amountFen > 0
  return moved(entitlement, 'UPHOLD_OBJECTION', {
    detail: { objectionId },
    releases: true,
    takeFen: held ? -entitlement.amountFen : 0,
    // A right may come round again: each round's entries have a number of their own.
    entries: held ? [release(entitlement.revision + 1)] : [],
  })
}

function moved(entitlement: Case, event: EntitlementEvent, more: Partial<CaseChange>): CaseChange | null {
  const to = nextStatus(entitlement.status, event)
  return to && plainChange(entitlement, event, to, more)
}
