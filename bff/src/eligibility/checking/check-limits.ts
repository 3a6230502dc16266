import type { PolicyItemVersion } from '../policy-item/policy-item'
import { checkTallyBody } from './check-condition'
import type { Path } from './problem'
import { type CheckScope, checkField } from './scope'

/** Limits and exclusions: keys that exist, tallies whose members can be told apart. */
export function checkLimits(item: PolicyItemVersion, scope: CheckScope): void {
  item.limits.forEach((limit, index) => {
    const path = ['limits', index]
    if (limit.each !== undefined) checkMembers(limit.each, [...path, 'each'], scope)
    if (limit.each !== undefined && (limit.key !== undefined || limit.alsoCounting !== undefined)) {
      scope.report([...path, 'each'], '按清单限制时，不能再写 key 或 alsoCounting')
    }
    limit.key?.forEach((field, position) => {
      checkField(field, item.forEach?.list, [...path, 'key', position], scope)
    })
    if (limit.alsoCounting) checkTallyBody(limit.alsoCounting, [...path, 'alsoCounting'], scope)
  })
  item.exclusions.forEach((exclusion, index) => {
    if (exclusion.each !== undefined) checkMembers(exclusion.each, ['exclusions', index, 'each'], scope)
  })
}

function checkMembers(name: string, path: Path, scope: CheckScope): void {
  scope.usedTallies.add(name)
  const tally = scope.item.tallies[name]
  if (!tally) scope.report(path, `没有定义“${name}”这个清单`)
  else if (tally.distinctBy === undefined) {
    scope.report(path, `清单“${name}”没有写 distinctBy，认不出是不是同一个人`)
  }
}
