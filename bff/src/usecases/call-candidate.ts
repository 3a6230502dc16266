import type { Actor } from '../domain/actor'
import { Fault, notFound } from '../domain/fault'
import { staffInWords } from '../domain/own-look'
import type { DataUses } from '../ports/data-uses'
import type { Desk } from '../ports/desk'
import type { PolicyItems } from '../ports/policy-items'
import { ownList, withItem } from './candidate-lists'
import { ownCandidate } from './own-candidate'

export interface CallCandidateDeps {
  desk: Desk
  items: PolicyItems
  dataUses: Pick<DataUses, 'record'>
}

/**
 * 拨打: the whole number of a doubtful candidate, for one call (SQ-3: the department contacts the person). Written down
 * before it is shown; whoever is called reads who, why and when. Faults as the desk's, CONFLICT when nothing is doubtful
 * any more or no number is known.
 */
export function callCandidate({ desk, items, dataUses }: CallCandidateDeps) {
  return async (actor: Actor, wanted: string): Promise<{ phone: string }> => {
    const { staff, listId, candidateId } = await ownCandidate(desk, actor, wanted)
    const { item } = await withItem(items, await ownList(desk, staff, listId))
    const candidate = await desk.candidate(candidateId)
    if (!candidate) throw notFound()
    if (candidate.status !== 'DOUBTFUL')
      throw new Fault('CONFLICT', '这一户现在没有要核实的，不用打电话。请刷新看最新情况。')
    if (!candidate.phone)
      throw new Fault('CONFLICT', '登记里没有这一户的电话，请发函或者请对方打 12345 联系您。')
    await dataUses.record([
      {
        subjectId: candidate.subjectId,
        actorKind: 'STAFF',
        actorId: staff.staffId,
        actorName: staffInWords(staff.department, staff.name),
        what: '完整的联系电话，打一次电话',
        purpose: `电话核实存疑的一项（${item.name}）`,
        basis: 'STATUTORY_DUTY',
      },
    ])
    return { phone: candidate.phone }
  }
}
