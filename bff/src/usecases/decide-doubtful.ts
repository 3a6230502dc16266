import { chinaDate, chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { stillToCome } from '../domain/application-form'
import { applicationRefusal } from '../domain/application-life'
import { type DeskDecision, refuse, returnCandidate, settleDoubt } from '../domain/desk-decision'
import { invalidInput } from '../domain/fault'
import { currentOpinions, jointRefusal, roundOf } from '../domain/joint-opinion'
import type { Applications } from '../ports/applications'
import type { JointOpinions } from '../ports/joint-opinions'
import { acceptedBy } from './accept-application'
import { usableKey } from './acting'
import { ownList, withItem } from './candidate-lists'
import { answered, type DeskAnswer, type DeskDeps } from './confirm-candidates'
import { ownCandidate } from './own-candidate'

export interface DecideDoubtful {
  candidateId: string
  decision: 'CONFIRM' | 'REJECT'
  /** A sentence the beneficiary will read. */
  reason: string
  /** The version the reviewer saw. */
  revision: number
  idempotencyKey: string
}

const LONGEST_REASON = 200

export interface DecideDoubtfulDeps extends DeskDeps {
  applications: Pick<Applications, 'ofCases'>
  joint: Pick<JointOpinions, 'ofApplications'>
}

/**
 * A doubtful candidate, one by one (SQ-3): a named person settles what is unknown, or returns it, with a reason the
 * beneficiary reads. An unmet clause is nobody's to settle. Faults as the desk's.
 */
export function decideDoubtful(deps: DecideDoubtfulDeps) {
  return async (actor: Actor, command: DecideDoubtful): Promise<DeskAnswer> => {
    const { staff, listId, candidateId } = await ownCandidate(deps.desk, actor, command.candidateId)
    const reason = command.reason.trim()
    if (reason === '' || reason.length > LONGEST_REASON) {
      throw invalidInput(`请写一句理由（${LONGEST_REASON} 字以内），企业和群众看得到。`)
    }
    const { item } = await withItem(deps.items, await ownList(deps.desk, staff, listId))
    const at = deps.clock.now()
    const tap = {
      staffId: staff.staffId,
      staffName: staff.name,
      key: usableKey(command.idempotencyKey),
      operation: 'DECIDE_DOUBTFUL' as const,
      request: JSON.stringify([candidateId, command.decision, reason, command.revision]),
      listId,
      candidateIds: [candidateId],
      at,
    }
    const inTheWay = await applicationInTheWay(deps, command.decision, candidateId, staff.staffId)
    const result = await deps.desk.take(tap, ({ candidates: [candidate], withdrawn }) => {
      if (candidate?.status !== 'DOUBTFUL' || candidate.revision !== command.revision) {
        return refuse('这一户刚刚有变化，请刷新后再定。')
      }
      if (inTheWay) return inTheWay
      if (command.decision === 'REJECT') return returnCandidate(candidate, reason)
      if (withdrawn) return refuse('这个事项已经停用，不能核定。')
      const by = { staffId: staff.staffId, name: staff.name, reason, at: chinaDateTime(at) }
      return settleDoubt(item, candidate, by, chinaDate(at))
    })
    return answered(deps, result, listId)
  }
}

/** What a form still asks of the department before its case is decided; an acceptance is never taken back. */
async function applicationInTheWay(
  { applications, joint, items }: DecideDoubtfulDeps,
  decision: DecideDoubtful['decision'],
  candidateId: string,
  staffId: string,
): Promise<DeskDecision | null> {
  const [application] = await applications.ofCases([candidateId])
  if (!application || application.status === 'CLOSED') return null
  const item = await items.version(application.itemId, application.itemVersion)
  const toCome = item ? stillToCome(item, application.filled) : []
  const accepted = acceptedBy(application)?.actorId ?? null
  const refusal = applicationRefusal(
    { status: application.status, acceptedBy: accepted },
    decision,
    staffId,
    toCome,
  )
  if (refusal || decision === 'REJECT') return refusal
  const { id, steps } = application
  const opinions = currentOpinions((await joint.ofApplications([id])).get(id) ?? [], roundOf(steps))
  const why = jointRefusal(opinions)
  return why === null ? null : refuse(why)
}
