import type { PolicyItemVersion } from '../policy-item/policy-item'

/**
 * Tallies whose members earlier grants may use up → what tells them from those of other items: the same list counted
 * under other limits is another count.
 */
export function droppingOf(
  item: Pick<PolicyItemVersion, 'id' | 'version' | 'limits' | 'exclusions'>,
): ReadonlyMap<string, string> {
  const dropping = new Map<string, string>()
  for (const rule of [...item.limits, ...item.exclusions]) {
    if (rule.each === undefined) continue
    const own = `${item.id}@${item.version}`
    const marker = JSON.stringify(rule, ['id', 'max', 'per', 'window', 'group', 'each'])
    dropping.set(rule.each, `${dropping.get(rule.each) ?? own} ${marker}`)
  }
  return dropping
}
