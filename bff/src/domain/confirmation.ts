import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Assessment, ClauseAssessment, PolicyItemVersion } from '../eligibility'
import type { Standing } from './actor'
import { wrongAmount } from './amount-sent'
import {
  announceLater,
  type CaseChange,
  type Grant,
  plainChange,
  sendLater,
  type TapDecision,
} from './case-change'
import { type EntitlementEvent, type EntitlementStatus, nextStatus } from './entitlement'
import { judgedClauses } from './judged-clauses'
import { hold } from './ledger'
import { type AccountChoice, PAYS_TO_ACCOUNT } from './payout-account'
import { standingRefusal } from './standing-refusal'
import { type RefusalReason, refused, secondaryConfirmation } from './tap-outcome'

export interface ConfirmationInput {
  readonly item: PolicyItemVersion
  readonly entitlement: {
    readonly id: string
    readonly revision: number
    readonly poolId: string | null
    readonly status: EntitlementStatus | null
    readonly amountFen: number
    readonly confirmBy: LocalDate | null
    readonly factsVersion: number
    readonly accountId: string | null
  }
  readonly withdrawn: boolean
  /** Judged on today's facts and the locked history; null when the record is no longer there. */
  readonly assessment: Assessment | null
  readonly factsVersion: number
  readonly account: AccountChoice | null
  /** What the pool has for a newcomer: nothing while others wait. Null without a pool. */
  readonly availableFen: number | null
  /** Hides the case in the public chain of its pool (N-6). */
  readonly salt: string
  readonly standing: Standing
  readonly identityLevel: number | null
  readonly seenFen: number
  /** What was seen was the amount of this case once; it has changed since. */
  readonly shownBefore?: boolean
  /** Less is due than the department confirmed, and that is what the person saw; set by `decideConfirmation`. */
  readonly lessSeen?: true
  readonly today: LocalDate
  readonly grant: Grant
}

/** Re-decides a case at the moment of the tap. Unknown never pays, and nothing is paid that the department has not confirmed. */
export function decideConfirmation(given: ConfirmationInput): TapDecision {
  const input = withLessSeen(given)
  const { entitlement, item, today } = input
  if (entitlement.status === 'QUEUED') return inQueue
  const state = stateRefusal(entitlement.status)
  if (state) return no(state)
  const gate = gateRefusal(input)
  if (gate) return no(gate)
  if (entitlement.confirmBy !== null && today > entitlement.confirmBy) return no('TOO_LATE')
  const right = standingRefusal(input)
  if (right) return { outcome: right, change: null }
  const doubt = eligibilityDecision(input)
  if (doubt) return doubt
  const amount = amountDecision(input)
  if (amount) return amount
  if (PAYS_TO_ACCOUNT.has(item.fulfilment.kind) && input.account === null) return no('NO_ACCOUNT')
  if (mustWait(input)) return { outcome: { kind: 'DONE' }, change: queued(input) }
  const event = input.grant.kind === 'NOTICE' ? 'CONFIRM_WITH_NOTICE' : 'CONFIRM'
  return { outcome: { kind: 'DONE' }, change: granted(input, event) }
}

/**
 * A package shows what is left of an offer beside the others of its group (就高不重复). Who saw that amount takes it with
 * this tap: never unseen, and never more than the department confirmed.
 */
function withLessSeen(input: ConfirmationInput): ConfirmationInput {
  const { assessment, entitlement, seenFen } = input
  const nowFen = assessment?.verdict === 'ELIGIBLE' ? assessment.benefit.amountFen : null
  if (nowFen === null || nowFen >= entitlement.amountFen || seenFen !== nowFen) return input
  return { ...input, entitlement: { ...entitlement, amountFen: nowFen }, lessSeen: true }
}

/** Tapped once already: the place is kept, and nobody gets a second one. */
const inQueue: TapDecision = {
  outcome: refused('ALREADY_DECIDED', [], {
    message: '您已经确认过了，正在按名次排队等资金。',
    nextStep: '不用再点，名次在“办理进度”里看，轮到了马上告诉您。',
  }),
  change: null,
}

/** Whether a pool pays this at all. */
const isFunded = ({ entitlement: { poolId, amountFen } }: Pick<ConfirmationInput, 'entitlement'>): boolean =>
  poolId !== null && amountFen > 0

/** The pool has too little for this one, or others were there before. */
export const mustWait = (input: Pick<ConfirmationInput, 'entitlement' | 'availableFen'>): boolean =>
  isFunded(input) && input.availableFen !== null && input.availableFen < input.entitlement.amountFen

/** Nothing is lost and nobody jumps: confirmed, with a place in the order of the taps (N-6). Nothing is held or used up yet. */
export const queued = (input: ConfirmationInput): CaseChange | null =>
  changeOf(input, 'QUEUE', {
    place: { step: 'WAITING', salt: input.salt },
    follow: [announceLater(input.entitlement.id, 'QUEUED', `queued-${input.entitlement.revision}`)],
  })

