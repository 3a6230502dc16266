import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type {
  SimulationCurve as SimulationCurveView,
  SimulationItem,
  SimulationLever,
  SimulationReplay as SimulationReplayView,
  SimulationSide,
  Simulation as SimulationView,
} from '@policy-direct/shared/generated/schema'
import type { Lever } from '../../domain/simulation/lever'
import { differenceOf, type ToldGroup, type ToldShift, type ToldSide } from '../../domain/simulation/tell'
import type { PolicyItemVersion } from '../../eligibility'
import type { NotSimulated, Simulation, SimulationCurve } from '../../usecases/simulate'
import type { SimulationReplay } from '../../usecases/simulate-replay'
import { policyItemView } from './policy-item'

export const simulationItemView = (one: { item: PolicyItemVersion; levers: Lever[] }): SimulationItem => ({
  item: policyItemView(one.item),
  levers: one.levers as SimulationLever[],
})

export const notSimulatedView = (none: NotSimulated) =>
  none.kind === 'LOADING'
    ? { __typename: 'SimulationLoading' as const, loaded: none.loaded }
    : { __typename: 'DraftRefused' as const, problems: none.problems }

const sideView = ({ fen, ...figures }: ToldSide): SimulationSide => ({ ...figures, amountFen: fen })

const shiftView = ({ count, fen }: ToldShift) => ({ count, amountFen: fen })

const differenceView = ({ count, fen }: ToldShift) => ({
  count,
  moreFen: fen === null ? null : Math.max(0, fen),
  lessFen: fen === null ? null : Math.max(0, -fen),
})

const groupView = ({ fen, fenBefore, ...group }: ToldGroup) => ({
  ...group,
  amountFen: fen,
  amountBeforeFen: fenBefore,
})

export function simulationView(one: Simulation): SimulationView & { __typename: 'Simulation' } {
  const { found, pool, burnDown } = one
  const { shifts } = found
  return {
    __typename: 'Simulation',
    asOf: one.asOf,
    itemName: one.item.name,
    beneficiaryKind: one.item.beneficiary.kind,
    levers: one.levers,
    size: found.size,
    draft: sideView(found.draft),
    current: found.current && sideView(found.current),
    shifts: shifts && {
      gained: shiftView(shifts.gained),
      lost: shiftView(shifts.lost),
      more: shiftView(shifts.more),
      less: shiftView(shifts.less),
    },
    difference: shifts && differenceView(differenceOf(shifts)),
    distributions: (['REGION', 'TRADE', 'CLASS'] as const).map(by => ({
      by,
      groups: found.groups[by].map(groupView),
    })),
    burnDown:
      pool && burnDown
        ? { ...burnDown, poolName: pool.name, budgetFen: pool.budgetFen, months: [...burnDown.months] }
        : null,
    finding: one.finding,
    assumptions: one.assumptions,
  }
}

export const simulationCurveView = (
  curve: SimulationCurve,
): SimulationCurveView & { __typename: 'SimulationCurve' } => ({
  __typename: 'SimulationCurve',
  lever: curve.lever,
  points: curve.points.map(({ value, eligible, undetermined, fen }) => ({
    value,
    eligible,
    undetermined,
    amountFen: fen,
  })),
  words: curve.words,
})

export const simulationReplayView = ({
  day,
  replay,
  words,
}: SimulationReplay): SimulationReplayView & { __typename: 'SimulationReplay' } => ({
  __typename: 'SimulationReplay',
  day,
  size: replay.size,
  side: sideView(replay.figures),
  lacking: replay.lacking.map(({ fact, subjects }) => ({
    label: factDefinition(fact)?.label ?? fact,
    subjects,
  })),
  words,
})
