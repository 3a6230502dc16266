import { shelve, type Withdrawn } from '../../domain/policy-shelf'
import type { PolicyItemVersion } from '../../eligibility'
import type { PolicyItems } from '../../ports/policy-items'

/** Published versions in memory, for tests of what asks for them. */
export function memoryPolicyItems(published: readonly PolicyItemVersion[] = []): PolicyItems {
  const versions = [...published]
  const withdrawn: Withdrawn[] = []
  const shelf = () => shelve(versions, withdrawn)
  return {
    inForce: async date => shelf().inForce(date),
    current: async (itemId, date) => shelf().current(itemId, date),
    latest: async (itemId, date) => shelf().latest(itemId, date),
    successor: async (itemId, date) => shelf().successor(itemId, date),
    version: async (itemId, version) => shelf().version(itemId, version),
    async publish(items) {
      const fresh = items.filter(item => {
        const known = shelf().version(item.id, item.version)
        if (known && JSON.stringify(known) !== JSON.stringify(item)) {
          throw new Error(
            `bff/policies/${item.id}/${item.version}.yaml: version ${item.version} is already published`,
          )
        }
        return !known
      })
      versions.push(...fresh)
      return fresh.length
    },
    async withdraw(itemId, version, _reason, replacedBy) {
      const known = withdrawn.some(one => one.itemId === itemId && one.version === version)
      if (!known) withdrawn.push({ itemId, version, replacedBy })
    },
  }
}
