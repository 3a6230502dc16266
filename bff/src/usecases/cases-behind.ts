import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { ENTITLEMENT_STATUSES, type EntitlementStatus } from '../domain/entitlement'
import { invalidInput, notFound } from '../domain/fault'
import { supervising } from '../domain/supervision'
import { FEWEST_PERSONS, type LitWork, litWork, TAKE_UP_STAGES, type TakeUpStage } from '../domain/take-up'
import type { WorkingDays } from '../domain/working-days'
import type { CaseBehind, CasesBehind } from '../ports/cases-behind'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'

export interface CasesBehindDeps {
  behind: CasesBehind
  items: PolicyItems
  clock: Clock
  calendar: WorkingDays
}

export interface AskCasesBehind {
  itemId: string
  stage: TakeUpStage
  /** Those that reached the stage before and not this one, instead of those that reached it. */
  stillBefore: boolean
  month: string | null
  regionCode: string | null
  trade: string | null
  /** Key of a line of lit work, instead of a stage. */
  work: string | null
  after: string | null
}

export interface ShownCase {
  caseNumber: string
  /** Public name of an enterprise; null for persons, of whom nothing is shown. */
  publicName: string | null
  /** Null for persons. */
  regionCode: string | null
  status: EntitlementStatus
  since: LocalDate
  amountFen: number
  /** The step with its clock; null while nobody's office is at it. */
  lit: LitWork | null
}

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/
const A_PAGE = 50

/** Names cases of one item that began the same step on the same day. */
export const workKey = ({ status, since }: { status: EntitlementStatus; since: LocalDate }): string =>
  `${status}.${since}`

/**
 * XQ-8: the cases behind a figure, of what the asking leader answers for; enterprises by name, of persons neither name
 * nor place, and none at all where one or two would be pointed at. Faults: UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT,
 * NOT_FOUND for another department's item.
 */
export function casesBehind({ behind, items, clock, calendar }: CasesBehindDeps) {
  return async (
    actor: Actor,
    ask: AskCasesBehind,
  ): Promise<{ cases: ShownCase[]; next: string | null; hidden: boolean }> => {
    const { reach } = supervising(actor)
    if (ask.month !== null && !MONTH.test(ask.month)) throw invalidInput('月份要写成 2026-11 这样。')
    const today = chinaDate(clock.now())
    const item = await items.latest(ask.itemId, today)
    if (!item || (reach.department !== null && item.leadDepartment !== reach.department))
      throw notFound('这个事项')
    const persons = item.beneficiary.kind === 'PERSON'
    // A person's place or trade beside the item would narrow the circle down to somebody.
    const narrowed = persons && (ask.regionCode !== null || ask.trade !== null)
    if (narrowed) return { cases: [], next: null, hidden: true }
    const question = questionOf(ask)
    if (persons) {
      // The whole figure counts, from its first case on, whichever page is asked for.
      const few = await behind.page(reach, question, null, FEWEST_PERSONS)
      if (few.length > 0 && few.length < FEWEST_PERSONS) return { cases: [], next: null, hidden: true }
    }
    const found = await behind.page(reach, question, ask.after, A_PAGE + 1)
    const page = found.slice(0, A_PAGE)
    const shown = (one: CaseBehind): ShownCase => {
      const { caseNumber, status, since, amountFen } = one
      const lit = litWork(
        { itemId: item.id, department: item.leadDepartment, status, since, count: 1 },
        item.steps,
        today,
        calendar,
      )
      const place = persons
        ? { publicName: null, regionCode: null }
        : { publicName: one.publicName, regionCode: one.regionCode }
      return { caseNumber, status, since, amountFen, lit, ...place }
    }
    return {
      cases: page.map(shown),
      next: found.length > A_PAGE ? (page.at(-1)?.caseNumber ?? null) : null,
      hidden: false,
    }
  }
}

function questionOf({ itemId, stage, stillBefore, month, regionCode, trade, work }: AskCasesBehind) {
  const before = TAKE_UP_STAGES[TAKE_UP_STAGES.indexOf(stage) - 1] ?? null
  if (work !== null)
    return { itemId, reached: null, notReached: null, month: null, regionCode, trade, at: workOf(work) }
  if (stillBefore && before === null) throw invalidInput('该得的前面没有一步。')
  return {
    itemId,
    reached: stillBefore ? before : stage,
    notReached: stillBefore ? stage : null,
    month,
    regionCode,
    trade,
    at: null,
  }
}

function workOf(key: string): { status: EntitlementStatus; since: LocalDate } {
  const [, name, since] = /^([A-Z_]+)\.(\d{4}-\d\d-\d\d)$/.exec(key) ?? []
  const status = ENTITLEMENT_STATUSES.find(one => one === name)
  if (!status || since === undefined) throw invalidInput('没有这一行，请刷新看看。')
  return { status, since }
}
