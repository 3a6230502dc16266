import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import type { Notices } from '../ports/notices'
import type { ObjectionRecord } from '../ports/objections'
import type { PolicyItems } from '../ports/policy-items'

export interface ShownObjection {
  objection: ObjectionRecord
  /** The item with the clause, or the line in notice. */
  about: string | null
  /** The viewer may read the statement. */
  readable: boolean
}

/** Adds to objections what they are about, and whether the viewer may read their words. */
export function showObjections({ items, notices }: { items: PolicyItems; notices: Pick<Notices, 'line'> }) {
  return (actor: Actor, objections: readonly ObjectionRecord[]): Promise<ShownObjection[]> =>
    Promise.all(
      objections.map(async objection => ({
        objection,
        about: await about({ items, notices }, objection),
        readable: actor.kind === 'STAFF' || (actor.kind === 'USER' && actor.userId === objection.raisedBy),
      })),
    )
}

async function about(
  { items, notices }: { items: PolicyItems; notices: Pick<Notices, 'line'> },
  { itemId, clauseId, noticeLineId, raisedAt }: ObjectionRecord,
): Promise<string | null> {
  const item = await items.latest(itemId, chinaDate(raisedAt))
  const line = noticeLineId ? await notices.line(noticeLineId) : null
  const clause =
    item?.conditions.find(each => each.id === clauseId) ?? item?.limits.find(each => each.id === clauseId)
  const parts = [item?.name, line ? `${line.notice.opensOn} 公示` : null, line?.publicName, clause?.text]
  return parts.filter(Boolean).join('，') || null
}
