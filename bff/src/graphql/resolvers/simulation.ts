import type {
  QuerySimulationArgs,
  QuerySimulationCurveArgs,
  QuerySimulationReadyArgs,
  QuerySimulationReplayArgs,
  SimulationInput,
} from '@policy-direct/shared/generated/schema'
import type { Actor } from '../../domain/actor'
import type {
  listSimulationItems,
  readSandboxReadiness,
  simulate,
  simulateCurve,
} from '../../usecases/simulate'
import type { simulateReplay } from '../../usecases/simulate-replay'
import type { SimulationQuestion } from '../../usecases/take-into-sandbox'
import type { Resolver, Resolvers } from '../context'
import {
  notSimulatedView,
  simulationCurveView,
  simulationItemView,
  simulationReplayView,
  simulationView,
} from '../views/simulation'

export interface SimulationUseCases {
  list: ReturnType<typeof listSimulationItems>
  readiness: ReturnType<typeof readSandboxReadiness>
  simulate: ReturnType<typeof simulate>
  curve: ReturnType<typeof simulateCurve>
  replay: ReturnType<typeof simulateReplay>
  /** Throws TOO_MANY_REQUESTS. */
  admit(actor: Actor): Promise<void>
}

const questionOf = ({ itemId, draft, changes, budgetFen, share }: SimulationInput): SimulationQuestion => ({
  itemId,
  draft: draft ?? null,
  changes: changes ?? [],
  budgetFen: budgetFen ?? null,
  share: share ?? 1,
})

/** CC-8: drafts and changed figures, played through for the whole city. */
export function simulationResolvers({
  list,
  readiness,
  simulate,
  curve,
  replay,
  admit,
}: SimulationUseCases): Resolvers {
  const simulationItems: Resolver = async (_, _args, { actor }) => (await list(actor)).map(simulationItemView)
  const simulationReady: Resolver<QuerySimulationReadyArgs> = (_, { kind }, { actor }) =>
    readiness(actor, kind)
  const simulation: Resolver<QuerySimulationArgs> = async (_, { input }, { actor }) => {
    await admit(actor)
    const played = await simulate(actor, questionOf(input))
    return played.kind === 'SIMULATION' ? simulationView(played) : notSimulatedView(played)
  }
  const simulationCurve: Resolver<QuerySimulationCurveArgs> = async (_, { input, lever }, { actor }) => {
    await admit(actor)
    const drawn = await curve(actor, { ...questionOf(input), lever })
    return drawn.kind === 'CURVE' ? simulationCurveView(drawn) : notSimulatedView(drawn)
  }
  const simulationReplay: Resolver<QuerySimulationReplayArgs> = async (_, { input }, { actor }) => {
    await admit(actor)
    const replayed = await replay(actor, questionOf(input))
    return replayed.kind === 'REPLAY' ? simulationReplayView(replayed) : notSimulatedView(replayed)
  }
  return { Query: { simulationItems, simulationReady, simulation, simulationCurve, simulationReplay } }
}
