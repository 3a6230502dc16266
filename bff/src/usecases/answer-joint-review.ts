import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import type { AskedPart } from '../domain/application-form'
import { Fault, invalidInput } from '../domain/fault'
import {
  currentOpinions,
  type JointEvent,
  nextJoint,
  overdueOpinionRequest,
  roundOf,
  whyNotAskBack,
} from '../domain/joint-opinion'
import { onDuty } from '../domain/staff-duty'
import { REMINDER_DAYS } from '../domain/supervision'
import { addWorkingDays } from '../domain/working-days'
import type { ApplicationMove } from '../ports/applications'
import type { Ids } from '../ports/ids'
import type { JointOpinions } from '../ports/joint-opinions'
import type { Supervision } from '../ports/supervision'
import { type AcceptDeps, askedParts, askedWords, visibleAtDesk } from './accept-application'
import { type ShownApplication, shown } from './open-application'

export interface JointReviewDeps extends AcceptDeps {
  joint: JointOpinions
}

export interface AnswerJointReview {
  id: string
  answer: JointEvent
  /** A sentence the applicant and the other departments read; of ASK_BACK the parts say it. */
  reason: string
  /** ASK_BACK only: everything that has to be corrected, once. */
  parts: readonly { id: string; reason: string }[]
}

const LONGEST_REASON = 200

/**
 * 并联审查: a reviewer of a department that was asked says yes, no, or what has to be corrected. With the last the
 * application goes back to whoever applied and every clock stands still; accepted again, everybody is asked anew.
 * Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for an application that does not wait for this department, INVALID_INPUT,
 * CONFLICT when nobody else is asked, it was answered, or sent back once already.
 */
export function answerJointReview(deps: JointReviewDeps) {
  return async (actor: Actor, command: AnswerJointReview): Promise<ShownApplication> => {
    onDuty(actor, 'REVIEWER')
    const { staff, application } = await visibleAtDesk(deps, actor, command.id)
    const { id, status, filled, steps } = application
    const all = (await deps.joint.ofApplications([id])).get(id) ?? []
    const mine = currentOpinions(all, roundOf(steps)).find(one => one.department === staff.department)
    if (!mine) throw new Fault('CONFLICT', '这一件不等你们的意见：事项没有请你们一起看，或者还没有受理。')
    const now = await shown(deps, application)
    const asked: AskedPart[] = command.answer === 'ASK_BACK' ? askedParts(now, command.parts, filled) : []
    const reason = command.answer === 'ASK_BACK' ? askedWords(now.item, asked) : command.reason.trim()
    if (reason === '' || (command.answer !== 'ASK_BACK' && reason.length > LONGEST_REASON))
      throw invalidInput(`请写一句意见（${LONGEST_REASON} 字以内），申请的人和一起看的部门看得到。`)
    const once = command.answer === 'ASK_BACK' ? whyNotAskBack(all, staff.department) : null
    if (once) throw new Fault('CONFLICT', once)
    const to = nextJoint(mine.status, command.answer)
    const at = deps.clock.now()
    const who = { actorKind: 'STAFF' as const, actorId: staff.staffId, actorName: staff.name }
    const move: ApplicationMove | null =
      command.answer === 'ASK_BACK'
        ? {
            ...{ id, from: status, to: 'INCOMPLETE', answerBy: null, asked },
            step: { event: 'ASK_BACK', ...who, reason, at },
          }
        : null
    const answer = {
      ...{ applicationId: id, round: mine.round, department: staff.department, status: to! },
      ...{ staffId: staff.staffId, staffName: staff.name, reason, at },
    }
    if (to === null || to === 'WAITING' || !(await deps.joint.answer({ ...answer, status: to }, move)))
      throw new Fault('CONFLICT', '这一件刚刚有了变化（已经答过，或退回去补正了），请刷新看看。')
    return shown(deps, (await deps.applications.get(id))!)
  }
}

/**
 * An opinion that is not there on the day after its day: a task for that department, once an acceptance, which only a
 * finding closes. Its silence never agrees. Answers how many.
 */
export function watchJointReviews({
  joint,
  tasks,
  clock,
  calendar,
  ids,
}: Pick<JointReviewDeps, 'joint' | 'clock' | 'calendar'> & {
  tasks: Pick<Supervision, 'raiseOnce'>
  ids: Ids
}) {
  return async (): Promise<number> => {
    const at = clock.now()
    const today = chinaDate(at)
    let raised = 0
    for (const one of await joint.overdue(today)) {
      const { applicationId, round, department, regionCode, itemId, caseNumber } = one
      const task = {
        ...{ id: ids.uuid(), kind: 'REMINDER' as const, department, regionCode, itemId, at },
        request: overdueOpinionRequest(caseNumber, one),
        key: `joint-review:${applicationId}:${round}:${department}`,
        dueOn: addWorkingDays(calendar, today, REMINDER_DAYS.REMINDER),
      }
      if (await tasks.raiseOnce(task)) raised += 1
    }
    return raised
  }
}
