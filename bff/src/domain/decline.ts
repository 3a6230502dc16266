import { mayAct, type Standing } from './actor'
import { plainChange, type TapDecision } from './case-change'
import { type EntitlementStatus, nextStatus } from './entitlement'
import { refused } from './tap-outcome'

/** Whoever may confirm may also say no. */
export function decideDecline(
  entitlement: {
    status: EntitlementStatus | null
    amountFen: number
    accountId: string | null
    factsVersion: number
  },
  standing: Standing,
): TapDecision {
  const to = nextStatus(entitlement.status, 'DECLINE')
  if (!to) return { outcome: refused('ALREADY_DECIDED'), change: null }
  if (!mayAct(standing)) return { outcome: refused('NOT_AUTHORISED'), change: null }
  return {
    outcome: { kind: 'DONE' },
    change: plainChange(entitlement, 'DECLINE', to),
  }
}
