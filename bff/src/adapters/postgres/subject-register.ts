import { sql } from 'kysely'
import { mergeFacts } from '../../domain/fact-merge'
import type { FactChange, SubjectRegister } from '../../ports/subject-register'
import type { Database, Executor } from './database'
import { factsToRow } from './fact-rows'
import { nameRepresentatives } from './legal-representatives'
import { postgresOutbox } from './outbox'
import {
  type BatchParts,
  type HeldFacts,
  heldFacts,
  indexOf,
  takeFactsTurn,
  writeSubjects,
} from './subject-batch'

const FEED = 'changes'

/** The register of subjects in PostgreSQL. */
export function postgresSubjectRegister(db: Database, parts: BatchParts): SubjectRegister {
  const { personalData, ids } = parts
  return {
    deliver: (subjects, at) =>
      subjects.length === 0
        ? Promise.resolve(0)
        : db.transaction().execute(trx => writeSubjects(trx, parts, lastOfEach(subjects), at)),
    change: (changes, cursor, at) =>
      db.transaction().execute(async trx => {
        const indexes = changes.map(change => indexOf(personalData, change.kind, change.identifier))
        await takeFactsTurn(trx)
        const held = changes.length > 0 ? await heldFacts(trx, indexes) : new Map<string, HeldFacts>()
        const { touched, changed, unknown } = takeIn(changes, indexes, held)
        await writeFacts(trx, touched, at)
        await postgresOutbox(trx).enqueue(
          changed.map(subjectId => ({ topic: 'facts-changed', payload: { subjectId } })),
        )
        await moveCursor(trx, cursor, at)
        return { changed, unknown }
      }),
    async cursor() {
      const row = await db
        .selectFrom('exchange_cursor')
        .select('cursor')
        .where('feed', '=', FEED)
        .executeTakeFirst()
      return row?.cursor ?? null
    },
    startFrom: (cursor, at) => moveCursor(db, cursor, at),
    async ensure(kind, identity, regionCode, at) {
      const index = indexOf(personalData, kind, identity.identifier)
      const known = await idOf(db, kind, index)
      if (known) return known
      const { name, identifier, phone } = identity
      return db.transaction().execute(async trx => {
        // A new subject has a change number, which must become visible in its order; one that is there draws none.
        await takeFactsTurn(trx)
        await trx
          .insertInto('subject')
          .values({
            id: ids.uuid(),
            kind,
            identifier_index: index,
            public_name: kind === 'ENTERPRISE' ? name : null,
            region_code: regionCode,
            sealed: personalData.seal({ name, identifier, phone }),
            facts: '{}',
            facts_version: 0,
            updated_at: at,
          })
          .onConflict(conflict => conflict.columns(['kind', 'identifier_index']).doNothing())
          .execute()
        return (await idOf(trx, kind, index))!
      })
    },
    async nameLegalRepresentative(enterpriseId, idNumber, at) {
      const personIndex = personalData.index('ID_NUMBER', idNumber)
      await db.transaction().execute(trx => nameRepresentatives(trx, [{ enterpriseId, personIndex }], at))
    },
  }
}

async function idOf(db: Executor, kind: 'PERSON' | 'ENTERPRISE', index: Buffer): Promise<string | null> {
  const row = await db
    .selectFrom('subject')
    .select('id')
    .where('kind', '=', kind)
    .where('identifier_index', '=', index)
    .executeTakeFirst()
  return row?.id ?? null
}

/** One row a subject: PostgreSQL does not update a row twice in one statement. */
function lastOfEach<T extends { kind: string; identifier: string }>(subjects: readonly T[]): T[] {
  return [...new Map(subjects.map(subject => [`${subject.kind}/${subject.identifier}`, subject])).values()]
}

function takeIn(changes: readonly FactChange[], indexes: readonly Buffer[], held: Map<string, HeldFacts>) {
  const touched = new Map<string, HeldFacts>()
  const changed = new Set<string>()
  let unknown = 0
  changes.forEach((change, at) => {
    const key = indexes[at]!.toString('hex')
    const known = held.get(key)
    if (!known) {
      unknown += 1
      return
    }
    const merged = mergeFacts(known.facts, change.facts)
    const next = { ...known, facts: merged.facts, version: known.version }
    if (merged.changed && !changed.has(known.id)) {
      changed.add(known.id)
      next.version += 1
    }
    held.set(key, next)
    touched.set(known.id, next)
  })
  return { touched: [...touched.values()], changed: [...changed], unknown }
}

async function writeFacts(db: Executor, subjects: readonly HeldFacts[], at: Date): Promise<void> {
  if (subjects.length === 0) return
  await sql`
    update subject s set facts = t.facts, facts_version = t.version, updated_at = ${at}
    from unnest(
      ${subjects.map(subject => subject.id)}::uuid[], ${subjects.map(subject => factsToRow(subject.facts))}::jsonb[],
      ${subjects.map(subject => subject.version)}::bigint[]) as t(id, facts, version)
    where s.id = t.id`.execute(db)
}

async function moveCursor(db: Executor, cursor: string, at: Date): Promise<void> {
  await sql`
    insert into exchange_cursor (feed, cursor, at) values (${FEED}, ${cursor}, ${at})
    on conflict (feed) do update set cursor = excluded.cursor, at = excluded.at`.execute(db)
}
