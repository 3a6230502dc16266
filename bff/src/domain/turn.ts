import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { announceLater, type CaseChange } from './case-change'
import {
  amountDecision,
  type ConfirmationInput,
  changeOf,
  eligibilityDecision,
  gateRefusal,
  granted,
} from './confirmation'
import { judgedClauses } from './judged-clauses'
import { PAYS_TO_ACCOUNT } from './payout-account'

export interface TurnInput extends ConfirmationInput {
  /** It stood aside before: another look that finds the same changes nothing. */
  readonly aside: boolean
  /** Last day to confirm when something has to be confirmed anew. */
  readonly confirmBy: LocalDate | null
}

/**
 * The turn of a waiting case (N-6): judged once more on today's data, because unknown never pays. Granted; or returned to
 * whoever can settle it, its place kept; or refused with the clause. Null: still what kept it aside.
 */
export function decideTurn(given: TurnInput): CaseChange | null {
  const { entitlement, item } = given
  if (entitlement.status !== 'QUEUED') return null
  const input = { ...given, seenFen: entitlement.amountFen }
  if (gateRefusal(input)) return asideFor(input, '这个事项暂停办理')
  const again = eligibilityDecision(input) ?? amountDecision(input)
  if (again) return again.change && told(input, again.change)
  if (PAYS_TO_ACCOUNT.has(item.fulfilment.kind) && input.account === null)
    return asideFor(input, '没有可以收款的账户')
  const change = granted(input, input.grant.kind === 'NOTICE' ? 'ADVANCE_WITH_NOTICE' : 'ADVANCE')
  return change && { ...change, follow: [...change.follow, news(input, 'QUEUE_TURN')] }
}

/** The person is told why, and what is kept. Less than was confirmed is to be confirmed anew, with time to do so. */
function told(input: TurnInput, change: CaseChange): CaseChange {
  if (change.event === 'REVALUE')
    return { ...change, confirmBy: input.confirmBy, follow: [news(input, 'OFFERED')] }
  const reason =
    change.event === 'REFUSE' ? `${obstacleOf(input)}，这一笔不发了` : '有一项要部门再核实，名次给您留着'
  return { ...change, note: `轮到您时又核对了一次：${reason}。`, follow: [news(input, 'STOPPED', reason)] }
}

function obstacleOf({ assessment }: TurnInput): string {
  const failed = assessment && judgedClauses(assessment).find(({ verdict }) => verdict === 'NOT_MET')
  return failed?.gap?.text ?? failed?.text ?? '有一项条件不再符合'
}

const asideFor = (input: TurnInput, reason: string): CaseChange | null =>
  input.aside
    ? null
    : changeOf(input, 'WAIT_ASIDE', {
        place: { step: 'ASIDE', salt: input.salt },
        detail: { message: reason },
        follow: [news(input, 'QUEUE_ASIDE', reason)],
      })

const news = (
  { entitlement: { id, revision } }: TurnInput,
  event: Parameters<typeof announceLater>[1],
  reason?: string,
) => announceLater(id, event, `turn-${revision}`, reason)
