import { maskName } from '@policy-direct/shared/format/mask'
import { type Selectable, sql } from 'kysely'
import type { PersonalData, SubjectIdentity } from '../../ports/personal-data'
import type { AccountNumber, PayoutAccount, Subject, Subjects } from '../../ports/subjects'
import type { Executor } from './database'
import { factsFromRow } from './fact-rows'
import { indexOf } from './subject-batch'
import type { Tables } from './tables'

const COLUMNS = ['id', 'kind', 'public_name', 'region_code', 'facts', 'facts_version'] as const
type SubjectRow = Pick<Selectable<Tables['subject']>, (typeof COLUMNS)[number]>

const toSubject = (row: SubjectRow): Subject => ({
  id: row.id,
  kind: row.kind,
  publicName: row.public_name,
  regionCode: row.region_code,
  factsVersion: row.facts_version,
  facts: factsFromRow(row.facts),
})

/** However many they are, it is one statement that was planned before. */
const oneOf = (ids: readonly string[]) => sql<boolean>`id = any(${[...ids]}::uuid[])`

/** Subjects in PostgreSQL; names of persons, identifiers and account numbers are sealed. */
export function postgresSubjects(db: Executor, personalData: PersonalData): Subjects {
  const getMany = async (ids: readonly string[]) => {
    const rows = ids.length ? await db.selectFrom('subject').select(COLUMNS).where(oneOf(ids)).execute() : []
    return new Map(rows.map(row => [row.id, toSubject(row)]))
  }
  return {
    getMany,
    async get(id) {
      const row = await db.selectFrom('subject').select(COLUMNS).where('id', '=', id).executeTakeFirst()
      return row ? toSubject(row) : null
    },
    async find(kind, identifier) {
      const index = indexOf(personalData, kind, identifier)
      const row = await db
        .selectFrom('subject')
        .select(COLUMNS)
        .where('kind', '=', kind)
        .where('identifier_index', '=', index)
        .executeTakeFirst()
      return row ? toSubject(row) : null
    },
    async names(ids) {
      const rows = ids.length
        ? await db.selectFrom('subject').select(['id', 'public_name', 'sealed']).where(oneOf(ids)).execute()
        : []
      const nameOf = (sealed: Buffer) => maskName(personalData.open<SubjectIdentity>(sealed).name)
      return new Map(rows.map(({ id, public_name, sealed }) => [id, public_name ?? nameOf(sealed)]))
    },
    async identity(id) {
      const row = await db.selectFrom('subject').select('sealed').where('id', '=', id).executeTakeFirst()
      return row ? personalData.open<SubjectIdentity>(row.sealed) : null
    },
    async *batches(kind, size) {
      let after = '00000000-0000-0000-0000-000000000000'
      for (;;) {
        const rows = await db
          .selectFrom('subject')
          .select(COLUMNS)
          .where('kind', '=', kind)
          .where('id', '>', after)
          .orderBy('id')
          .limit(size)
          .execute()
        if (rows.length > 0) yield rows.map(toSubject)
        if (rows.length < size) return
        after = rows[rows.length - 1]!.id
      }
    },
    async accounts(subjectId) {
      const rows = await db
        .selectFrom('payout_account')
        .selectAll()
        .where('subject_id', '=', subjectId)
        .orderBy('status', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(toAccount)
    },
    async accountNumber(accountId) {
      const row = await db
        .selectFrom('payout_account')
        .select('sealed')
        .where('id', '=', accountId)
        .executeTakeFirst()
      return row ? personalData.open<AccountNumber>(row.sealed) : null
    },
  }
}

const toAccount = (row: Selectable<Tables['payout_account']>): PayoutAccount => ({
  id: row.id,
  subjectId: row.subject_id,
  kind: row.kind,
  bankCode: row.bank_code,
  bankName: row.bank_name,
  tail: row.tail,
  holderMatches: row.holder_matches,
  status: row.status,
})
