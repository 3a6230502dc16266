import type { Actor } from '../domain/actor'
import { failSample, refuse } from '../domain/desk-decision'
import { answered, type DeskAnswer, type DeskDeps } from './confirm-candidates'
import { ownCandidate } from './own-candidate'

export interface CheckSample {
  candidateId: string
  /** The original says the same as the data. */
  agrees: boolean
}

/** Records that a sampled candidate was compared with the original; one that disagrees becomes doubtful. Faults as the desk's. */
export function checkSample(deps: DeskDeps) {
  return async (actor: Actor, command: CheckSample): Promise<DeskAnswer> => {
    const { staff, listId, candidateId } = await ownCandidate(deps.desk, actor, command.candidateId)
    const tap = {
      staffId: staff.staffId,
      staffName: staff.name,
      key: null,
      operation: 'CHECK_SAMPLE' as const,
      request: '',
      listId,
      candidateIds: [candidateId],
      at: deps.clock.now(),
    }
    const result = await deps.desk.take(tap, ({ candidates: [candidate] }) => {
      if (candidate?.status !== 'SURE') return refuse('这一户已经处理过了，请刷新看最新情况。')
      const decision = command.agrees ? agreed() : failSample(candidate)
      return { ...decision, sampleAgrees: command.agrees }
    })
    return answered(deps, result, listId)
  }
}

const agreed = () => ({ outcome: { kind: 'DECIDED' as const, decided: 1, skipped: 0 }, changes: [] })
