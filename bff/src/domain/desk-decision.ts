import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { type Assessment, lastingExplain, maySilenceApprove, type PolicyItemVersion } from '../eligibility'
import { confirmByOf } from './confirm-by'
import { type DeskCandidate, judgeCandidate } from './desk-candidate'
import { type EntitlementEvent, type EntitlementStatus, nextStatus } from './entitlement'
import { changeNote } from './match'
import { doubtLine, openPoints } from './open-points'
import { paidBeforeIn } from './paid-before'
import type { Settlement } from './settlement'

/** What becomes of a candidate; what cannot happen is no change. */
export interface DeskChange {
  id: string
  event: EntitlementEvent
  to: EntitlementStatus
  amountFen: number
  assessment: Assessment
  factsVersion: number
  /** Read by the beneficiary; null where there is nothing to say. */
  note: string | null
  confirmBy: LocalDate | null
  detail: Readonly<Record<string, unknown>>
}

export type DeskOutcome =
  | { readonly kind: 'DECIDED'; readonly decided: number; readonly skipped: number }
  | { readonly kind: 'REFUSED'; readonly message: string }

export interface DeskDecision {
  outcome: DeskOutcome
  changes: DeskChange[]
}

/**
 * Bulk confirmation of certain candidates (SQ-3), each decided again on today's data: who no longer is certain at the
 * same amount is left out and becomes doubtful; who was decided meanwhile is left as it is.
 */
export function decideBulk(
  item: PolicyItemVersion,
  candidates: readonly DeskCandidate[],
  today: LocalDate,
): DeskDecision {
  return decideSure(item, candidates, today, { event: 'DEPARTMENT_CONFIRM', detail: {} })
}

/**
 * 超时默认 (LEI-2): the silence of a review past its limit closes that step and nothing else. Only who is certain, judged
 * again today, goes on; whoever is doubtful, or became it, waits for a person however long that takes, and items that
 * move money are refused here as they are when they are checked.
 */
export function deemApproved(
  item: PolicyItemVersion,
  candidates: readonly DeskCandidate[],
  today: LocalDate,
): DeskDecision {
  if (!item.deemedApproval || !maySilenceApprove(item)) return refuse('这个事项没有超时默认。')
  const { basis } = item.deemedApproval
  // Certain then and certain now: what was unknown when it came is a person's, whatever is known since.
  const certain = candidates.filter(({ assessment }) => assessment.verdict === 'ELIGIBLE')
  return decideSure(item, certain, today, { event: 'DEEM_APPROVED', detail: { legalBasis: basis } })
}

function decideSure(
  item: PolicyItemVersion,
  candidates: readonly DeskCandidate[],
  today: LocalDate,
  as: Yes,
): DeskDecision {
  const closed = closedRefusal(item, today)
  if (closed) return closed
  const explain = lastingExplain()
  const changes = candidates
    .filter(({ status }) => status === 'SURE')
    .flatMap(candidate => {
      const assessment = judgeCandidate(explain, item, candidate, today)
      const note = changeNote(candidate, assessment)
      return note || assessment?.verdict !== 'ELIGIBLE'
        ? doubt(candidate, assessment ?? candidate.assessment, note)
        : confirm(item, candidate, assessment, null, today, as)
    })
  const decided = changes.filter(({ event }) => event === as.event).length
  return { outcome: { kind: 'DECIDED', decided, skipped: candidates.length - decided }, changes }
}

/** Whose yes it is: the department's, or its silence. */
interface Yes {
  readonly event: 'DEPARTMENT_CONFIRM' | 'DEEM_APPROVED'
  readonly detail: DeskChange['detail']
}

/**
 * A named person settles a doubt in favour. An unknown may be settled; an unmet clause, an unknown amount, a datum that no
 * clause of the item asks for, or a payment from before go-live that may have been this one, may not.
 */
