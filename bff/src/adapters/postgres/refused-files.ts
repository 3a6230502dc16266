import { sql } from 'kysely'
import type { BroughtFiles } from '../../ports/brought-files'
import type { Database } from './database'

const LONGEST_WHY = 500

/** Where one kind of brought files is kept. */
interface Place {
  file: string
  begun: string
  line: string
  of: string
}

/** How a file that was not read to its signature ends; see `BroughtFiles`. */
export function refusedFiles(db: Database, place: Place): BroughtFiles {
  const [file, begun, line, of] = [place.file, place.begun, place.line, place.of].map(name => sql.id(name))
  return {
    refuse: (id, why, at) =>
      db.transaction().execute(async trx => {
        const { rows } = await sql`
          update ${file} set refused_at = ${at}, refused_why = ${why.slice(0, LONGEST_WHY)}
          where id = ${id} and status = 'LOADING' and refused_at is null returning 1`.execute(trx)
        if (rows.length > 0) await sql`delete from ${line} where ${of} = ${id}`.execute(trx)
      }),
    async unread(before) {
      const { rows } = await sql<{ id: string }>`
        select id from ${file} where status = 'LOADING' and refused_at is null and ${begun} < ${before}
        order by ${begun}`.execute(db)
      return rows.map(({ id }) => id)
    },
  }
}
