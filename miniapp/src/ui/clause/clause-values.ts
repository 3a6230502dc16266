import { shortDate } from '@policy-direct/shared/format/date'
import type { ClauseValue } from './clause-row'

type FactUsed = { label: string; text: string | null; asOf: string | null; source: { shortName: string } }

/** 是 of what? And of two values, which is which? */
const unclear = ({ text }: FactUsed, all: readonly FactUsed[]): boolean =>
  all.length > 1 || text === null || text === '是' || text === '否'

/** Values of a clause as its row shows them: 截至 11-20, within the year of `today`. */
export const clauseValues = (values: readonly FactUsed[], today: string): ClauseValue[] =>
  values.map(value => ({
    ...(unclear(value, values) ? { label: value.label } : {}),
    text: value.text,
    source: value.source.shortName,
    asOf: value.asOf && `截至 ${shortDate(value.asOf, today)}`,
  }))
