import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { invalidInput, notFound } from '../domain/fault'
import { changeItem, changeProblem, type LeverChange } from '../domain/simulation/change-item'
import { type Lever, leversOf } from '../domain/simulation/lever'
import { mayPlayWith } from '../domain/simulation/who-may'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { DraftProblem, ReadDraft } from '../ports/drafts'
import type { PolicyItems } from '../ports/policy-items'
import type { RecordPlay } from './record-play'

export interface TakeIntoSandboxDeps {
  items: PolicyItems
  readDraft: ReadDraft
  recordPlay: RecordPlay
  clock: Clock
  /** GB/T 2260 code of the city whose departments lead items. */
  city: string
}

export interface SimulationQuestion {
  /** Ignored where there is a draft: it names its own. */
  itemId: string
  /** Text of a policy file nobody has published. */
  draft: string | null
  changes: readonly LeverChange[]
  /** 分; null: the pool's. */
  budgetFen: number | null
  /** Share of the eligible who come, 0 to 1. */
  share: number
}

export interface DraftProblems {
  kind: 'PROBLEMS'
  problems: DraftProblem[]
}

const LONGEST_DRAFT = 60_000
const MOST_CHANGES = 20
const MOST_BUDGET_FEN = 100_000_000_000_00

export type TakenIn = {
  kind: 'TAKEN'
  asOf: LocalDate
  /** The item or draft as written. */
  base: PolicyItemVersion
  /** Beside which it is put; null for an item that is all new. */
  current: PolicyItemVersion | null
  levers: Lever[]
  changed: PolicyItemVersion
}

/**
 * What is to be judged, and beside what; that it is, is recorded. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for another department's item,
 * INVALID_INPUT.
 */
export async function takeIntoSandbox(
  { items, readDraft, recordPlay, clock, city }: TakeIntoSandboxDeps,
  actor: Actor,
  { itemId, draft, changes, budgetFen, share }: SimulationQuestion,
): Promise<TakenIn | DraftProblems> {
  const may = mayPlayWith(actor, city)
  const today = chinaDate(clock.now())
  if (draft !== null && draft.length > LONGEST_DRAFT) throw invalidInput('草案太长了，请只贴一个事项。')
  if (changes.length > MOST_CHANGES) throw invalidInput(`一次最多调 ${MOST_CHANGES} 个数。`)
  if (!(share >= 0 && share <= 1)) throw invalidInput('来领的比例要在 0 % 到 100 % 之间。')
  if (
    budgetFen !== null &&
    !(Number.isSafeInteger(budgetFen) && budgetFen > 0 && budgetFen <= MOST_BUDGET_FEN)
  )
    throw invalidInput('预算要写成大于 0 的金额，最多一千亿元。')
  const reading = draft === null ? null : readDraft(draft)
  if (reading && !reading.item) return { kind: 'PROBLEMS', problems: [...reading.problems] }
  const base = reading?.item ?? (await items.current(itemId, today))
  if (!base || !may(base)) throw notFound('这个事项')
  // What begins later is judged on its first day; until then nobody would be eligible.
  const asOf = [today, base.validity.from].sort()[1]!
  const levers = leversOf(base, asOf)
  const problem = changeProblem(levers, changes)
  if (problem) throw invalidInput(problem)
  if (actor.kind === 'STAFF') await recordPlay(actor, base, draft)
  const current = reading ? await items.current(base.id, today) : base
  const comparable = current?.beneficiary.kind === base.beneficiary.kind && may(current)
  return {
    kind: 'TAKEN',
    asOf,
    base,
    current: comparable ? inForceOn(current, asOf) : null,
    levers,
    changed: inForceOn(changeItem(base, changes, asOf), asOf),
  }
}

/** A draft whose time is over, or a version that ends before the draft begins, is still compared by its rules. */
export const inForceOn = (item: PolicyItemVersion, asOf: LocalDate): PolicyItemVersion => ({
  ...item,
  validity: { from: asOf },
})
