import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import { addDays, isDate } from '../calendar'
import { factUsed } from '../reading/fact-used'
import { readOperand } from '../reading/read-operand'
import { both, verdictOf } from '../truth'
import { unknownGap, unsetParameterGap } from '../wording/unknown-gap'
import type { RunningCondition } from './condition'
import type { EvaluationContext } from './context'
import { shift } from './date-window'
import { type Finding, finding } from './finding'
import { holds } from './tally'

export type Period = { readonly from: string; readonly to: string }

/** 连续满若干月: periods without a gap between them reach back from asOf far enough. */
export function running(
  { running: spec }: RunningCondition,
  context: EvaluationContext,
  want: boolean,
): Finding {
  const operand = { fact: spec.list }
  const reading = readOperand(operand, context)
  const values = () => [factUsed(operand, reading, context)]
  if (!reading.known) return finding(context, 'UNKNOWN', want, values, () => unknownGap(values()[0]!))
  const earliestEnd = spec.lag === undefined ? context.asOf : shift(context.asOf, spec.lag, context, -1)
  if (earliestEnd === undefined || shift(context.asOf, spec.atLeast, context) === undefined) {
    return finding(context, 'UNKNOWN', want, values, unsetParameterGap)
  }
  const { certain, possible } = periods(reading.value as readonly FactRecord[], spec, context)
  const chain = lastChain(certain, context.asOf, earliestEnd)
  const reaches = (found: Period | undefined): ClauseVerdict =>
    verdictOf(found !== undefined && shift(found.from, spec.atLeast, context)! <= addDays(found.to, 1))
  const verdict = both(reaches(chain), reaches(lastChain(possible, context.asOf, earliestEnd)))
  const label = spec.label ?? factDefinition(spec.list)?.label ?? spec.list
  return finding(context, verdict, want, values, () => {
    if (verdict === 'UNKNOWN') return { text: `“${label}”有的时段信息不全，判断不了` }
    if (chain === undefined) return { text: `“${label}”现在没有连续的时段` }
    const earliestOn = addDays(shift(chain.from, spec.atLeast, context)!, -1)
    return { text: `“${label}”从 ${chain.from} 起连续，到 ${earliestOn} 才满`, earliestOn }
  })
}

function periods(
  records: readonly FactRecord[],
  spec: RunningCondition['running'],
  context: EvaluationContext,
): { certain: Period[]; possible: Period[] } {
  const certain: Period[] = []
  const possible: Period[] = []
  for (const record of records) {
    const fact = context.facts[spec.list]!
    const verdict = spec.where === undefined ? 'MET' : holds(spec.where, spec.list, fact, record, context)
    if (verdict === 'NOT_MET') continue
    const from = dateOf(record[spec.from])
    const to = dateOf(record[spec.to])
    // A period with an unknown end may cover everything up to now.
    possible.push({ from: from ?? '1900-01-01', to: to ?? context.asOf })
    if (verdict === 'MET' && from !== undefined && to !== undefined) certain.push({ from, to })
  }
  return { certain, possible }
}

/** A date as delivered; undefined when it is none. */
export const dateOf = (value: FactRecord[string]): string | undefined =>
  typeof value === 'string' && isDate(value) ? value : undefined

/** The unbroken chain of periods that reaches `earliestEnd` or later, cut at asOf; undefined when there is none. */
export function lastChain(periods: readonly Period[], asOf: string, earliestEnd: string): Period | undefined {
  const begun = periods.filter(period => period.from <= asOf && period.from <= period.to)
  begun.sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0))
  const last = begun[0]
  if (last === undefined || last.to < earliestEnd) return undefined
  let from = last.from
  for (const period of begun) {
    if (period.to < addDays(from, -1)) break
    if (period.from < from) from = period.from
  }
  return { from, to: last.to < asOf ? last.to : asOf }
}
