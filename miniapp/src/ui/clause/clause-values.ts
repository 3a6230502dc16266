import { shortDate } from '@policy-direct/shared/format/date'
import type { ClauseValue } from './clause-row'

type FactUsed = { text: string | null; asOf: string | null; source: { shortName: string } }

/** Values of a clause as its row shows them: 截至 11-20, within the year of `today`. */
export const clauseValues = (values: readonly FactUsed[], today: string): ClauseValue[] =>
  values.map(value => ({
    text: value.text,
    source: value.source.shortName,
    asOf: value.asOf && `截至 ${shortDate(value.asOf, today)}`,
  }))
