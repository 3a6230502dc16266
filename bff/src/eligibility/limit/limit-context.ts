import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { FactUsed } from '../assessment'
import type { TallyRef } from '../condition/condition'
import type { TallyResult } from '../condition/tally'
import type { UsedUp } from '../explaining/view'

/** What limits are judged on: the date, the record at hand, and lists counted without the members already granted. */
export type LimitContext = {
  readonly asOf: string
  readonly record: FactRecord | undefined
  readonly usedUp: UsedUp | undefined
  tally(ref: TallyRef): TallyResult
  /** How a field of the record is reported that has no value. */
  missing(field: string): FactUsed
}
