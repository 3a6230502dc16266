import { type RawBuilder, sql } from 'kysely'
import type { NoticeLineRecord, NoticeRecord, Notices } from '../../ports/notices'
import type { Executor } from './database'

const NOTICE = sql`n.id, n.item_id as "itemId", n.department, n.opens_on as "opensOn", n.closes_on as "closesOn"`
const LINE = sql`l.id, l.notice_id as "noticeId", l.entitlement_id as "entitlementId", l.public_name as "publicName",
  l.amount_fen as "amountFen", l.objected`

/** Public notices in PostgreSQL. */
export function postgresNotices(db: Executor): Notices {
  const notices = async (where: RawBuilder<unknown>) =>
    (
      await sql<NoticeRecord>`select ${NOTICE} from public_notice n where ${where} order by n.opens_on desc, n.id`.execute(
        db,
      )
    ).rows
  const lines = async (where: RawBuilder<unknown>) =>
    (await sql<NoticeLineRecord>`select ${LINE} from notice_line l where ${where} order by l.id`.execute(db))
      .rows
  return {
    openOn: today => notices(sql`n.opens_on <= ${today} and n.closes_on >= ${today}`),
    get: async id => (await notices(sql`n.id = ${id}`))[0] ?? null,
    linesOf: noticeIds => lines(sql`l.notice_id = any(${[...noticeIds]}::uuid[])`),
    async line(id) {
      const [line] = await lines(sql`l.id = ${id}`)
      const [notice] = line ? await notices(sql`n.id = ${line.noticeId}`) : []
      return line && notice ? { ...line, notice } : null
    },
    async closedBefore(today, limit) {
      const { rows } = await sql<{ id: string }>`
        select e.id from notice_line l join public_notice n on n.id = l.notice_id
        join entitlement e on e.id = l.entitlement_id
        where n.closes_on < ${today} and e.status = 'IN_NOTICE' order by l.id limit ${limit}`.execute(db)
      return rows.map(row => row.id)
    },
  }
}
