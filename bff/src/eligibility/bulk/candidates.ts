import type { FactRecord, FactSheet } from '@policy-direct/shared/facts/fact'
import type { Condition, TallyRef } from '../condition/condition'
import { recordsOf } from '../for-each'
import { factsUsedBy } from '../policy-item/facts-used-by'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { judgeNode, type ProgramClause, type ProgramItem } from '../program'
import { always, join, type Lowered, lower, meaningOf, possibly } from './lower'

/**
 * Who may be a candidate of matching, **whatever was granted before**: no clause is unmet and at most one is open.
 * Whoever is left out is certainly none; of the others only `explain` with their history can tell.
 */
export function candidateClause(compiled: ProgramItem, asOf: string): Lowered {
  const { item, inForce } = compiled
  if (!inForce) return always('NOT_MET')
  // Members that earlier grants used up drop out of a count: where fewer may be better, only `explain` can tell.
  const clauses = compiled.clauses.filter(({ clause }) => neverHelpedByFewer(item, clause.condition))
  if (item.forEach) return anyRecord(item, item.forEach, clauses, asOf)
  let closed = always('MET')
  let oneOpen = always('MET')
  for (const { node } of clauses) {
    const clause = lower(node)
    oneOpen = join('ANY', [join('ALL', [oneOpen, clause]), join('ALL', [closed, possibly(clause)])])
    closed = join('ALL', [closed, clause])
  }
  return oneOpen
}

/** One of the records, of which one that is unclear counts as open already. */
function anyRecord(
  item: PolicyItemVersion,
  forEach: NonNullable<PolicyItemVersion['forEach']>,
  clauses: readonly ProgramClause[],
  asOf: string,
): Lowered {
  const answer = (facts: FactSheet) => {
    const records = facts[forEach.list]?.value
    if (!Array.isArray(records)) return 'NOT_MET'
    const some = recordsOf(forEach, records as readonly FactRecord[]).some(({ record, unclear }) => {
      let open = unclear === undefined ? 0 : 1
      for (const { node } of clauses) {
        const verdict = judgeNode(node, { facts, record })
        if (verdict === 'NOT_MET') return false
        if (verdict === 'UNKNOWN') open += 1
        if (open > 1) return false
      }
      return true
    })
    return some ? 'MET' : 'NOT_MET'
  }
  const key = meaningOf(['candidate', item.id, item.version, item, asOf])
  return { is: 'SHEET', key, question: { key, facts: factsUsedBy(item), answer }, holds: 'MET' }
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
