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
import { evaluate } from './evaluate'
import { type Finding, finding } from './finding'

type Period = { readonly from: string; readonly to: string }

/** 连续满若干月: periods without a gap between them reach back from asOf far enough. */
export function running({ running: spec }: RunningCondition, context: EvaluationContext, want: boolean): Finding {
  const operand = { fact: spec.list }
  const reading = readOperand(operand, context)
  const values = () => [factUsed(operand, reading, context)]
  if (!reading.known) return finding(context, 'UNKNOWN', want, values, () => unknownGap(values()[0]!))
  const start = shift(context.asOf, spec.atLeast, context, -1)
  if (start === undefined) return finding(context, 'UNKNOWN', want, values, unsetParameterGap)
  const { certain, possible } = periods(reading.value as readonly FactRecord[], spec, context)
  const since = runningSince(certain, context.asOf)
  const verdict: ClauseVerdict = both(reaches(since, start), reaches(runningSince(possible, context.asOf), start))
  const label = spec.label ?? factDefinition(spec.list)?.label ?? spec.list
  return finding(context, verdict, want, values, () => {
    if (verdict === 'UNKNOWN') return { text: `“${label}”有的时段信息不全，判断不了` }
    if (since === undefined) return { text: `“${label}”现在没有连续的时段` }
    return {
      text: `“${label}”从 ${since} 起连续，还没有满规定的时间`,
      earliestOn: shift(since, spec.atLeast, context),
    }
  })
}

const reaches = (since: string | undefined, start: string): ClauseVerdict =>
  verdictOf(since !== undefined && since <= start)

function periods(
  records: readonly FactRecord[],
  spec: RunningCondition['running'],
  context: EvaluationContext,
): { certain: Period[]; possible: Period[] } {
  const certain: Period[] = []
  const possible: Period[] = []
  for (const record of records) {
    const scope = { list: spec.list, fact: context.facts[spec.list]!, record }
    const inner = { ...context, scope, outer: context.outer ?? context.scope, quiet: true }
    const verdict = spec.where === undefined ? 'MET' : evaluate(spec.where, inner).verdict
    if (verdict === 'NOT_MET') continue
    const from = dateOf(record[spec.from])
    const to = dateOf(record[spec.to])
    // A period with an unknown end may cover everything up to now.
    possible.push({ from: from ?? '1900-01-01', to: to ?? context.asOf })
    if (verdict === 'MET' && from !== undefined && to !== undefined) certain.push({ from, to })
  }
  return { certain, possible }
}

const dateOf = (value: FactRecord[string]): string | undefined =>
  typeof value === 'string' && isDate(value) ? value : undefined

/** First day of the unbroken chain that covers asOf; undefined when nothing covers it. */
function runningSince(periods: readonly Period[], asOf: string): string | undefined {
  const latestFirst = [...periods].sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0))
  let since: string | undefined
  for (const period of latestFirst) {
    const edge: string = since === undefined ? asOf : addDays(since, -1)
    if (period.to < edge) break
    if (period.from <= asOf && (since === undefined || period.from < since)) since = period.from
  }
  return since
}
