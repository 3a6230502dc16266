import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { EntitlementStatus } from '../domain/entitlement'
import type { TakeUpStage } from '../domain/take-up'
import type { SupervisionScope } from './take-up'

/** Which figure it is that somebody asks about. */
export interface FigureQuestion {
  itemId: string
  /** Those that reached this stage; null: of whatever stage. */
  reached: TakeUpStage | null
  /** And not this one; null: whether or not. */
  notReached: TakeUpStage | null
  /** `YYYY-MM` in which `reached` was reached. */
  month: string | null
  regionCode: string | null
  /** Section letter of GB/T 4754; empty: none is known. */
  trade: string | null
  /** Those at this step since this day. */
  at: { status: EntitlementStatus; since: LocalDate } | null
}

/** A case as a leader sees it: no person; an enterprise by its public name, to be masked at the edge. */
export interface CaseBehind {
  id: string
  caseNumber: string
  publicName: string | null
  regionCode: string
  status: EntitlementStatus
  since: LocalDate
  amountFen: number
}

/** The cases behind sums of take-up, as they were counted. */
export interface CasesBehind {
  /** Those that stand longest first; `after`: number of the last case of the page before. */
  page(
    scope: SupervisionScope,
    question: FigureQuestion,
    after: string | null,
    limit: number,
  ): Promise<CaseBehind[]>
}