export function settleDoubt(
  item: PolicyItemVersion,
  candidate: DeskCandidate,
  by: Omit<Settlement, 'clauseIds'>,
  today: LocalDate,
): DeskDecision {
  const closed = closedRefusal(item, today)
  if (closed) return closed
  const explain = lastingExplain()
  const now = judgeCandidate(explain, item, candidate, today, null)
  if (!now) return refuse('来源部门查不到这条记录了，不能确认。可以退回，并写明原因。')
  const paid = paidBeforeIn(now)
  if (paid) return refuse(`${paid.gap?.text ?? paid.text}。${TWO_FIND_OUT}`)
  const points = openPoints(now)
  const unmet = points.find(({ verdict }) => verdict === 'NOT_MET')
  if (unmet) {
    return refuse(`“${unmet.text}”不符合，不能确认。数据有误的，请来源部门改正后自动重新比对。`)
  }
  if (now.benefit.amountFen === null) return refuse('金额还算不出来，数据补上后才能确认。')
  const clauseIds = points.map(({ id }) => id)
  const settlement = { clauseIds, ...by }
  const settled = judgeCandidate(explain, item, candidate, today, settlement)
  if (settled?.verdict !== 'ELIGIBLE' || settled.benefit.amountFen === null) {
    return refuse(`还有一项要等数据：${(settled && doubtLine(settled)) ?? '记录不清楚'}。`)
  }
  const detail = { settled: clauseIds, reason: by.reason }
  const yes = { event: 'DEPARTMENT_CONFIRM', detail } as const
  return decided(confirm(item, candidate, settled, by.reason, today, yes))
}

/** The department returns a candidate, with a sentence the beneficiary reads. */
export function returnCandidate(candidate: DeskCandidate, reason: string): DeskDecision {
  const { id, amountFen, assessment, factsVersion } = candidate
  const to = nextStatus(candidate.status, 'DEPARTMENT_REJECT')
  if (!to) return refuse(ALREADY)
  const event = 'DEPARTMENT_REJECT' as const
  return decided([
    { id, event, to, amountFen, assessment, factsVersion, note: reason, confirmBy: null, detail: { reason } },
  ])
}

/** A sample that disagrees with the original is doubtful from there on. */
export function failSample(candidate: DeskCandidate): DeskDecision {
  return decided(doubt(candidate, candidate.assessment, '抽查时和原件不一致，部门要再核实。'))
}

const TWO_FIND_OUT =
  '上线前发过的一笔，不能一个人定：认不出是哪项的，在“上线前已发”里两个人查清；别的请发钱的部门补报清楚。查清当天自动重新比对。'
const ALREADY = '这一户已经处理过了，请刷新看最新情况。'
export const refuse = (message: string): DeskDecision => ({
  outcome: { kind: 'REFUSED', message },
  changes: [],
})

function decided(changes: DeskChange[]): DeskDecision {
  if (changes.length === 0) return refuse(ALREADY)
  return { outcome: { kind: 'DECIDED', decided: changes.length, skipped: 0 }, changes }
}

/** Nobody is offered what can no longer be confirmed. */
function closedRefusal(item: PolicyItemVersion, today: LocalDate): DeskDecision | null {
  const confirmBy = confirmByOf(item, today)
  return confirmBy !== null && confirmBy < today
    ? refuse(`确认期限 ${confirmBy} 已经过了，不能再核定。`)
    : null
}

function confirm(
  item: PolicyItemVersion,
  candidate: DeskCandidate,
  assessment: Assessment,
  note: string | null,
  today: LocalDate,
  { event, detail }: Yes,
): DeskChange[] {
  const to = nextStatus(candidate.status, event)
  if (!to) return []
  return [
    {
      id: candidate.id,
      event,
      to,
      amountFen: assessment.benefit.amountFen ?? 0,
      assessment,
      factsVersion: candidate.subject.factsVersion,
      note,
      confirmBy: confirmByOf(item, today),
      detail,
    },
  ]
}

function doubt(candidate: DeskCandidate, assessment: Assessment, note: string | null): DeskChange[] {
  const to = nextStatus(candidate.status, 'DOUBT')
  if (!to) return []
  return [
    {
      id: candidate.id,
      event: 'DOUBT',
      to,
      amountFen: assessment.benefit.amountFen ?? candidate.amountFen,
      assessment,
      factsVersion: candidate.subject.factsVersion,
      note,
      confirmBy: null,
      detail: note ? { message: note } : {},
    },
  ]
}
