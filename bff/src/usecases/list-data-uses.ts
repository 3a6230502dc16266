import type { Actor } from '../domain/actor'
import { actorInWords } from '../domain/own-look'
import type { Authority } from '../ports/authority'
import type { Clock } from '../ports/clock'
import type { DataUse, DataUses } from '../ports/data-uses'
import { standingOf, userOf } from './acting'

export interface ListDataUses {
  authority: Authority
  dataUses: Pick<DataUses, 'list'>
  clock: Clock
}

const SHOWN_MS = 30 * 86_400_000

/** Who looked at a beneficiary's data in the last 30 days, newest first. */
export const listDataUses =
  ({ authority, dataUses, clock }: ListDataUses) =>
  async (actor: Actor, beneficiaryId: string): Promise<(DataUse & { id: string; at: Date })[]> => {
    const standing = await standingOf(authority, actor, beneficiaryId)
    const { userId } = userOf(actor)
    const uses = await dataUses.list(standing.beneficiaryId, new Date(clock.now().getTime() - SHOWN_MS))
    return uses.map(use => ({ ...use, actorName: actorInWords(use, userId) }))
  }
