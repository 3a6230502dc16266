import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type {
  Assessment,
  Claim,
  ClauseAssessment,
  FulfilmentKind,
  MessageEvent,
  PolicyItemVersion,
} from '../eligibility'
import type { Standing } from './actor'
import { type EntitlementEvent, type EntitlementStatus, nextStatus } from './entitlement'
import { judgedClauses } from './judged-clauses'
import { hold, type LedgerEntry } from './ledger'
import { type AccountChoice, PAYS_TO_ACCOUNT } from './payout-account'
import { type RefusalReason, refused, type StoredOutcome, secondaryConfirmation } from './tap-outcome'

export type { StoredOutcome } from './tap-outcome'

/** Lowest level of the proving platform for money: 三级, checked against two factors. */
export const MONEY_IDENTITY_LEVEL = 3

/** What a granted case goes on with: straight to its executor, or first through its public notice. */
export type Grant =
  | {
      readonly kind: 'EXECUTION'
      readonly fulfilmentId: string
      readonly attempt: number
      readonly executor: string
      readonly fulfilment: FulfilmentKind
    }
  | {
      readonly kind: 'NOTICE'
      readonly noticeId: string
      readonly lineId: string
      readonly department: string
      readonly opensOn: LocalDate
      readonly closesOn: LocalDate
      /** Enterprise in full, a person masked. */
      readonly publicName: string
    }

/** A change of a case, complete enough to be written in one statement. */
export interface CaseChange {
  readonly event: EntitlementEvent
  readonly to: EntitlementStatus
  readonly amountFen: number
  readonly accountId: string | null
  /** Judgement to keep with the case; null keeps the one it has. */
  readonly assessment: Assessment | null
  readonly factsVersion: number
  /** What the grant uses up; empty unless granted. */
  readonly claims: readonly Claim[]
  /** Money is held and work ordered only with a grant. */
  readonly grant: Grant | null
  /** What the pool gives, in 分, and where the case's amount moves. */
  readonly takeFen: number
  readonly entries: readonly LedgerEntry[]
  /** Work that follows, written in the same transaction. */
  readonly follow: readonly FollowUp[]
  readonly detail: Readonly<Record<string, unknown>>
}

/** Work for the relay, by topic. */
export interface FollowUp {
  readonly topic: 'send-fulfilment' | 'announce'
  readonly payload: Readonly<Record<string, unknown>>
}

/** The first instruction to the executor. */
export const sendLater = (fulfilmentId: string): FollowUp => ({
  topic: 'send-fulfilment',
  payload: { fulfilmentId },
})
/** A message to the people who may act for the beneficiary. */
export const announceLater = (entitlementId: string, event: MessageEvent, occasion: string): FollowUp => ({
  topic: 'announce',
  payload: { entitlementId, event, occasion },
})

export interface TapDecision {
  readonly outcome: StoredOutcome
  readonly change: CaseChange | null
}

export interface ConfirmationInput {
  readonly item: PolicyItemVersion
  readonly entitlement: {
    readonly id: string
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
  readonly availableFen: number | null
  readonly standing: Standing
  readonly identityLevel: number | null
  readonly seenFen: number
  readonly today: LocalDate
  readonly grant: Grant
}

/** Re-decides a case at the moment of the tap. Unknown never pays, and nothing is paid that the department has not confirmed. */
export function decideConfirmation(input: ConfirmationInput): TapDecision {
  const { entitlement, item, today } = input
  const state = stateRefusal(entitlement.status)
  if (state) return no(state)
  const gate = gateRefusal(input)
  if (gate) return no(gate)
  if (entitlement.confirmBy !== null && today > entitlement.confirmBy) return no('TOO_LATE')
  const right = standingRefusal(input)
  if (right) return no(right)
  const doubt = eligibilityDecision(input)
  if (doubt) return doubt
  const amount = amountDecision(input)
  if (amount) return amount
  if (PAYS_TO_ACCOUNT.has(item.fulfilment.kind) && input.account === null) return no('NO_ACCOUNT')
  if (input.availableFen !== null && input.availableFen < entitlement.amountFen) return no('POOL_EMPTY')
  const event = input.grant.kind === 'NOTICE' ? 'CONFIRM_WITH_NOTICE' : 'CONFIRM'
  return { outcome: { kind: 'DONE' }, change: granted(input, event) }
}

/** The change that holds the money and orders the work. */
export function granted(input: ConfirmationInput, event: EntitlementEvent): CaseChange | null {
  const { entitlement, grant, item } = input
  const funded = entitlement.poolId !== null && entitlement.amountFen > 0
  const follow = [
    ...(grant.kind === 'EXECUTION' ? [sendLater(grant.fulfilmentId)] : []),
    ...(item.messages.CONFIRMED ? [announceLater(entitlement.id, 'CONFIRMED', 'confirmed')] : []),
  ]
  return changeOf(input, event, {
    claims: input.assessment?.claims ?? [],
    grant,
    takeFen: funded ? entitlement.amountFen : 0,
    entries: funded ? [hold(1)] : [],
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

/** What the person at the phone may do. */
export function standingRefusal({
  standing,
  identityLevel,
  entitlement,
  item,
  today,
}: Pick<
  ConfirmationInput,
  'standing' | 'identityLevel' | 'entitlement' | 'item' | 'today'
>): RefusalReason | null {
  if (standing.role === 'AGENT') {
    const inTime = standing.validUntil === null || today <= standing.validUntil
    const within = standing.capFen === null || entitlement.amountFen <= standing.capFen
    if (!standing.scopes.includes('CONFIRM') || !inTime || !within) return 'NOT_AUTHORISED'
  }
  const money = item.fulfilment.kind !== 'SERVICE'
  return money && (identityLevel ?? 0) < MONEY_IDENTITY_LEVEL ? 'IDENTITY_TOO_WEAK' : null
}

function eligibilityDecision(input: ConfirmationInput): TapDecision | null {
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
function amountDecision(input: ConfirmationInput): TapDecision | null {
  const confirmedFen = input.entitlement.amountFen
  const nowFen = input.assessment?.benefit.amountFen ?? confirmedFen
  if (nowFen > confirmedFen)
    return doubted(input, '按最新数据金额变大了，部门核定后再请您确认，资格给您留着。', [])
  if (nowFen < confirmedFen)
    return { outcome: refused('AMOUNT_CHANGED'), change: changeOf(input, 'REVALUE', { amountFen: nowFen }) }
  return input.seenFen === confirmedFen ? null : no('AMOUNT_CHANGED')
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
  return {
    event,
    to,
    amountFen: input.entitlement.amountFen,
    accountId: input.account?.id ?? input.entitlement.accountId,
    assessment: input.factsVersion === input.entitlement.factsVersion ? null : input.assessment,
    factsVersion: input.factsVersion,
    claims: [],
    grant: null,
    takeFen: 0,
    entries: [],
    follow: [],
    detail: {},
    ...more,
  }
}

const no = (reason: RefusalReason): TapDecision => ({ outcome: refused(reason), change: null })
