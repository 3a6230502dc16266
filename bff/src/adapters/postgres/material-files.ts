import { sql } from 'kysely'
import type { MaterialFile, MaterialFiles } from '../../ports/material-files'
import type { PersonalData } from '../../ports/personal-data'
import type { Database } from './database'

type Row = Omit<MaterialFile, 'digest'> & { digest: Buffer }

const COLUMNS = sql`id, subject_id as "subjectId", document, kind, size_bytes as "sizeBytes", digest,
  uploaded_by as "uploadedBy", at`
const fileOf = (row: Row): MaterialFile => ({ ...row, digest: row.digest.toString('hex') })

/** Files in PostgreSQL, sealed like everything personal, in a table of their own. */
export function postgresMaterialFiles(db: Database, personalData: PersonalData): MaterialFiles {
  return {
    keep: (file, content) =>
      db.transaction().execute(async trx => {
        await sql`
          insert into material_file (id, subject_id, document, kind, size_bytes, digest, uploaded_by, at)
          values (${file.id}, ${file.subjectId}, ${file.document}, ${file.kind}, ${file.sizeBytes},
            ${Buffer.from(file.digest, 'hex')}, ${file.uploadedBy}, ${file.at})`.execute(trx)
        const sealed = personalData.seal(Buffer.from(content).toString('base64'))
        await sql`
          insert into material_file_content (file_id, sealed) values (${file.id}, ${sealed})`.execute(trx)
      }),
    async getMany(ids) {
      if (ids.length === 0) return []
      const { rows } = await sql<Row>`
        select ${COLUMNS} from material_file where id = any(${[...ids]}::uuid[])`.execute(db)
      return rows.map(fileOf)
    },
    async newest(subjectId, document, since) {
      const { rows } = await sql<Row>`
        select ${COLUMNS} from material_file
        where subject_id = ${subjectId} and document = ${document} and at >= ${since}
        order by at desc, id desc limit 1`.execute(db)
      return rows[0] ? fileOf(rows[0]) : null
    },
    async content(id) {
      const { rows } = await sql<{ sealed: Buffer }>`
        select sealed from material_file_content where file_id = ${id}`.execute(db)
      const [row] = rows
      return row ? Buffer.from(personalData.open<string>(row.sealed), 'base64') : null
    },
    async handedIn(ids) {
      if (ids.length === 0) return []
      const { rows } = await sql<{ id: string }>`
        select id from material_file where id = any(${[...ids]}::uuid[]) and handed_in`.execute(db)
      return rows.map(({ id }) => id)
    },
    async eraseUnused(before, limit) {
      const { rows } = await sql`
        delete from material_file where id = any(array(
          select f.id from material_file f where not f.handed_in and f.at < ${before}
            and not exists (select from application_file u where u.file_id = f.id)
          order by f.at limit ${limit} for update skip locked)) returning 1 as one`.execute(db)
      return rows.length
    },
  }
}
