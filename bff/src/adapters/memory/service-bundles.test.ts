import type { EntitlementStatus } from '../../domain/entitlement'
import { serviceBundlesContract } from '../contracts/service-bundles'
import { memoryServiceBundles } from './service-bundles'

serviceBundlesContract('memory', async () => {
  const cases = new Map<string, EntitlementStatus>()
  let counter = 0
  const fresh = (what: string) => {
    counter += 1
    return `${what}-${counter}`
  }
  return {
    bundles: memoryServiceBundles(id => cases.get(id) ?? null),
    addSubject: async () => fresh('subject'),
    async addCase(_, status) {
      const id = fresh('case')
      cases.set(id, status)
      return id
    },
  }
})
