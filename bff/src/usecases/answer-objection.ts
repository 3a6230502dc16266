import type { Actor } from '../domain/actor'
import { Fault, forbidden, invalidInput, notFound } from '../domain/fault'
import { answerLine } from '../domain/notice'
import { mayAnswer } from '../domain/objection'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { Clock } from '../ports/clock'
import type { ObjectionRecord, Objections, PlacedObjection } from '../ports/objections'
import { existingId, usableKey } from './acting'
import { firstOf } from './raise-objection'

export interface AnswerDeps {
  objections: Objections
  clock: Clock
}

const LONGEST_ANSWER = 500
/** An objection that names no beneficiary's region belongs to the whole city. */
const CITY = '220100'

const matterOf = ({ department, regionCode }: PlacedObjection) => ({
  department,
  regionCode: regionCode ?? CITY,
})

/** Objections waiting for the department and region of whoever looks, the one due first first. */
export function listDeskObjections({ objections }: Pick<AnswerDeps, 'objections'>) {
  return async (actor: Actor): Promise<ObjectionRecord[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const waiting = await objections.waiting(staff.department)
    return waiting.filter(objection => answersFor(staff, matterOf(objection)))
  }
}

/**
 * A reviewer of the department answers; a line in notice goes on, or ends and gives its money back. Throws NOT_FOUND
 * for another department's, FORBIDDEN for whoever decided the case (XQ-5), CONFLICT when it is answered already.
 */
export function answerObjection({ objections, clock }: AnswerDeps) {
  return async (
    actor: Actor,
    command: { id: string; upheld: boolean; answer: string; idempotencyKey: string },
  ): Promise<ObjectionRecord> => {
    const staff = onDuty(actor, 'REVIEWER')
    const objection = await objections.get(existingId(command.id, '这条异议'))
    if (!objection || !answersFor(staff, matterOf(objection))) throw notFound('这条异议')
    const answer = command.answer.trim()
    if (answer === '' || answer.length > LONGEST_ANSWER)
      throw invalidInput(`请写一句答复（${LONGEST_ANSWER} 字以内），提出的人看得到。`)
    const { kind, entitlementId } = objection
    const deciders = kind === 'APPEAL' && entitlementId ? await objections.decidersOf(entitlementId) : []
    if (!mayAnswer(kind, staff.staffId, deciders))
      throw forbidden('您经手过这一笔，申诉要由没有经手的人答复。')
    const write = {
      actor: { kind: 'STAFF' as const, id: staff.staffId, name: staff.name },
      key: usableKey(command.idempotencyKey),
      request: JSON.stringify([objection.id, command.upheld, answer]),
      at: clock.now(),
    }
    const given = { answer, upheld: command.upheld, staffId: staff.staffId }
    const answered = firstOf(
      await objections.answer(
        write,
        objection.id,
        given,
        kind === 'NOTICE' ? ruleOf(objection.id, given) : null,
      ),
    )
    if (answered.answer !== answer) throw new Fault('CONFLICT', '这条异议已经有人答复了，请刷新看看。')
    return answered
  }
}

/** Upholding ends the line at once; dismissing lets it go on only when nobody else stops it. */
const ruleOf =
  (objectionId: string, { upheld }: { upheld: boolean }) =>
  (othersOpen: boolean) =>
  ({ entitlement }: { entitlement: Parameters<typeof answerLine>[0] }) =>
    !upheld && othersOpen ? null : answerLine(entitlement, upheld, objectionId)
