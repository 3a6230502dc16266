import type { FactRecord, FactSheet } from '@policy-direct/shared/facts/fact'
import type { Condition, TallyRef } from './condition/condition'
import { recordsOf } from './for-each'
import type { PolicyItemVersion } from './policy-item/policy-item'
import { judgeNode, type Sight } from './program/judge-node'
import type { ConditionNode } from './program/node'
import { compileProgram } from './program/program'

/** A clause of the quick look: `open` where members that drop out of a count could make it hold. */
type Look = { readonly node: ConditionNode; readonly open: boolean }

/**
 * A quick look before `explain`, for everybody at once: false only where a clause is unmet, or more than one is
 * unknown, **whatever was granted before**; true says nothing. Verdicts only, so it costs a small part of a judgement.
 * @param asOf the city's date, `YYYY-MM-DD`
 */
export function quickLook(item: PolicyItemVersion, asOf: string): (facts: FactSheet) => boolean {
  const compiled = compileProgram([item], asOf).items[0]
  if (!compiled?.inForce) return () => false
  const looks = compiled.clauses.map(({ clause, node }) => ({
    node,
    // Members that earlier grants used up drop out of a count: where fewer may be better, only `explain` can tell.
    open: !neverHelpedByFewer(item, clause.condition),
  }))
  const { forEach } = item
  if (!forEach) return facts => atMostOneUnknown(looks, { facts }, 0)
  return facts => {
    const records = facts[forEach.list]?.value
    if (!Array.isArray(records)) return false
    return recordsOf(forEach, records as readonly FactRecord[]).some(({ record, unclear }) =>
      atMostOneUnknown(looks, { facts, record }, unclear === undefined ? 0 : 1),
    )
  }
}

/** The quick look once; whoever looks at many keeps what `quickLook` makes. */
export const mayQualify = (item: PolicyItemVersion, facts: FactSheet, asOf: string): boolean =>
  quickLook(item, asOf)(facts)

function atMostOneUnknown(looks: readonly Look[], sight: Sight, known: number): boolean {
  let unknown = known
  for (const { node, open } of looks) {
    const verdict = judgeNode(node, sight)
    if (verdict === 'MET' || open) continue
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
