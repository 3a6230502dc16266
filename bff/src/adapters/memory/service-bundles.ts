import type { EntitlementStatus } from '../../domain/entitlement'
import { turnOf } from '../../domain/service-bundle'
import { type BundleRequest, partName, type ServiceBundles } from '../../ports/service-bundles'

/** What was asked for together, in memory; `statusOf` says how a case stands. */
export function memoryServiceBundles(
  statusOf: (entitlementId: string) => EntitlementStatus | null,
): ServiceBundles {
  const kept: (BundleRequest & { key: string })[] = []
  const copyOf = ({ key: _, ...request }: BundleRequest & { key: string }): BundleRequest =>
    structuredClone(request)
  const earlierOf = (request: BundleRequest, after: string | null) => {
    const earlier = request.parts.find(({ itemId }) => itemId === after)
    if (!earlier) return null
    const { status, entitlementId } = earlier
    return { status, caseStatus: entitlementId === null ? null : statusOf(entitlementId) }
  }
  return {
    async open(request) {
      const known = kept.find(one => one.key === request.key && one.by.userId === request.by.userId)
      if (!known) kept.push(structuredClone(request))
      return copyOf(known ?? kept.at(-1)!)
    },
    async get(id) {
      const found = kept.find(one => one.id === id)
      return found ? copyOf(found) : null
    },
    ofSubject: async subjectId =>
      kept
        .filter(one => one.subjectId === subjectId)
        .sort((a, b) => b.submittedAt.getTime() - a.submittedAt.getTime())
        .map(copyOf),
    async movePart(id, itemId, to, { entitlementId, words }) {
      const part = kept.find(one => one.id === id)?.parts.find(one => one.itemId === itemId)
      if (part?.status !== 'WAITING') return false
      Object.assign(part, { status: to, entitlementId, words })
      return true
    },
    due: async (limit, besides) =>
      kept
        .flatMap(request =>
          request.parts
            .filter(({ status }) => status === 'WAITING')
            .map(part => ({
              request: copyOf(request),
              part: { ...part },
              earlier: earlierOf(request, part.after),
            })),
        )
        .filter(({ request, part }) => !besides.includes(partName(request.id, part.itemId)))
        .filter(({ earlier }) => turnOf(earlier) !== 'WAIT')
        .slice(0, limit),
  }
}
