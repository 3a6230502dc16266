import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { invalidInput } from '../domain/fault'
import { type BurnDown, burnDown, monthAfter } from '../domain/simulation/burn-down'
import { changeItem } from '../domain/simulation/change-item'
import { type CurvePoint, curvePlaces, curveWords } from '../domain/simulation/curve'
import { type Lever, leversOf } from '../domain/simulation/lever'
import { FEWEST_TOLD } from '../domain/simulation/merge-few'
import { type ToldCount, type ToldSideBySide, tellCount } from '../domain/simulation/tell'
import { mayPlayWith } from '../domain/simulation/who-may'
import { assumptionWords, findingWords, nounOf } from '../domain/simulation/words'
import type { PolicyItemVersion } from '../eligibility'
import type { Sandbox, SandboxReadiness, SubjectKind } from '../ports/sandbox'
import type { TakeUp } from '../ports/take-up'
import {
  type DraftProblems,
  inForceOn,
  type SimulationQuestion,
  type TakeIntoSandboxDeps,
  takeIntoSandbox,
} from './take-into-sandbox'

export type SimulateDeps = TakeIntoSandboxDeps & { sandbox: Sandbox; takeUp: Pick<TakeUp, 'pools' | 'sums'> }

export type NotSimulated = DraftProblems | { kind: 'LOADING'; loaded: number }

export interface Simulation {
  kind: 'SIMULATION'
  asOf: LocalDate
  item: PolicyItemVersion
  /** Levers of the item or draft before anything is moved. */
  levers: Lever[]
  found: ToldSideBySide
  pool: { name: string; budgetFen: number } | null
  burnDown: BurnDown | null
  finding: string
  assumptions: string[]
}

/** Fewer cases than this say nothing of how many come. */
const FEWEST_TO_LEARN_FROM = 30

/** Items the asking member of staff may take into the sandbox, with their levers. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listSimulationItems({ items, clock, city }: Pick<SimulateDeps, 'items' | 'clock' | 'city'>) {
  return async (actor: Actor): Promise<{ item: PolicyItemVersion; levers: Lever[] }[]> => {
    const may = mayPlayWith(actor, city)
    const today = chinaDate(clock.now())
    const inForce = await items.inForce(today)
    return inForce.filter(may).map(item => ({ item, levers: leversOf(item, today) }))
  }
}

/** How far the city's subjects are loaded; asking begins it. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function readSandboxReadiness({ sandbox, city }: Pick<SimulateDeps, 'sandbox' | 'city'>) {
  return async (actor: Actor, kind: SubjectKind): Promise<SandboxReadiness> => {
    mayPlayWith(actor, city)
    return sandbox.readiness(kind)
  }
}

/**
 * CC-8: what comes of an item with some figures moved, or of a draft, beside the version in force: sums only, an
 * estimate. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for another department's item, INVALID_INPUT.
 */
export function simulate(deps: SimulateDeps) {
  return async (actor: Actor, question: SimulationQuestion): Promise<Simulation | NotSimulated> => {
    const taken = await takeIntoSandbox(deps, actor, question)
    if (taken.kind !== 'TAKEN') return taken
    const { asOf, base, current, levers, changed } = taken
    const found = await deps.sandbox.sideBySide(changed, current, asOf)
    if (!found) return loading(deps, base)
    const pool = await poolOf(deps, base, question.budgetFen)
    const from = monthAfter(asOf.slice(0, 7), 1)
    const cost = costs(found)
    const burning =
      pool &&
      cost &&
      burnDown({
        ...cost,
        from,
        budgetFen: pool.budgetFen,
        grantedPer: base.grantedPer,
        share: question.share,
      })
    return {
      kind: 'SIMULATION',
      asOf,
      item: base,
      levers,
      found,
      pool,
      burnDown: burning,
      finding: findingWords(base, levers, question.changes, found, burning),
      assumptions: assumptionWords({
        item: base,
        asOf,
        size: found.size,
        undetermined: found.draft.undetermined,
        share: question.share,
        pool,
        burning: burning !== null,
        tapped: pool && (await tappedOf(deps, base)),
        ownBudget: question.budgetFen !== null,
        from,
      }),
    }
  }
}

export interface SimulationCurve {
  kind: 'CURVE'
  lever: Lever
  points: CurvePoint[]
  words: string
}

/** How many are eligible, and for how much, at each place of one lever; the other changes stay. Faults as `simulate`. */
export function simulateCurve(deps: SimulateDeps) {
  return async (
    actor: Actor,
    question: SimulationQuestion & { lever: string },
  ): Promise<SimulationCurve | NotSimulated> => {
    const taken = await takeIntoSandbox(deps, actor, question)
    if (taken.kind !== 'TAKEN') return taken
    const { asOf, base, levers } = taken
    const lever = levers.find(({ id }) => id === question.lever)
    if (!lever) throw invalidInput('这个事项没有这个可以调的数，请刷新看看。')
    const places = curvePlaces(lever)
    const others = question.changes.filter(change => change.lever !== lever.id)
    const versions = places.map(value =>
      inForceOn(changeItem(base, [...others, { lever: lever.id, value }], asOf), asOf),
    )
    const figures = await deps.sandbox.figures(versions, asOf)
    if (!figures) return loading(deps, base)
    const points = figures.map((one, at) => ({ ...one, value: places[at]! }))
    const at = question.changes.find(change => change.lever === lever.id)?.value ?? lever.value
    return {
      kind: 'CURVE',
      lever,
      points,
      words: curveWords(points, lever, at, nounOf(base.beneficiary.kind)),
    }
  }
}

async function loading({ sandbox }: SimulateDeps, item: PolicyItemVersion): Promise<NotSimulated> {
  const { loaded } = await sandbox.readiness(item.beneficiary.kind)
  return { kind: 'LOADING', loaded }
}

/** The pool of an item, or a budget somebody put in instead. */
async function poolOf(
  { takeUp, city }: SimulateDeps,
  { funding }: PolicyItemVersion,
  budgetFen: number | null,
) {
  if (funding.pool === undefined) return null
  const pools = await takeUp.pools({ department: null, regionCode: city })
  const pool = pools.find(({ id }) => id === funding.pool)
  if (!pool && budgetFen === null) return null
  return { name: pool?.name ?? funding.source, budgetFen: budgetFen ?? pool!.budgetFen }
}

/** How many of those entitled have tapped so far; null where there were too few to say. */
async function tappedOf({ takeUp, city }: SimulateDeps, { id, beneficiary }: PolicyItemVersion) {
  const sums = await takeUp.sums(
    { department: null, regionCode: city },
    { by: 'ITEM', itemId: id, month: null },
  )
  const of = (stage: 'ELIGIBLE' | 'TAPPED') =>
    sums.find(sum => sum.stage === stage && sum.kind === beneficiary.kind)?.count ?? 0
  const entitled = of('ELIGIBLE')
  return entitled < FEWEST_TO_LEARN_FROM
    ? null
    : { entitled: tellCount(entitled), tapped: tellCount(of('TAPPED')) }
}

/** Null where fewer than five are eligible: what a budget loses would tell what they get. */
function costs({ draft }: ToldSideBySide): { fen: number; possibleFen: number } | null {
  const { eligible, fen, undetermined } = draft
  if (eligible === null || fen === null) return null
  const average = eligible === 0 ? 0 : fen / eligible
  return { fen, possibleFen: Math.round(fen + atMost(undetermined) * average) }
}

const atMost = (count: ToldCount) => count ?? FEWEST_TOLD
