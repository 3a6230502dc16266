import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { NoticeLineRecord, NoticeRecord, Notices } from '../ports/notices'
import type { PolicyItems } from '../ports/policy-items'
import { existingId } from './acting'

export interface NoticeDeps {
  notices: Notices
  items: PolicyItems
  clock: Clock
}

export type ShownNotice = NoticeRecord & { item: PolicyItemVersion; lines: NoticeLineRecord[] }

/** Notices open today with their lines; for everybody, signed in or not (XQ-1). */
export function listNotices({ notices, items, clock }: NoticeDeps) {
  return async (): Promise<ShownNotice[]> => {
    const today = chinaDate(clock.now())
    return withLines({ notices, items }, await notices.openOn(today), today)
  }
}

/** One notice while it is open; afterwards it is taken down with its names: null. */
export function readNotice({ notices, items, clock }: NoticeDeps) {
  return async (id: string): Promise<ShownNotice | null> => {
    const today = chinaDate(clock.now())
    const notice = await notices.get(existingId(id, '这批公示'))
    if (!notice || today < notice.opensOn || today > notice.closesOn) return null
    return (await withLines({ notices, items }, [notice], today))[0] ?? null
  }
}

async function withLines(
  { notices, items }: Pick<NoticeDeps, 'notices' | 'items'>,
  records: readonly NoticeRecord[],
  today: string,
): Promise<ShownNotice[]> {
  const lines = await notices.linesOf(records.map(record => record.id))
  const shown = await Promise.all(
    records.map(async record => {
      // The guide as it is now; a version that ended meanwhile still explains its own notice.
      const item =
        (await items.current(record.itemId, today)) ?? (await items.current(record.itemId, record.opensOn))
      return item ? [{ ...record, item, lines: lines.filter(line => line.noticeId === record.id) }] : []
    }),
  )
  return shown.flat()
}
