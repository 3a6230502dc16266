import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { StaffActor } from '../domain/actor'
import { staffInWords } from '../domain/own-look'
import { usedDataInWords } from '../domain/used-data'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { EverybodyUses } from '../ports/data-uses'
import type { Digest } from '../ports/digest'

export interface RecordPlayDeps {
  dataUses: EverybodyUses
  clock: Clock
  digest: Digest
}

/** Whose data is played with reads that it was: an item, or the text of a draft, by a member of staff. */
export type RecordPlay = (actor: StaffActor, item: PolicyItemVersion, draft: string | null) => Promise<void>

/**
 * Records that an item or draft was played through on the data of everybody, before it is (PIPL art. 24): one record a
 * draft, a member of staff and a day, for a finger on a slider asks ten times a second. Only persons' data is personal.
 */
export function recordPlay({ dataUses, clock, digest }: RecordPlayDeps): RecordPlay {
  let day = ''
  let played = new Map<string, Promise<unknown>>()
  return async (actor, item, draft) => {
    if (item.beneficiary.kind !== 'PERSON') return
    const today = chinaDate(clock.now())
    if (day !== today) played = new Map()
    day = today
    const key = [actor.staffId, item.id, draft === null ? '' : digest(draft)].join(' ')
    const recorded = played.get(key) ?? dataUses.recordForAll('PERSON', [useOf(actor, item, draft)])
    played.set(key, recorded)
    try {
      await recorded
    } catch (error) {
      played.delete(key)
      throw error
    }
  }
}

const useOf = (actor: StaffActor, item: PolicyItemVersion, draft: string | null) => ({
  actorKind: 'STAFF' as const,
  actorId: actor.staffId,
  actorName: staffInWords(actor.department, actor.name),
  what: usedDataInWords(item),
  purpose: `推演“${item.name}”${draft === null ? '' : '的草案'}：只算全市的汇总，看不到个人`,
  basis: 'STATUTORY_DUTY' as const,
})
