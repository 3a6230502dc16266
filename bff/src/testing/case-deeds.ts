import { useNewAccount } from '../domain/account-change'
import { decideWithdrawal } from '../domain/application-withdrawal'
import { type CaseChange, type Grant, plainChange, type TapDecision } from '../domain/case-change'
import { decideConfirmation } from '../domain/confirmation'
import { decideDecline } from '../domain/decline'
import { type EntitlementEvent, type EntitlementStatus, nextStatus } from '../domain/entitlement'
import type { FulfilmentReport } from '../domain/fulfilment'
import { decideLastCheck } from '../domain/last-check'
import { answerLine, closeNotice, stopLine } from '../domain/notice'
import { decideRetry } from '../domain/retry'
import { decideTurn } from '../domain/turn'
import { ACCOUNT, AMOUNT, ASSESSMENT, execution, ITEM, noticed, STANDING, TODAY } from './one-case'

/** What the product does to cases, by who does it. */
export type Deed =
  | { by: 'MATCH' | 'DESK' | 'CLOCK'; event: EntitlementEvent }
  | { by: 'TAP'; verb: 'CONFIRM' | 'CONFIRM_WITH_NOTICE' | 'DECLINE' | 'WITHDRAW' | 'RETRY' | 'NEW_ACCOUNT' }
  | { by: 'NOTICE'; verb: 'OBJECT' | 'UPHOLD' | 'DISMISS' | 'CLOSE' }
  | { by: 'LAST_CHECK' | 'TURN'; finds: 'NOT_MET' | 'GONE' | 'NOTHING' }
  | { by: 'BANK'; report: FulfilmentReport; age: number }

/** What a decision sees of a case and of the pool it is paid from. */
export interface Stand {
  readonly status: EntitlementStatus | null
  readonly revision: number
  readonly accountId: string | null
  readonly everConfirmed: boolean
  /** The newest instruction, 0 without one. */
  readonly lastAttempt: number
  /** The one that has not left. */
  readonly unsent: number | null
  /** What the pool has for this case before anybody else, in 分. */
  readonly availableFen: number
  /** It is the first that waits, and the pool has its amount. */
  readonly isNext: boolean
}

const UNMET = {
  ...ASSESSMENT,
  verdict: 'INELIGIBLE' as const,
  clauses: ASSESSMENT.clauses.map((clause, index) =>
    index === 0 ? { ...clause, verdict: 'NOT_MET' as const } : clause,
  ),
}

const FOUND = { NOT_MET: UNMET, GONE: null, NOTHING: ASSESSMENT }

const entitlementOf = ({ status, revision, accountId }: Stand) => ({
  ...{ id: 'e', poolId: 'p', status, amountFen: AMOUNT, revision },
  ...{ confirmBy: null, factsVersion: 1, accountId },
})
const COMMON = { item: ITEM, withdrawn: false, standing: STANDING, identityLevel: 4, today: TODAY }
const JUDGED = { factsVersion: 1, account: ACCOUNT, seenFen: AMOUNT, salt: 's' }

/** What the product's own rules make of a deed; null when nothing changes. */
export function decideDeed(stand: Stand, deed: Exclude<Deed, { by: 'BANK' }>): CaseChange | null {
  const entitlement = entitlementOf(stand)
  switch (deed.by) {
    case 'MATCH':
    case 'DESK':
    case 'CLOCK': {
      const to = nextStatus(stand.status, deed.event)
      return to && plainChange(entitlement, deed.event, to)
    }
    case 'TAP':
      return decideTap(stand, deed.verb)
    case 'NOTICE':
      if (deed.verb === 'OBJECT') return stopLine(entitlement, 'o')
      if (deed.verb === 'CLOSE') return closeNotice(entitlement, execution(stand.lastAttempt + 1))
      return answerLine(entitlement, deed.verb === 'UPHOLD', 'o')
    case 'TURN':
      return stand.isNext ? decideOwnTurn(stand, FOUND[deed.finds]) : null
    case 'LAST_CHECK': {
      if (stand.status === 'IN_EXECUTION' && stand.unsent === null) return null
      const fulfilmentId = stand.unsent === null ? null : `f${stand.unsent}`
      return decideLastCheck({ entitlement, assessment: FOUND[deed.finds], factsVersion: 1, fulfilmentId })
    }
  }
}

function decideTap(stand: Stand, verb: Extract<Deed, { by: 'TAP' }>['verb']): CaseChange | null {
  const entitlement = entitlementOf(stand)
  const again = execution(stand.lastAttempt + 1)
  if (verb === 'NEW_ACCOUNT') {
    const used = useNewAccount(entitlement, 'new', again)
    return used === 'LATER' ? null : used
  }
  if (verb === 'RETRY') {
    const accounts = [ACCOUNT, { ...ACCOUNT, id: 'new' }]
    return changed(decideRetry({ ...COMMON, entitlement, accounts, wanted: null, grant: again }))
  }
  if (verb === 'WITHDRAW')
    return changed(decideWithdrawal(entitlement, STANDING, 'a', { kind: 'USER', id: 'u', name: '李*' }))
  if (verb === 'DECLINE') return changed(decideDecline(entitlement, STANDING))
  const round = stand.everConfirmed ? stand.revision + 1 : 1
  const grant: Grant = verb === 'CONFIRM' ? execution(round) : noticed(round)
  const { availableFen } = stand
  return changed(
    decideConfirmation({ ...COMMON, ...JUDGED, entitlement, assessment: ASSESSMENT, availableFen, grant }),
  )
}

const decideOwnTurn = (stand: Stand, assessment: typeof ASSESSMENT | null): CaseChange | null =>
  decideTurn({
    ...{ ...COMMON, ...JUDGED, entitlement: entitlementOf(stand), assessment, availableFen: 0 },
    ...{ grant: execution(stand.revision + 1), aside: false, confirmBy: null },
  })

function changed({ outcome, change }: TapDecision): CaseChange | null {
  if (change === null && outcome.kind === 'DONE') throw new Error('done, and nothing changed')
  return change
}
