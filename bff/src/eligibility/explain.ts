import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { Verdict } from '@policy-direct/shared/vocabulary/verdict'
import { assessClause } from './assess-clause'
import type { Assessment, ClauseAssessment, FactUsed, LimitAssessment } from './assessment'
import { amountClause } from './benefit/amount-clause'
import { assessBenefit } from './benefit/assess-benefit'
import { isDate } from './calendar'
import type { EvaluationContext } from './condition/context'
import { distinctValues } from './condition/finding'
import type { TallyResult } from './condition/tally-result'
import { type Subject, subjectsOf } from './for-each'
import { assessExclusion } from './limit/assess-exclusion'
import { assessLimit } from './limit/assess-limit'
import { assessPaidBefore } from './limit/assess-paid-before'
import type { GrantHistory } from './limit/limit'
import { usedUpMembers } from './limit/used-up'
import { isInForce } from './policy-item/in-force'
import type { PolicyItemVersion } from './policy-item/policy-item'

/**
 * Judges items for one beneficiary on one date, clause by clause, with values, sources, gaps, roads and amounts.
 * One assessment per item, or one per record for items with `forEach`. Items are those of the beneficiary's kind.
 * @param asOf the city's date, `YYYY-MM-DD`
 * @param history claims of earlier grants; without it limits answer AT_CONFIRMATION. It must not hold the claims of
 *   the very entitlement that is decided again.
 * @throws Error when asOf is no date or an item carries a malformed condition (a bug: files are checked on entry)
 */
export function explain(
  items: readonly PolicyItemVersion[],
  facts: FactSheet,
  asOf: string,
  history?: GrantHistory,
): Assessment[] {
  if (!isDate(asOf)) throw new Error(`not a date: ${asOf}`)
  return items.flatMap(item => {
    const usedUp = history === undefined ? undefined : usedUpMembers(item, asOf, history)
    return subjectsOf(item, facts, asOf).map(subject => assess(item, subject, facts, asOf, usedUp, history))
  })
}

function assess(
  item: PolicyItemVersion,
  subject: Subject,
  facts: FactSheet,
  asOf: string,
  usedUp: EvaluationContext['usedUp'],
  history: GrantHistory | undefined,
): Assessment {
  const { parameters, tallies, leadDepartment } = item
  const counted = new Map<string, TallyResult>()
  const context = { facts, asOf, parameters, tallies, usedUp, counted, scope: subject.scope }
  const clauses: ClauseAssessment[] = subject.obstacle ? [subject.obstacle] : []
  if (!isInForce(item, asOf)) clauses.push(expired(item, asOf))
  const judgeable = subject.scope !== undefined || item.forEach === undefined
  if (judgeable)
    for (const clause of item.conditions) clauses.push(assessClause(clause, context, leadDepartment))
  const limited = judgeable
    ? [
        ...item.limits.map(limit => assessLimit(item.id, limit, context, history, leadDepartment)),
        ...item.exclusions.map(exclusion => assessExclusion(item.id, exclusion, context, history)),
      ]
    : []
  const limits = limited.map(result => result.assessment)
  if (judgeable) limits.push(...assessPaidBefore(item, subject.recordKey, asOf, history, limits))
  const nothing = { benefit: { amountFen: null, lines: [], missing: [] }, used: [] }
  const { benefit, used } = judgeable ? assessBenefit(item.benefit, context, item.fulfilment.kind) : nothing
  const amount = judgeable ? amountClause(item, benefit, clauses) : undefined
  if (amount) clauses.push(amount)
  const verdict = overall(clauses, limits)
  return {
    itemId: item.id,
    version: item.version,
    fulfilmentKind: item.fulfilment.kind,
    recordKey: subject.recordKey,
    recordText: subject.recordText,
    asOf,
    verdict,
    clauses,
    limits,
    benefit,
    claims: verdict === 'ELIGIBLE' ? limited.flatMap(result => result.claims) : [],
    factsUsed: distinctValues([...clauses.map(valuesOf), ...limits.map(valuesOf), used]),
  }
}

const valuesOf = (part: { readonly values: readonly FactUsed[] }) => part.values

/** Eligible only if every clause is met and every limit open; one no decides, whatever is unknown. */
function overall(clauses: readonly ClauseAssessment[], limits: readonly LimitAssessment[]): Verdict {
  let open = false
  for (const { verdict } of clauses) {
    if (verdict === 'NOT_MET') return 'INELIGIBLE'
    if (verdict === 'UNKNOWN') open = true
  }
  for (const { state } of limits) {
    if (state === 'REACHED') return 'INELIGIBLE'
    if (state === 'UNKNOWN') open = true
  }
  return open ? 'UNDETERMINED' : 'ELIGIBLE'
}

function expired(item: PolicyItemVersion, asOf: string): ClauseAssessment {
  const early = asOf < item.validity.from
  const text = early ? `政策 ${item.validity.from} 起执行` : `政策执行到 ${item.validity.to}`
  const gap = early ? { text, earliestOn: item.validity.from } : { text: `${text}，已经结束` }
  const road = early
    ? { kind: 'WAIT' as const, text: `您不用做什么，${item.validity.from} 起重新判断` }
    : { kind: 'ACTION' as const, text: '有新的政策时告诉您' }
  return { id: 'validity', text: '政策在执行期内', verdict: 'NOT_MET', values: [], gap, road }
}