/** The change that holds the money and orders the work. */
export function granted(input: ConfirmationInput, event: EntitlementEvent): CaseChange | null {
  const { entitlement, grant, item } = input
  const funded = isFunded(input)
  const step = entitlement.status === 'QUEUED' ? 'GRANTED' : 'TAKEN'
  const announced = item.messages.CONFIRMED ? [announceLater(entitlement.id, 'CONFIRMED', 'confirmed')] : []
  const follow = grant.kind === 'EXECUTION' ? [sendLater(grant.fulfilmentId)] : announced
  return changeOf(input, event, {
    claims: input.assessment?.claims ?? [],
    grant,
    takeFen: funded ? entitlement.amountFen : 0,
    entries: funded ? [hold(grant.attempt)] : [],
    ...(funded ? { place: { step, salt: input.salt } } : {}),
    follow,
  })
}

function stateRefusal(status: EntitlementStatus | null): RefusalReason | null {
  if (status === 'SURE' || status === 'DOUBTFUL') return 'NOT_NOW'
  if (status === 'LAPSED') return 'TOO_LATE'
  return nextStatus(status, 'CONFIRM') ? null : 'ALREADY_DECIDED'
}

/** CC-3: no money for what is not published, reviewed and standing. */
export function gateRefusal({
  item,
  withdrawn,
  today,
}: Pick<ConfirmationInput, 'item' | 'withdrawn' | 'today'>): RefusalReason | null {
  return withdrawn || item.review.reviewedOn > today || item.validity.from > today ? 'NOT_PUBLISHED' : null
}

export function eligibilityDecision(input: ConfirmationInput): TapDecision | null {
  const { assessment } = input
  if (assessment === null) return doubted(input, '证书或记录在来源部门查不到了，部门要再核实。', [])
  const clauses = judgedClauses(assessment)
  const failed = clauses.filter(clause => clause.verdict === 'NOT_MET')
  if (assessment.verdict === 'INELIGIBLE') {
    const byLimit = assessment.clauses.every(clause => clause.verdict !== 'NOT_MET')
    const outcome = refused(byLimit ? 'LIMIT_REACHED' : 'NOT_ELIGIBLE', failed)
    return {
      outcome,
      change: changeOf(input, 'REFUSE', { detail: { clauses: failed.map(clause => clause.id) } }),
    }
  }
  if (assessment.verdict === 'ELIGIBLE') return null
  const unknown = clauses.filter(clause => clause.verdict === 'UNKNOWN')
  return doubted(input, '有一项数据变了或查不到，部门要再核实一下。核实前不付款，您不用做什么。', unknown)
}

/** Less than the department confirmed is shown again; more goes back to the department. */
export function amountDecision(input: ConfirmationInput): TapDecision | null {
  const confirmedFen = input.entitlement.amountFen
  const nowFen = input.assessment?.benefit.amountFen ?? confirmedFen
  if (nowFen > confirmedFen)
    return doubted(input, '按最新数据金额变大了，部门核定后再请您确认，资格给您留着。', [])
  if (nowFen < confirmedFen)
    return { outcome: refused('AMOUNT_CHANGED'), change: changeOf(input, 'REVALUE', { amountFen: nowFen }) }
  if (input.seenFen === confirmedFen) return null
  if (input.shownBefore) return no('AMOUNT_CHANGED')
  return { outcome: wrongAmount(input.item, confirmedFen, input.seenFen), change: null }
}

function doubted(
  input: ConfirmationInput,
  message: string,
  clauses: readonly ClauseAssessment[],
): TapDecision {
  const nowFen = input.assessment?.benefit.amountFen ?? input.entitlement.amountFen
  const detail = { clauses: clauses.map(clause => clause.id), message }
  return {
    outcome: secondaryConfirmation(message, clauses),
    change: changeOf(input, 'DOUBT', { amountFen: nowFen, detail }),
  }
}

/** A change that the table of transitions allows from here, or null. */
export function changeOf(
  input: ConfirmationInput,
  event: EntitlementEvent,
  more: Partial<CaseChange>,
): CaseChange | null {
  const to = nextStatus(input.entitlement.status, event)
  if (!to) return null
  const { amountFen: beforeFen } = input.entitlement
  const detail = {
    ...more.detail,
    ...(more.amountFen !== undefined && more.amountFen !== beforeFen && { beforeFen }),
  }
  return plainChange(input.entitlement, event, to, {
    accountId: input.account?.id ?? input.entitlement.accountId,
    assessment:
      input.factsVersion === input.entitlement.factsVersion && !input.lessSeen ? null : input.assessment,
    factsVersion: input.factsVersion,
    ...more,
    detail,
  })
}

const no = (reason: RefusalReason): TapDecision => ({ outcome: refused(reason), change: null })
