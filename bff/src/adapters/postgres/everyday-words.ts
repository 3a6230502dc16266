import { type RawBuilder, sql } from 'kysely'
import type { EverydayWords, ProposedWord } from '../../ports/everyday-words'
import type { Executor } from './database'

type Row = Omit<ProposedWord, 'proposedBy'> & { proposer: string; proposerName: string }

/** Everyday words proposed by departments in PostgreSQL. */
export function postgresEverydayWords(db: Executor): EverydayWords {
  const read = async (where: RawBuilder<unknown>): Promise<ProposedWord[]> => {
    const { rows } = await sql<Row>`
      select e.id, e.say, e.item_id as "itemId", e.department, e.proposed_by as proposer, s.name as "proposerName",
        e.proposed_at as "proposedAt", e.accepted
      from everyday_word e join staff s on s.id = e.proposed_by
      where ${where} order by e.accepted is not null, e.proposed_at desc, e.id`.execute(db)
    return rows.map(({ proposer, proposerName, ...word }) => ({
      ...word,
      proposedBy: { staffId: proposer, name: proposerName },
    }))
  }
  return {
    of: department => read(sql`e.department = ${department}`),
    word: async id => (await read(sql`e.id = ${id}`))[0] ?? null,
    async propose({ id, say, itemId, department, proposedAt, staffId, key }) {
      await sql`
        insert into everyday_word (id, say, item_id, department, proposed_by, propose_key, proposed_at)
        values (${id}, ${say}, ${itemId}, ${department}, ${staffId}, ${key}, ${proposedAt})
        on conflict do nothing`.execute(db)
      const own = await read(sql`e.proposed_by = ${staffId} and e.propose_key = ${key}`)
      const standing = await read(
        sql`e.say = ${say} and e.item_id = ${itemId} and (e.accepted is null or e.accepted)`,
      )
      return (own[0] ?? standing[0])!
    },
    async decide(id, accepted, staffId, at) {
      const { rows } = await sql`
        update everyday_word set accepted = ${accepted}, decided_by = ${staffId}, decided_at = ${at}
        where id = ${id} and accepted is null returning 1`.execute(db)
      return rows.length === 1
    },
    async inUse() {
      const { rows } = await sql<{ say: string; itemId: string }>`
        select say, item_id as "itemId" from everyday_word where accepted`.execute(db)
      return rows
    },
  }
}
