import type { LocalDate } from '@policy-direct/shared/time/china-date'

/** A public notice of an item, opened on one day. */
export interface NoticeRecord {
  id: string
  itemId: string
  department: string
  opensOn: LocalDate
  closesOn: LocalDate
}

/** One line; the name is published as it stands here. */
export interface NoticeLineRecord {
  id: string
  noticeId: string
  entitlementId: string
  publicName: string
  amountFen: number
  objected: boolean
}

export interface Notices {
  /** Notices open on `today`, the newest first. */
  openOn(today: LocalDate): Promise<NoticeRecord[]>
  get(id: string): Promise<NoticeRecord | null>
  linesOf(noticeIds: readonly string[]): Promise<NoticeLineRecord[]>
  line(id: string): Promise<(NoticeLineRecord & { notice: NoticeRecord }) | null>
  /** Cases whose notice closed before `today` and whose line nobody stopped, at most `limit`. */
  closedBefore(today: LocalDate, limit: number): Promise<string[]>
}
