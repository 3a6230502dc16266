import type { OpenWork, TakeUpStage } from '../domain/take-up'

/** What a member of staff may see sums of. */
export interface SupervisionScope {
  /** Null: every department's. */
  department: string | null
  /** GB/T 2260 code; what lies inside it counts. */
  regionCode: string
}

export type TakeUpDimension = 'ITEM' | 'REGION' | 'TRADE' | 'MONTH'

/** How many and how much (分) reached a stage, for one value of the dimension. */
export interface TakeUpSum {
  key: string
  kind: 'PERSON' | 'ENTERPRISE'
  stage: TakeUpStage
  count: number
  amountFen: number
}

export interface TakeUpQuestion {
  by: TakeUpDimension
  itemId: string | null
  /** `YYYY-MM`: what happened in that month; null: all of it. */
  month: string | null
}

export interface PoolGauge {
  id: string
  name: string
  holder: string
  budgetFen: number
  /** Not set aside for anybody yet. */
  availableFen: number
}

/** Sums of cases, counted a few seconds behind them and never by looking at all of them. */
export interface TakeUp {
  /** Counts up to `limit` changed cases. Answers how many it took; 0 when there is nothing or somebody else is at it. */
  count(limit: number, at: Date): Promise<number>
  /** Sums up to when. */
  asOf(now: Date): Promise<Date | null>
  sums(scope: SupervisionScope, question: TakeUpQuestion): Promise<TakeUpSum[]>
  /** Cases with a step to go, by the day it began. */
  open(scope: SupervisionScope): Promise<OpenWork[]>
  /** Pools that pay items led inside the scope. */
  pools(scope: SupervisionScope): Promise<PoolGauge[]>
}
