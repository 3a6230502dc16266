import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { Condition, TallyRef } from './condition/condition'
import type { EvaluationContext } from './condition/context'
import { evaluate } from './condition/evaluate'
import { subjectsOf } from './for-each'
import { isInForce } from './policy-item/in-force'
import type { PolicyItemVersion } from './policy-item/policy-item'

/**
 * A quick look before `explain`, for everybody at once: false only where a clause is unmet, or more than one is
 * unknown, **whatever was granted before**; true says nothing. Verdicts only, so it costs a small part of a judgement.
 * @param asOf the city's date, `YYYY-MM-DD`
 */
export function mayQualify(item: PolicyItemVersion, facts: FactSheet, asOf: string): boolean {
  if (!isInForce(item, asOf)) return false
  if (item.forEach && !anyRecords(facts[item.forEach.list]?.value)) return false
  const { parameters, tallies } = item
  return subjectsOf(item, facts, asOf).some(({ scope, obstacle }) => {
    if (item.forEach && scope === undefined) return false
    const context = { facts, asOf, parameters, tallies, counted: new Map(), scope, quiet: true }
    return atMostOneUnknown(item, context, obstacle ? 1 : 0)
  })
}

const anyRecords = (value: unknown): boolean => Array.isArray(value) && value.length > 0

function atMostOneUnknown(item: PolicyItemVersion, context: EvaluationContext, known: number): boolean {
  let unknown = known
  for (const { condition } of item.conditions) {
    const { verdict } = evaluate(condition, context)
    if (verdict === 'MET') continue
    // Members that earlier grants used up drop out of a count: where fewer may be better, only `explain` can tell.
    if (!neverHelpedByFewer(item, condition)) continue
    if (verdict === 'NOT_MET') return false
    unknown += 1
    if (unknown > 1) return false
  }
  return true
}

/** Whether a condition that does not hold cannot come to hold because members drop out of a tally. */
function neverHelpedByFewer(item: PolicyItemVersion, condition: Condition): boolean {
  if (!mentionsDropping(item, condition)) return true
  if ('all' in condition) return condition.all.every(part => neverHelpedByFewer(item, part))
  if ('any' in condition) return condition.any.every(part => neverHelpedByFewer(item, part))
  if ('atLeastOf' in condition) return condition.atLeastOf.of.every(part => neverHelpedByFewer(item, part))
  return 'count' in condition && (condition.atLeast !== undefined || condition.moreThan !== undefined)
}

/** Names of the tallies whose members may be used up by earlier grants. */
const dropping = (item: PolicyItemVersion): string[] =>
  [...item.limits, ...item.exclusions].flatMap(({ each }) => each ?? [])

function mentionsDropping(item: PolicyItemVersion, condition: Condition): boolean {
  const names: readonly TallyRef[] = dropping(item)
  if (names.length === 0) return false
  const text = JSON.stringify(condition)
  return names.some(name => text.includes(`"count":${JSON.stringify(name)}`))
}
