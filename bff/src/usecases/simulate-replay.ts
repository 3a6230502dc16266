import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { asOfThen, type Replay, replayWords, yearBefore } from '../domain/simulation/replay'
import { nounOf } from '../domain/simulation/words'
import type { Sandbox } from '../ports/sandbox'
import type { NotSimulated } from './simulate'
import { type SimulationQuestion, type TakeIntoSandboxDeps, takeIntoSandbox } from './take-into-sandbox'

export interface SimulationReplay {
  kind: 'REPLAY'
  day: LocalDate
  replay: Replay
  words: string[]
}

/**
 * The draft as it stands on the desk, played through on the same day a year before by what was known then. Faults:
 * UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for another department's item, INVALID_INPUT.
 */
export function simulateReplay(deps: TakeIntoSandboxDeps & { sandbox: Sandbox }) {
  return async (actor: Actor, question: SimulationQuestion): Promise<SimulationReplay | NotSimulated> => {
    const taken = await takeIntoSandbox(deps, actor, question)
    if (taken.kind !== 'TAKEN') return taken
    const { asOf, changed } = taken
    const day = yearBefore(asOf)
    const replay = await deps.sandbox.replay(asOfThen(changed, asOf, day), day)
    if (!replay) {
      const { loaded } = await deps.sandbox.readiness(changed.beneficiary.kind, day)
      return { kind: 'LOADING', loaded }
    }
    return {
      kind: 'REPLAY',
      day,
      replay,
      words: replayWords(replay, day, nounOf(changed.beneficiary.kind)),
    }
  }
}
