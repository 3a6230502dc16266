import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { decideApplication } from '../domain/application'
import type { LeftToAPerson } from '../domain/at-once'
import { type FollowUp, fileApplicationLater, type TapDecision } from '../domain/case-change'
import { caseNumberOf } from '../domain/case-number'
import { decideConfirmation } from '../domain/confirmation'
import { invalidInput } from '../domain/fault'
import { choosePayoutAccount } from '../domain/payout-account'
import { refused } from '../domain/tap-outcome'
import { lastingExplain, periodOf } from '../eligibility'
import type { CaseAtHand } from '../ports/entitlements'
import { caseActorFor, caseActorOf, orEnded, standingOf, usableKey, userOf } from './acting'
import { answerOf, type ConfirmDeps, refusedWithout, type TapAnswer } from './confirm-entitlement'
import { situationOf } from './judge-again'
import { grantOf, SALT_BYTES } from './order-grant'
import { prepared } from './prepared'

export interface ApplyCommand {
  itemId: string
  beneficiaryId: string
  recordKey: string | null
  amountFen: number
  idempotencyKey: string
}

const NOT_APPLIED_FOR = {
  ...refused('NOT_NOW'),
  message: '这个事项不是您这样办的：有的不用申请，有的只给企业或只给个人。',
  nextStep: '到“政策包”里看您能办的。',
}

const FORM_FIRST = {
  ...refused('NOT_NOW'),
  message: '这个事项要先填申报表，多数已经替您填好。',
  nextStep: '回到事项页，点“申请”就到申报表。',
}

/** The application whose form was handed in, and why a person has to look at it; null for what is asked without one. */
export type HandedIn = { readonly id: string; readonly leftToAPerson: LeftToAPerson } | null

/**
 * 秒批秒兑 (CC-6): opens the one case of this right and decides it at once; of an item that is 申报, puts it before the
 * lead department. Throws NOT_FOUND for somebody else's
 * beneficiary, INVALID_INPUT for a record that is not there.
 */
export function applyInstant(deps: ConfirmDeps) {
  const apply = applyFor(deps)
  return (actor: Actor, command: ApplyCommand): Promise<TapAnswer> =>
    orEnded(deps, { actor, door: 'applyInstant' }, () => apply(actor, command, null), refusedWithout)
}

/** As `applyInstant`; an item with a form is only asked for with the application that fills it in. */
export function applyFor(deps: ConfirmDeps) {
  const explain = lastingExplain()
  return async (actor: Actor, command: ApplyCommand, application: HandedIn): Promise<TapAnswer> => {
    const user = userOf(actor)
    const standing = await standingOf(deps.authority, actor, command.beneficiaryId)
    const at = deps.clock.now()
    const today = chinaDate(at)
    const item = await deps.items.current(command.itemId, today)
    if (!item) return { outcome: refused('NOT_PUBLISHED'), entitlement: null }
    const recordKey = command.recordKey ?? ''
    if (item.application.mode === 'AUTO' || item.beneficiary.kind !== standing.beneficiaryKind)
      return { outcome: NOT_APPLIED_FOR, entitlement: null }
    if (item.form && !application) return { outcome: FORM_FIRST, entitlement: null }
    if ((item.forEach !== undefined) !== (recordKey !== ''))
      throw invalidInput('请先选要办的那一张证书（记录）。')
    const names = new Map<string, string>()
    const decide = async (atHand: CaseAtHand) => {
      const input = {
        ...(await situationOf(explain, item, recordKey, atHand, today)),
        account: choosePayoutAccount(item.fulfilment.accounts, atHand.accounts, null),
        standing,
        identityLevel: user.identityLevel,
        seenFen: command.amountFen,
        salt: deps.ids.token(SALT_BYTES),
        grant: grantOf(deps, item, atHand, today, names),
      }
      const { status } = atHand.entitlement
      if (status !== null && status !== 'REJECTED' && status !== 'WITHDRAWN') return decideConfirmation(input)
      if (input.assessment === null) throw invalidInput('没有查到这张证书（记录），请核对后再试。')
      const decision = decideApplication({
        ...input,
        entitlement: atHand.entitlement,
        waiting: await atHand.waiting(),
        withForm: application !== null,
        ...(application && { leftToAPerson: application.leftToAPerson }),
      })
      if (!application) return decision
      const by = caseActorFor(user, standing)
      return withApplication(decision, fileApplicationLater(application.id, atHand.entitlement.id, by))
    }
    const tap = {
      actor: caseActorOf(user),
      key: usableKey(command.idempotencyKey),
      operation: 'APPLY' as const,
      request: JSON.stringify([item.id, standing.beneficiaryId, recordKey, command.amountFen]),
      at,
    }
    const wanted = {
      id: deps.ids.uuid(),
      caseNumber: caseNumberOf(today, deps.ids.token(9)),
      itemId: item.id,
      itemVersion: item.version,
      subjectId: standing.beneficiaryId,
      recordKey,
      period: periodOf(item, today),
      poolId: item.funding.pool ?? null,
    }
    return answerOf(await prepared(() => deps.taps.open(tap, wanted, { admit: () => undefined, decide })))
  }
}

/** The form reaches the department in the transaction that opens the case, whatever becomes of this process. */
const withApplication = (decision: TapDecision, filed: FollowUp): TapDecision => {
  const { change } = decision
  return change ? { ...decision, change: { ...change, follow: [...change.follow, filed] } } : decision
}
