import { type RawBuilder, sql } from 'kysely'
import type { PersonalData } from '../../ports/personal-data'
import type { KeptProof, ProofMove, ProofRecord, Proofs } from '../../ports/proofs'
import type { Database, Executor } from './database'
import { postgresOutbox } from './outbox'
import { supplyFacts } from './supplied-facts'

const COLUMNS = sql`id, subject_id as "subjectId", kind, item_id as "itemId", status, asked_by as "askedBy",
  asked_by_name as "askedByName", asked_at as "askedAt", sealed, reason,
  case when status not in ('ASKED', 'WAITING') then looked_at end as "answeredAt"`

type Row = Omit<ProofRecord, 'kept'> & { sealed: Buffer | null }

/** Proofs in PostgreSQL. `committed` is called after work was left in the outbox. */
export function postgresProofs(db: Database, personalData: PersonalData, committed: () => void): Proofs {
  const select = async (where: RawBuilder<unknown>): Promise<ProofRecord[]> => {
    const { rows } = await sql<Row>`select ${COLUMNS} from proof where ${where}`.execute(db)
    return rows.map(({ sealed, ...row }) => ({
      ...row,
      kept: sealed ? personalData.open<KeptProof>(sealed) : null,
    }))
  }
  return {
    async open({ id, subjectId, kind, itemId, askedBy, askedByName, askedAt }) {
      await sql`
        insert into proof (id, subject_id, kind, item_id, status, asked_by, asked_by_name, asked_at, looked_at)
        values (${id}, ${subjectId}, ${kind}, ${itemId}, 'ASKED', ${askedBy}, ${askedByName}, ${askedAt}, ${askedAt})
        on conflict (subject_id, kind) where status in ('ASKED', 'WAITING') do nothing`.execute(db)
      const [found] = await select(
        sql`subject_id = ${subjectId} and kind = ${kind} order by (id = ${id}) desc, asked_at desc, id desc limit 1`,
      )
      return found!
    },
    get: async id => (await select(sql`id = ${id}`))[0] ?? null,
    ofSubject: subjectId => select(sql`subject_id = ${subjectId} order by asked_at desc, id desc`),
    unanswered: (before, limit) =>
      select(
        sql`status in ('ASKED', 'WAITING') and looked_at <= ${before} order by looked_at, id limit ${limit}`,
      ),
    async lookedAt(id, at) {
      await sql`
        update proof set looked_at = ${at} where id = ${id} and status in ('ASKED', 'WAITING')`.execute(db)
    },
    async move(move) {
      const moved = await db.transaction().execute(trx => moveOn(trx, personalData, move))
      if (moved) committed()
      return moved
    },
  }
}

async function moveOn(
  trx: Executor,
  personalData: PersonalData,
  { id, from, to, at, kept, reason, facts }: ProofMove,
): Promise<boolean> {
  const { rows } = await sql<{ subjectId: string }>`
    update proof set status = ${to}, looked_at = ${at}, reason = ${reason ?? null},
      sealed = ${kept ? personalData.seal(kept) : null}
    where id = ${id} and status = ${from} returning subject_id as "subjectId"`.execute(trx)
  const [moved] = rows
  if (!moved) return false
  if (facts) await supplyFacts(trx, moved.subjectId, facts, at)
  await postgresOutbox(trx).enqueue([
    { topic: 'notify', payload: { kind: 'PROOF', proofId: id, event: to, waited: from === 'WAITING' } },
  ])
  return true
}
