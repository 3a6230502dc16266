import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { notFound } from '../domain/fault'
import { inOrder, type Place, placeOf } from '../domain/hall/hall-order'
import { type JudgedRight, judgeItem } from '../domain/judge-item'
import { ownLook } from '../domain/own-look'
import type { PolicyItemVersion } from '../eligibility'
import type { Authority } from '../ports/authority'
import type { BeneficiarySnapshot, BeneficiarySnapshots } from '../ports/beneficiary-snapshots'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { EntitlementCase } from '../ports/entitlements'
import { standingOf, userOf } from './acting'
import { remembered } from './remembered'

export interface PlaceItemsDeps {
  authority: Authority
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

/** Beneficiaries whose places are kept: two numbers an item, so that a library of thousands does not fill the memory. */
const REMEMBERED = 500

/**
 * Judges items for one beneficiary and remembers where each stands; the judgement itself is made again for what is
 * shown. The look is recorded. Faults: UNAUTHENTICATED, NOT_FOUND for somebody else's beneficiary.
 */
export function placeItems(deps: PlaceItemsDeps) {
  const places = remembered<Map<string, Place>>(REMEMBERED)
  return async (
    actor: Actor,
    beneficiaryId: string,
    items: readonly PolicyItemVersion[],
    purpose: string,
  ): Promise<PlacedItems> => {
    const user = userOf(actor)
    const now = deps.clock.now()
    const today = chinaDate(now)
    const [standing, snapshot] = await Promise.all([
      standingOf(deps.authority, actor, beneficiaryId, '这个办事主体'),
      deps.snapshots.of(beneficiaryId, today),
    ])
    if (!snapshot) throw notFound('这个办事主体')
    await deps.dataUses.record([ownLook(user, standing, '各项政策用到的部门数据', purpose)])
    const { kind } = snapshot.subject
    const own = items.filter(({ beneficiary }) => beneficiary.kind === kind)
    const right = (item: PolicyItemVersion) =>
      item.beneficiary.kind === kind ? bestOf(judgeItem(item, snapshot, today, now)) : null
    const placed = places(stateName(snapshot, own, today), () => {
      const found = new Map<string, Place>()
      for (const item of own) {
        const best = right(item)
        if (best) found.set(item.id, placeOf(best.judgement, best.entitlement))
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

/** Everything the places depend on: facts and rules by version, cases, claims, day. */
function stateName(
  { subject, cases, claims }: BeneficiarySnapshot,
  items: readonly PolicyItemVersion[],
  today: LocalDate,
): string {
  return [
    subject.id,
    subject.factsVersion,
    today,
    ...items.map(({ id, version }) => `${id}/${version}`),
    ...cases.map(({ id, revision }) => `${id}:${revision}`),
    ...claims.map(({ entitlementId, register, key }) => `${entitlementId}=${register}=${key}`),
  ].join(' ')
}
