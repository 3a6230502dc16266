import { type RawBuilder, sql } from 'kysely'
import type { DepartmentNews, Newsroom, Signed } from '../../ports/newsroom'
import type { Executor } from './database'

type Row = Omit<DepartmentNews, 'writtenBy' | 'publishedBy' | 'withdrawnBy'> & {
  writer: string
  writerName: string
  publisher: string | null
  publisherName: string | null
  withdrawer: string | null
  withdrawerName: string | null
}

/** What departments write in PostgreSQL; the database itself keeps a published text as it is. */
export function postgresNewsroom(db: Executor): Newsroom {
  const read = async (where: RawBuilder<unknown>): Promise<DepartmentNews[]> => {
    const { rows } = await sql<Row>`
      select n.id, n.department, n.region_code as "regionCode", n.title, n.lines, n.item_ids as "itemIds", n.revision,
        n.written_by as writer, w.name as "writerName", n.written_at as "writtenAt",
        n.published_by as publisher, p.name as "publisherName", n.published_at as "publishedAt",
        n.withdrawn_by as withdrawer, d.name as "withdrawerName", n.withdrawn_at as "withdrawnAt",
        n.withdrawal_reason as "withdrawalReason"
      from department_news n join staff w on w.id = n.written_by
      left join staff p on p.id = n.published_by left join staff d on d.id = n.withdrawn_by
      where ${where} order by n.written_at desc, n.id`.execute(db)
    return rows.map(
      ({ writer, writerName, publisher, publisherName, withdrawer, withdrawerName, ...piece }) => ({
        ...piece,
        writtenBy: { staffId: writer, name: writerName },
        publishedBy: signed(publisher, publisherName),
        withdrawnBy: signed(withdrawer, withdrawerName),
      }),
    )
  }
  return {
    of: department => read(sql`n.department = ${department}`),
    piece: async id => (await read(sql`n.id = ${id}`))[0] ?? null,
    async write({ id, department, regionCode, title, lines, itemIds, writtenAt, staffId, key }) {
      await sql`
        insert into department_news (id, department, region_code, title, lines, item_ids, revision, written_by, write_key,
          written_at)
        values (${id}, ${department}, ${regionCode}, ${title}, ${lines}::text[], ${itemIds}::text[], 1, ${staffId}, ${key},
          ${writtenAt})
        on conflict (written_by, write_key) do nothing`.execute(db)
      return (await read(sql`n.written_by = ${staffId} and n.write_key = ${key}`))[0]!
    },
    async rewrite(id, revision, { title, lines, itemIds }) {
      const { rows } = await sql`
        update department_news set title = ${title}, lines = ${lines}::text[], item_ids = ${itemIds}::text[],
          revision = revision + 1
        where id = ${id} and revision = ${revision} and published_at is null and withdrawn_at is null returning 1`.execute(
        db,
      )
      return rows.length === 1
    },
    async publish(id, revision, staffId, at) {
      const { rows } = await sql`
        update department_news set published_by = ${staffId}, published_at = ${at}
        where id = ${id} and revision = ${revision} and published_at is null and withdrawn_at is null returning 1`.execute(
        db,
      )
      return rows.length === 1
    },
    async withdraw(id, staffId, reason, at) {
      const { rows } = await sql`
        update department_news set withdrawn_by = ${staffId}, withdrawn_at = ${at}, withdrawal_reason = ${reason}
        where id = ${id} and withdrawn_at is null returning 1`.execute(db)
      return rows.length === 1
    },
    published: () => read(sql`n.published_at is not null and n.withdrawn_at is null`),
  }
}

const signed = (staffId: string | null, name: string | null): Signed | null =>
  staffId === null || name === null ? null : { staffId, name }
