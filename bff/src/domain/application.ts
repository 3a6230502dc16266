import type { TapDecision } from './case-change'
import { type ConfirmationInput, changeOf, gateRefusal, granted, standingRefusal } from './confirmation'
import { judgedClauses } from './judged-clauses'
import { PAYS_TO_ACCOUNT } from './payout-account'
import { type RefusalReason, refused, secondaryConfirmation } from './tap-outcome'

const BY_A_PERSON = '要人看一眼，不是不行。来源部门的数据不全，部门核实后告诉您，您不用做什么。'

const RECEIVED = '申请收到了。数据都对得上，部门核定后请您点一下确认，您不用再交什么。'

/**
 * Decides a request for an item that is decided at once (CC-6). The machine says yes, or no with the clause; what it
 * cannot tell goes to a person with the reason, never to "no". An item that is applied for in the ordinary way (申报)
 * is decided by its department, whatever the machine says; the money is confirmed after that.
 */
export function decideApplication(given: ConfirmationInput): TapDecision {
  const { assessment, item, seenFen } = given
  const nowFen = assessment?.benefit.amountFen ?? 0
  const input = { ...given, entitlement: { ...given.entitlement, amountFen: nowFen } }
  const gate = gateRefusal(input)
  if (gate) return no(gate)
  const right = standingRefusal(input)
  if (right) return no(right)
  const clauses = assessment === null ? [] : judgedClauses(assessment)
  if (assessment === null || assessment.verdict === 'UNDETERMINED') {
    const unknown = clauses.filter(clause => clause.verdict === 'UNKNOWN')
    const detail = { clauses: unknown.map(clause => clause.id), message: BY_A_PERSON }
    return {
      outcome: secondaryConfirmation(BY_A_PERSON, unknown),
      change: changeOf(input, 'APPLY_DOUBTFUL', { detail }),
    }
  }
  if (assessment.verdict === 'INELIGIBLE') {
    const byLimit = assessment.clauses.every(clause => clause.verdict !== 'NOT_MET')
    const failed = clauses.filter(clause => clause.verdict === 'NOT_MET')
    return { outcome: refused(byLimit ? 'LIMIT_REACHED' : 'NOT_ELIGIBLE', failed), change: null }
  }
  if (seenFen !== nowFen) return no('AMOUNT_CHANGED')
  if (item.application.mode === 'STANDARD') {
    const detail = { clauses: [], message: RECEIVED }
    return {
      outcome: secondaryConfirmation(RECEIVED, []),
      change: changeOf(input, 'APPLY_DOUBTFUL', { detail }),
    }
  }
  if (PAYS_TO_ACCOUNT.has(item.fulfilment.kind) && input.account === null) return no('NO_ACCOUNT')
  if (input.availableFen !== null && input.availableFen < nowFen) return no('POOL_EMPTY')
  return { outcome: { kind: 'DONE' }, change: granted(input, 'APPLY') }
}

const no = (reason: RefusalReason): TapDecision => ({ outcome: refused(reason), change: null })
