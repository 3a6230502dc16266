import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { invalidInput, notFound } from '../domain/fault'
import type { Light } from '../domain/step-clock'
import { supervising } from '../domain/supervision'
import { hideFew, type LitWork, litWork, type StageFigure, TAKE_UP_STAGES } from '../domain/take-up'
import type { WorkingDays } from '../domain/working-days'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'
import type { PoolGauge, TakeUp, TakeUpDimension, TakeUpSum } from '../ports/take-up'

export interface TakeUpDeps {
  takeUp: TakeUp
  items: PolicyItems
  clock: Clock
  calendar: WorkingDays
}

export interface ReadTakeUp {
  by: TakeUpDimension
  itemId: string | null
  month: string | null
}

export interface TakeUpRow {
  key: string
  item: PolicyItemVersion | null
  kind: 'PERSON' | 'ENTERPRISE'
  /** In the order of TAKE_UP_STAGES. */
  stages: StageFigure[]
}

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/
const NONE: StageFigure = { count: 0, amountFen: 0 }

/**
 * N-5: how far the rights of every item, area, trade or month have come, of what the asking leader answers for. One or
 * two persons are not shown. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for another department's item.
 */
export function readTakeUp({ takeUp, items, clock }: TakeUpDeps) {
  return async (actor: Actor, question: ReadTakeUp): Promise<{ asOf: Date | null; rows: TakeUpRow[] }> => {
    const { reach } = supervising(actor)
    if (question.month !== null && !MONTH.test(question.month))
      throw invalidInput('月份要写成 2026-11 这样。')
    const today = chinaDate(clock.now())
    if (question.itemId !== null) {
      const item = await items.latest(question.itemId, today)
      if (!item || (reach.department !== null && item.leadDepartment !== reach.department))
        throw notFound('这个事项')
    }
    const [sums, asOf] = await Promise.all([takeUp.sums(reach, question), takeUp.asOf(clock.now())])
    const rows = rowsOf(sums)
    const shown = question.by === 'ITEM' ? rows.map(hiddenAlone) : hiddenTogether(rows)
    const named = await Promise.all(
      shown.map(async row => ({
        ...row,
        item: question.by === 'ITEM' ? await items.latest(row.key, today) : null,
      })),
    )
    return { asOf, rows: named }
  }
}

type BareRow = Omit<TakeUpRow, 'item'>

function rowsOf(sums: readonly TakeUpSum[]): BareRow[] {
  const rows = new Map<string, BareRow>()
  for (const { key, kind, stage, count, amountFen } of sums) {
    const name = `${kind} ${key}`
    const row = rows.get(name) ?? { key, kind, stages: TAKE_UP_STAGES.map(() => NONE) }
    row.stages[TAKE_UP_STAGES.indexOf(stage)] = { count, amountFen }
    rows.set(name, row)
  }
  return [...rows.values()]
}

const hiddenAlone = (row: BareRow): BareRow =>
  row.kind === 'ENTERPRISE' ? row : { ...row, stages: hideFew(row.stages, false) }

/** Parts of one item stand beside their sum on the page before. */
function hiddenTogether(rows: readonly BareRow[]): BareRow[] {
  const persons = rows.filter(({ kind }) => kind === 'PERSON')
  const columns = TAKE_UP_STAGES.map((_, stage) =>
    hideFew(
      persons.map(({ stages }) => stages[stage]!),
      true,
    ),
  )
  return rows.map(row => {
    const at = persons.indexOf(row)
    return at < 0 ? row : { ...row, stages: columns.map(column => column[at]!) }
  })
}

export interface DepartmentLights {
  department: string
  counts: Record<Light, number>
  work: (LitWork & { item: PolicyItemVersion })[]
}

/** Lights of every department by working days, red ones first (LEI-1). Faults: UNAUTHENTICATED, FORBIDDEN. */
export function readLights({ takeUp, items, clock, calendar }: TakeUpDeps) {
  return async (actor: Actor): Promise<DepartmentLights[]> => {
    const { reach } = supervising(actor)
    const today = chinaDate(clock.now())
    const departments = new Map<string, DepartmentLights>()
    for (const work of await takeUp.open(reach)) {
      const item = await items.latest(work.itemId, today)
      const lit = item && litWork(work, item.steps, today, calendar)
      if (!lit) continue
      const one = departments.get(work.department) ?? {
        department: work.department,
        counts: { RED: 0, YELLOW: 0, GREEN: 0, PAUSED: 0 },
        work: [],
      }
      one.counts[lit.light] += lit.count
      one.work.push({ ...lit, item })
      departments.set(work.department, one)
    }
    return [...departments.values()].sort(
      (one, other) =>
        other.counts.RED - one.counts.RED ||
        other.counts.YELLOW - one.counts.YELLOW ||
        other.counts.GREEN - one.counts.GREEN,
    )
  }
}

/** What is in the pools. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function readPools({ takeUp }: Pick<TakeUpDeps, 'takeUp'>) {
  return async (actor: Actor): Promise<PoolGauge[]> => takeUp.pools(supervising(actor).reach)
}
