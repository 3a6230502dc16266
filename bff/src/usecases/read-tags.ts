import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { notFound } from '../domain/fault'
import { ownLook } from '../domain/own-look'
import { onDuty } from '../domain/staff-duty'
import { type HeldTag, itemsOfTag, tagsOf } from '../domain/tagging'
import type { PolicyItemVersion, TagRule } from '../eligibility'
import type { BeneficiarySnapshots } from '../ports/beneficiary-snapshots'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { PolicyItems } from '../ports/policy-items'
import type { Tags } from '../ports/tags'
import { existingId, userOf } from './acting'

export interface ReadTagsDeps {
  rules: readonly TagRule[]
  items: PolicyItems
  snapshots: BeneficiarySnapshots
  dataUses: DataUses
  tags: Tags
  clock: Clock
}

/** A tag somebody has, why, and the items that ask about it. */
export type OwnTag = HeldTag & { items: PolicyItemVersion[] }

/** How many have a tag; null below the number at which nobody can be recognised. */
export interface TagCount {
  tag: TagRule
  count: number | null
  /** Its menu. */
  items: PolicyItemVersion[]
}

/** Fewer than this are not counted out: they could be recognised. */
const FEWEST = 5

/**
 * A beneficiary's own tags on today's data with their reasons (BZ-2). The look is recorded. Faults: UNAUTHENTICATED,
 * NOT_FOUND (somebody else's beneficiary).
 */
export function readTags({ rules, items, snapshots, dataUses, clock }: ReadTagsDeps) {
  return async (actor: Actor, beneficiaryId: string): Promise<OwnTag[]> => {
    const user = userOf(actor)
    const today = chinaDate(clock.now())
    const reading = await snapshots.of(actor, existingId(beneficiaryId, '这个办事主体'), today)
    if (!reading) throw notFound('这个办事主体')
    const { standing, snapshot } = reading
    await dataUses.record([ownLook(user, standing, '标签用到的数据', '看自己有哪些标签')])
    const inForce = await items.inForce(today)
    return tagsOf(rules, snapshot.subject, today).map(held => ({
      ...held,
      items: itemsOfTag(held.tag, inForce),
    }))
  }
}

/** Items in force that ask about what a tag stands for: the menu of a tag. Throws NOT_FOUND for a tag nobody defined. */
export function listItemsOfTag({ rules, items, clock }: Pick<ReadTagsDeps, 'rules' | 'items' | 'clock'>) {
  return async (tagId: string): Promise<PolicyItemVersion[]> => {
    const tag = rules.find(({ id }) => id === tagId)
    if (!tag) throw notFound('这个标签')
    return itemsOfTag(tag, await items.inForce(chinaDate(clock.now())))
  }
}

/** How many subjects of the staff member's region have each tag: numbers only, nobody's name. */
export function countTags({ rules, tags, items, clock }: Omit<ReadTagsDeps, 'snapshots' | 'dataUses'>) {
  return async (actor: Actor): Promise<TagCount[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR', 'SPECIALIST', 'LEADER')
    const counts = await tags.counts(staff.regionCode)
    const inForce = await items.inForce(chinaDate(clock.now()))
    return rules.map(tag => {
      const count = counts.get(tag.id) ?? 0
      return {
        tag,
        count: count > 0 && count < FEWEST ? null : count,
        items: itemsOfTag(tag, inForce),
      }
    })
  }
}
