import type { Condition } from '../condition/condition'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { aboutOne } from './one-datum'
import type { Path, Report } from './problem'
import { type Ground, implies, senseOf } from './sense'

/**
 * Conditions that decide nothing: that nobody can meet, that everybody meets, that contradict each other inside a
 * clause, branches that nothing can reach. Only what is certain for every value is reported.
 * @param given what has to hold at the same time as this condition
 */
export function checkSense(
  condition: Condition,
  path: Path,
  ground: Ground,
  report: Report,
  given: readonly Condition[] = [],
): void {
  const sense = senseOf([condition], ground)
  if (sense === 'NEVER') report(path, NOBODY)
  else if (sense === 'ALWAYS') report(path, EVERYBODY)
  else checkInside(condition, path, ground, report, given)
}

function checkInside(
  condition: Condition,
  path: Path,
  ground: Ground,
  report: Report,
  given: readonly Condition[],
): void {
  if ('all' in condition) {
    if (contradicted(condition.all, [...path, 'all'], ground, report)) return
    condition.all.forEach((part, at) => {
      const beside = condition.all.filter((_, other) => other !== at)
      checkSense(part, [...path, 'all', at], ground, report, [...given, ...beside])
    })
  } else if ('any' in condition) checkBranches(condition.any, [...path, 'any'], ground, report, given)
  else if ('not' in condition) checkSense(condition.not, [...path, 'not'], ground, report)
  else if ('atLeastOf' in condition) {
    condition.atLeastOf.of.forEach((part, at) => {
      checkSense(part, [...path, 'atLeastOf', 'of', at], ground, report)
    })
  } else if ('when' in condition) checkCases(condition, path, ground, report)
  else if ('count' in condition && typeof condition.count !== 'string' && condition.count.where) {
    const inner = { ...ground, list: condition.count.list }
    checkSense(condition.count.where, [...path, 'count', 'where'], inner, report)
  } else if ('running' in condition && condition.running.where) {
    const inner = { ...ground, list: condition.running.list }
    checkSense(condition.running.where, [...path, 'running', 'where'], inner, report)
  }
}

const NOBODY = '没有一个值能符合，谁都满足不了'
const EVERYBODY = '什么值都符合，这个条件等于没写'
const CONTRADICTION = '和前面的条件互相矛盾，谁都不可能同时满足'

/** Parts that leave no value for their datum; reported at the first that closes the last way. */
function contradicted(parts: readonly Condition[], path: Path, ground: Ground, report: Report): boolean {
  const groups = new Map<string, Condition[]>()
  for (const [at, part] of parts.entries()) {
    const key = aboutOne([part])?.key
    if (key === undefined) continue
    const group = [...(groups.get(key) ?? []), part]
    groups.set(key, group)
    if (group.length > 1 && senseOf(group, ground) === 'NEVER') {
      report([...path, at], CONTRADICTION)
      return true
    }
  }
  return false
}

function checkBranches(
  branches: readonly Condition[],
  path: Path,
  ground: Ground,
  report: Report,
  given: readonly Condition[],
): void {
  branches.forEach((branch, at) => {
    const place = [...path, at]
    if (excluded(branch, given, ground)) {
      report(place, '这一支永远用不上：和同时要求的条件矛盾')
      return
    }
    const wider = branches.findIndex(
      (other, index) =>
        index !== at && implies([branch], other, ground) && (index < at || !implies([other], branch, ground)),
    )
    if (wider >= 0) report(place, `这一支多余：第 ${wider + 1} 支已经包括它`)
    else checkSense(branch, place, ground, report)
  })
}

/** Whether what has to hold anyway leaves a branch no value. */
function excluded(branch: Condition, given: readonly Condition[], ground: Ground): boolean {
  const key = aboutOne([branch])?.key
  const same = key === undefined ? [] : given.filter(one => aboutOne([one])?.key === key)
  return same.length > 0 && senseOf([...same, branch], ground) === 'NEVER'
}

function checkCases(
  condition: Extract<Condition, { when: Condition }>,
  path: Path,
  ground: Ground,
  report: Report,
): void {
  const { when, must, otherwise } = condition
  const guard = senseOf([when], ground)
  if (guard === 'ALWAYS') report([...path, 'when'], '“如果”总是成立，“否则要求”永远用不上')
  if (guard === 'NEVER') report([...path, 'when'], '“如果”从不成立，“那么要求”永远用不上')
  if (guard === 'ALWAYS' || guard === 'NEVER') return
  if (excluded(must, [when], ground)) report([...path, 'must'], '“那么要求”和“如果”矛盾，谁都满足不了')
  else checkSense(must, [...path, 'must'], ground, report)
  if (excluded(otherwise, [{ not: when }], ground))
    report([...path, 'otherwise'], '“否则要求”和“如果”矛盾，谁都满足不了')
  else checkSense(otherwise, [...path, 'otherwise'], ground, report)
}

/** Everything that each person has to meet, clause by clause: the parts of an `all` count one by one. */
export const required = (condition: Condition): readonly Condition[] =>
  'all' in condition ? condition.all.flatMap(required) : [condition]

/** Clauses of one item that nobody can meet together. */
export function checkAcrossClauses(
  item: Pick<PolicyItemVersion, 'conditions'>,
  ground: Ground,
  report: Report,
): void {
  const seen = new Map<string, { clause: number; part: Condition }[]>()
  item.conditions.forEach(({ condition }, clause) => {
    for (const part of required(condition)) {
      const key = aboutOne([part])?.key
      if (key === undefined) continue
      const before = seen.get(key) ?? []
      const parts = [...before.map(one => one.part), part]
      const other = before.find(one => one.clause !== clause)
      if (other && senseOf(parts, ground) === 'NEVER') {
        report(['conditions', clause, 'condition'], `和第 ${other.clause + 1} 条互相矛盾，没有人能同时满足`)
        return
      }
      seen.set(key, [...before, { clause, part }])
    }
  })
}
