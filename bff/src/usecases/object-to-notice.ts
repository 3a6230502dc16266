import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { objectionNumberOf } from '../domain/case-number'
import { forbidden, invalidInput, notFound } from '../domain/fault'
import { stopLine } from '../domain/notice'
import { ANSWER_WITHIN } from '../domain/objection'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Notices } from '../ports/notices'
import type { ObjectionRecord, Objections } from '../ports/objections'
import { caseActorOf, existingId, usableKey, userOf } from './acting'
import { firstOf, readableStatement } from './raise-objection'

export interface NoticeObjectionDeps {
  notices: Notices
  objections: Objections
  calendar: WorkingDays
  clock: Clock
  ids: Ids
}

/**
 * Stops one line of an open notice; open to everyone who proved their real name. Throws NOT_FOUND, FORBIDDEN without
 * a proven name, INVALID_INPUT after the last day.
 */
export function objectToNotice(deps: NoticeObjectionDeps) {
  return async (
    actor: Actor,
    command: { noticeLineId: string; statement: string; idempotencyKey: string },
  ): Promise<ObjectionRecord> => {
    const user = userOf(actor)
    if (user.personId === null) throw forbidden('提异议要先完成实名认证。')
    const line = await deps.notices.line(existingId(command.noticeLineId, '这一行公示'))
    if (!line) throw notFound('这一行公示')
    const at = deps.clock.now()
    const today = chinaDate(at)
    if (today > line.notice.closesOn) throw invalidInput('这一批公示已经结束。有问题请打 12345。')
    const statement = readableStatement(command.statement)
    const id = deps.ids.uuid()
    const record: ObjectionRecord = {
      id,
      number: objectionNumberOf(today, deps.ids.token(9)),
      kind: 'NOTICE',
      raisedBy: user.userId,
      subjectId: null,
      itemId: line.notice.itemId,
      entitlementId: line.entitlementId,
      noticeLineId: line.id,
      clauseId: null,
      fact: null,
      statement,
      department: line.notice.department,
      answerBy: addWorkingDays(deps.calendar, today, ANSWER_WITHIN.NOTICE),
      answer: null,
      upheld: null,
      answeredAt: null,
      raisedAt: at,
    }
    const write = {
      // Whoever objects is not named in the case's own history.
      actor: { ...caseActorOf(user), name: '异议人' },
      key: usableKey(command.idempotencyKey),
      request: JSON.stringify([line.id, statement]),
      at,
    }
    return firstOf(await deps.objections.raise(write, record, ({ entitlement }) => stopLine(entitlement, id)))
  }
}
