import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { notFound } from '../domain/fault'
import { inOrder, type Place, placeOf } from '../domain/hall/hall-order'
import { type JudgedRight, judgeItems } from '../domain/judge-items'
import { ownLook } from '../domain/own-look'
import { lastingExplain, type PolicyItemVersion } from '../eligibility'
import type { BeneficiarySnapshot, BeneficiarySnapshots } from '../ports/beneficiary-snapshots'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { EntitlementCase } from '../ports/entitlements'
import { existingId, userOf } from './acting'
import { derived } from './derived'

export interface PlaceItemsDeps {
  snapshots: BeneficiarySnapshots
  dataUses: DataUses
  clock: Clock
}

/** One beneficiary in front of the library. */
export interface PlacedItems {
  beneficiaryId: string
  kind: 'PERSON' | 'ENTERPRISE'
  snapshot: BeneficiarySnapshot
  /** Where an item stands for them; undefined for items of the other kind. */
  place(itemId: string): Place | undefined
  /** What the item means for them: the best of its records. Null for items of the other kind. */
  right(item: PolicyItemVersion): JudgedRight<EntitlementCase> | null
}

/**
 * Judges items for one beneficiary and remembers where each stands; the judgement itself is made again for what is
 * shown. The look is recorded. Faults: UNAUTHENTICATED, NOT_FOUND for somebody else's beneficiary.
 */
export function placeItems(deps: PlaceItemsDeps) {
  // Two numbers an item, so that a library of thousands does not fill the memory.
  const explain = lastingExplain()
  const places = derived<Map<string, Place>>()
  return async (
    actor: Actor,
    beneficiaryId: string,
    items: readonly PolicyItemVersion[],
    purpose: string,
  ): Promise<PlacedItems> => {
    const user = userOf(actor)
    const now = deps.clock.now()
    const today = chinaDate(now)
    const reading = await deps.snapshots.of(actor, existingId(beneficiaryId, '这个办事主体'), today)
    if (!reading) throw notFound('这个办事主体')
    const { standing, snapshot } = reading
    await deps.dataUses.record([ownLook(user, standing, '各项政策用到的部门数据', purpose)])
    const { kind } = snapshot.subject
    const right = (item: PolicyItemVersion) =>
      item.beneficiary.kind === kind ? bestOf(judgeItems(explain, [item], snapshot, today, now)) : null
    const placed = await places(snapshot, items, today, () => {
      const own = items.filter(({ beneficiary }) => beneficiary.kind === kind)
      const rights = new Map<string, JudgedRight<EntitlementCase>[]>()
      for (const one of judgeItems(explain, own, snapshot, today, now)) {
        const { id } = one.judgement.item
        rights.set(id, [...(rights.get(id) ?? []), one])
      }
      const found = new Map<string, Place>()
      for (const [id, ofItem] of rights) {
        const best = bestOf(ofItem)
        if (best) found.set(id, placeOf(best.judgement, best.entitlement))
      }
      return found
    })
    return { beneficiaryId, kind, snapshot, right, place: itemId => placed.get(itemId) }
  }
}

/** Of several records of one item, the one that gives most. */
function bestOf(rights: readonly JudgedRight<EntitlementCase>[]): JudgedRight<EntitlementCase> | null {
  const order = rights.map((right, at) => ({
    right,
    key: { ...placeOf(right.judgement, right.entitlement), score: rights.length - at, id: '' },
  }))
  return order.sort((a, b) => inOrder(a.key, b.key))[0]?.right ?? null
}
