import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../eligibility'
import type { Standing } from './actor'
import { type Grant, plainChange, sendLater, type TapDecision } from './case-change'
import type { ConfirmationInput } from './confirmation'
import { nextStatus } from './entitlement'
import { restore } from './ledger'
import { type AccountChoice, choosePayoutAccount, PAYS_TO_ACCOUNT } from './payout-account'
import { standingRefusal } from './standing-refusal'
import { type RefusalReason, refused } from './tap-outcome'

const NOT_THE_ACCOUNT = '对您的授权不包括改收款账户，退回来的钱要请法定代表人重新发。'

export interface RetryInput {
  readonly item: PolicyItemVersion
  readonly entitlement: ConfirmationInput['entitlement']
  readonly accounts: readonly AccountChoice[]
  /** Null: the best there is. */
  readonly wanted: string | null
  readonly standing: Standing
  readonly identityLevel: number | null
  readonly today: LocalDate
  readonly grant: Extract<Grant, { kind: 'EXECUTION' }>
}

/**
 * Whoever may change the account may have it paid again. It was decided and held before: nothing is judged anew, and a
 * withdrawal since then takes nothing back.
 */
export function decideRetry(input: RetryInput): TapDecision {
  const { entitlement, item, standing, grant } = input
  const to = nextStatus(entitlement.status, 'RETRY')
  if (!to) return no('NOT_NOW')
  if (standing.role === 'AGENT' && !standing.scopes.includes('CHANGE_ACCOUNT'))
    return { outcome: refused('NOT_AUTHORISED', [], { message: NOT_THE_ACCOUNT }), change: null }
  const right = standingRefusal(input)
  if (right) return { outcome: right, change: null }
  const account = choosePayoutAccount(
    item.fulfilment.accounts,
    input.accounts,
    input.wanted ?? entitlement.accountId,
  )
  const chosen = input.wanted === null || account?.id === input.wanted
  if (PAYS_TO_ACCOUNT.has(item.fulfilment.kind) && (account === null || !chosen)) return no('NO_ACCOUNT')
  return {
    outcome: { kind: 'DONE' },
    change: plainChange(entitlement, 'RETRY', to, {
      accountId: account?.id ?? null,
      grant,
      entries: entitlement.poolId === null ? [] : [restore(grant.attempt)],
      follow: [sendLater(grant.fulfilmentId)],
      detail: { attempt: grant.attempt },
    }),
  }
}

const no = (reason: RefusalReason): TapDecision => ({ outcome: refused(reason), change: null })
