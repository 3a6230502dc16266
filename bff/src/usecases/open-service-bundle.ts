import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { ownMaterials } from '../domain/application-form'
import { outlookWords, rightOfPart } from '../domain/bundle-outlook'
import { invalidInput, notFound } from '../domain/fault'
import type { JudgedRight } from '../domain/judge-items'
import { type ServiceBundle, type SharedPart, sharedParts } from '../domain/service-bundle'
import type { PolicyItemVersion } from '../eligibility'
import type { Authority } from '../ports/authority'
import type { EntitlementCase } from '../ports/entitlements'
import type { BundleRequest, ServiceBundles } from '../ports/service-bundles'
import { standingOf, userOf } from './acting'
import type { assessItem } from './assess-item'
import { type OpenApplicationDeps, openApplication, type ShownApplication } from './open-application'

export interface OpenBundleDeps extends OpenApplicationDeps {
  bundles: readonly ServiceBundle[]
  serviceBundles: ServiceBundles
  authority: Authority
  assess: ReturnType<typeof assessItem>
}

/** One item of a bundle for somebody: how it is judged today, and its form when it has one. */
export interface OfferedPart {
  item: PolicyItemVersion
  /** Name of the item after which it is begun by itself. */
  after: { id: string; name: string } | null
  rights: JudgedRight<EntitlementCase>[]
  /** What is known today of one that is judged later; null when it begins at once. */
  outlook: string | null
  application: ShownApplication | null
}

/** A bundle for somebody: what is asked once for all, and what was asked for before. */
export interface OfferedBundle {
  bundle: ServiceBundle
  beneficiaryId: string
  parts: OfferedPart[]
  shared: { fields: SharedPart[]; materials: SharedPart[] }
  requests: BundleRequest[]
}

/** Bundles with the items of theirs that are in force; one with fewer than two is none. For everybody. */
export function listServiceBundles({
  bundles,
  items,
  clock,
}: Pick<OpenBundleDeps, 'bundles' | 'items' | 'clock'>) {
  return async (): Promise<{ bundle: ServiceBundle; items: PolicyItemVersion[] }[]> => {
    const inForce = await items.inForce(chinaDate(clock.now()))
    return bundles
      .map(bundle => ({
        bundle,
        items: bundle.parts.flatMap(({ item }) => inForce.find(({ id }) => id === item) ?? []),
      }))
      .filter(({ items: parts }) => parts.length > 1)
  }
}

export function bundleNamed(bundles: readonly ServiceBundle[], id: string): ServiceBundle {
  const bundle = bundles.find(one => one.id === id)
  if (!bundle) throw notFound('这个“一件事”')
  return bundle
}

/**
 * Opens a bundle for a beneficiary: every item judged on today's data, a draft for each that has a form. Faults:
 * UNAUTHENTICATED, NOT_FOUND (also for somebody else's beneficiary), INVALID_INPUT when it is for firms or for people only.
 */
export function openServiceBundle(deps: OpenBundleDeps) {
  const open = openApplication(deps)
  return async (
    actor: Actor,
    { bundleId, beneficiaryId }: { bundleId: string; beneficiaryId: string },
  ): Promise<OfferedBundle> => {
    userOf(actor)
    const standing = await standingOf(deps.authority, actor, beneficiaryId)
    const bundle = bundleNamed(deps.bundles, bundleId)
    if (bundle.beneficiary !== standing.beneficiaryKind)
      throw invalidInput(
        bundle.beneficiary === 'PERSON' ? '这个“一件事”给个人办。' : '这个“一件事”给企业办。',
      )
    const today = chinaDate(deps.clock.now())
    const parts: OfferedPart[] = []
    for (const { item: itemId, after } of bundle.parts) {
      const item = await deps.items.current(itemId, today)
      if (!item) continue
      const earlier = after === undefined ? null : await deps.items.latest(after, today)
      const rights = await deps.assess(actor, { itemId, beneficiaryId: standing.beneficiaryId })
      parts.push({
        ...{ item, rights },
        after: earlier && { id: earlier.id, name: earlier.name },
        outlook: earlier && outlookWords(rightOfPart(rights, null), today),
        application: item.form ? await open(actor, { itemId, beneficiaryId: standing.beneficiaryId }) : null,
      })
    }
    const requests = await deps.serviceBundles.ofSubject(standing.beneficiaryId)
    return {
      bundle,
      beneficiaryId: standing.beneficiaryId,
      parts,
      shared: sharedParts(parts.flatMap(({ application }) => (application ? [formOf(application)] : []))),
      requests: requests.filter(request => request.bundleId === bundle.id),
    }
  }
}

export const formOf = ({ application, item }: ShownApplication) => ({
  applicationId: application.id,
  fields: item.form?.fields ?? [],
  materials: ownMaterials(item).map(({ id, name }) => ({ id, name })),
})
