import type { Assessment } from '../eligibility'
import { wrongAmount } from './amount-sent'
import { type LeftToAPerson, leftWords } from './at-once'
import type { TapDecision } from './case-change'
import { type ConfirmationInput, changeOf, gateRefusal, granted, mustWait, queued } from './confirmation'
import type { EntitlementStatus } from './entitlement'
import { judgedClauses } from './judged-clauses'
import { PAYS_TO_ACCOUNT } from './payout-account'
import { standingRefusal } from './standing-refusal'
import { type RefusalReason, refused, secondaryConfirmation } from './tap-outcome'

const BY_A_PERSON = '要人看一眼，不是不行。来源部门的数据不全，部门核实后告诉您，您不用做什么。'

const RECEIVED = '申请收到了。数据都对得上，部门核定后请您点一下确认，您不用再交什么。'

export interface ApplicationInput extends ConfirmationInput {
  readonly entitlement: ConfirmationInput['entitlement'] & {
    readonly assessment: Assessment | null
    readonly departmentNote: string | null
  }
  /** Numbers of this person's other cases of the item that wait for the department. */
  readonly waiting: readonly string[]
  /** A form was handed in with it: what the data cannot say may be new. */
  readonly withForm?: boolean
  /** Of a form: why a person has to look at it; null when the machine knows all of it. */
  readonly leftToAPerson?: LeftToAPerson
}

/**
 * Decides a request for an item that is decided at once (CC-6). The machine says yes, or no with the clause; what it
 * cannot tell goes to a person with the reason, never to "no". An item that is applied for in the ordinary way (申报)
 * is decided by its department, whatever the machine says; the money is confirmed after that. Where its own text says so
 * (即报即批即付, LY-2) and the machine knows all that was handed in, it is decided as what is asked for at once.
 */
export function decideApplication(given: ApplicationInput): TapDecision {
  const { assessment, item, seenFen } = given
  if (given.entitlement.status === 'REJECTED' && !given.withForm) {
    const { departmentNote } = given.entitlement
    if (!judgedOtherwise(given.entitlement.assessment, assessment)) return nothingNew(departmentNote)
  }
  const nowFen = assessment?.benefit.amountFen ?? 0
  const input = { ...given, entitlement: { ...given.entitlement, amountFen: nowFen } }
  const gate = gateRefusal(input)
  if (gate) return no(gate)
  const right = standingRefusal(input)
  if (right) return { outcome: right, change: null }
  const clauses = assessment === null ? [] : judgedClauses(assessment)
  if (assessment === null || assessment.verdict === 'UNDETERMINED') {
    const [first] = given.waiting
    if (first !== undefined && isRecordUnknown(item, assessment)) return oneAtATime(first)
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
  // Too much is never due, whatever was shown; less may have been right when the form was filled in.
  if (seenFen > nowFen) return { outcome: wrongAmount(item, nowFen, seenFen), change: null }
  if (seenFen < nowFen) return no('AMOUNT_CHANGED')
  const left = leftToADepartment(given)
  if (left !== null) {
    const detail = { clauses: [], message: left }
    return {
      outcome: secondaryConfirmation(left, []),
      change: changeOf(input, 'APPLY_DOUBTFUL', { detail }),
    }
  }
  if (PAYS_TO_ACCOUNT.has(item.fulfilment.kind) && input.account === null) return no('NO_ACCOUNT')
  if (mustWait(input)) return { outcome: { kind: 'DONE' }, change: queued(input) }
  return { outcome: { kind: 'DONE' }, change: granted(input, 'APPLY') }
}

/** Why the department decides although every clause is met, in words to whoever asked; null when nobody has to. */
function leftToADepartment({ item, entitlement, leftToAPerson }: ApplicationInput): string | null {
  if (item.application.mode !== 'STANDARD') return null
  if (!item.application.atOnce || leftToAPerson === undefined) return RECEIVED
  // What a person has sent back once, a person looks at again.
  if (entitlement.status === 'REJECTED') return leftWords('部门退回过这一笔，要人再看一遍')
  return leftToAPerson && leftWords(leftToAPerson)
}

/** While the register is silent nobody can tell two certificates from one: a person looks at one of them first. */
const isRecordUnknown = ({ forEach }: ConfirmationInput['item'], assessment: Assessment | null) =>
  forEach !== undefined && (assessment === null || assessment.recordKey === null)

const oneAtATime = (caseNumber: string): TapDecision => ({
  outcome: refused('NOT_NOW', [], {
    message: `证书库现在查不到数据，您已经有一件在等部门核实（办件号 ${caseNumber}），一次核一件。`,
    nextStep: '这一张没有交上去，也没有丢：那一件有结果，或者证书库恢复了，再来点一次。',
  }),
  change: null,
})

/** Returned by the department, and the data say what they said then: asking again would change nothing. */
const nothingNew = (note: string | null): TapDecision => ({
  outcome: refused('NOT_NOW', [], {
    message: `部门退回过这一笔${note ? `：${note}` : ''}。数据和那时一样，再交一次也是一样的结果。`,
    nextStep: '数据更新了可以再申请。数据不对点“数据有误”，不服可以申诉，由没有经手的人复核。',
  }),
  change: null,
})

/** Taken back by whoever asked, or returned once and the data now say yes: it may be asked for again. */
export const mayAskAgain = (
  { mode }: ConfirmationInput['item']['application'],
  entitlement: { readonly status: EntitlementStatus; readonly assessment: Assessment },
  now: Assessment,
): boolean =>
  mode !== 'AUTO' &&
  now.verdict === 'ELIGIBLE' &&
  (entitlement.status === 'WITHDRAWN' ||
    (entitlement.status === 'REJECTED' && judgedOtherwise(entitlement.assessment, now)))

/** Whether today's judgement differs from the one a case was returned on: a clause, the record, or the amount. */
export function judgedOtherwise(before: Assessment | null, now: Assessment | null): boolean {
  return said(before) !== said(now)
}

const said = (assessment: Assessment | null): string =>
  assessment === null
    ? ''
    : JSON.stringify([
        assessment.recordKey,
        assessment.verdict,
        assessment.benefit.amountFen,
        assessment.clauses.map(({ id, verdict }) => [id, verdict]),
      ])

const no = (reason: RefusalReason): TapDecision => ({ outcome: refused(reason), change: null })
