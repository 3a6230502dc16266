import { sql } from 'kysely'
import { subjectsContract } from '../contracts/subjects'
import { countingIds } from '../testing/counting-ids'
import { plainPersonalData } from '../testing/plain-personal-data'
import { postgresDataSources } from './data-sources'
import { takeFactsTurn } from './subject-batch'
import { postgresSubjectRegister } from './subject-register'
import { postgresSubjects } from './subjects'
import { openTestDatabase, type TestDatabase } from './test-database'

let database: TestDatabase
const ids = countingIds()
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const register = () => postgresSubjectRegister(database.db, { personalData: plainPersonalData, ids })
const empty = async () => {
  const { Client } = await import('pg')
  const owner = new Client({ connectionString: database.adminUrl })
  await owner.connect()
  await owner.query('delete from legal_representative; delete from payout_account; delete from outbox')
  await owner.query('delete from subject; delete from exchange_cursor')
  await owner.end()
}

subjectsContract('postgres', async () => {
  await empty()
  return {
    subjects: postgresSubjects(database.db, plainPersonalData),
    register: register(),
    announced: async () => {
      const { rows } = await sql<{ id: string }>`
        select payload->>'subjectId' as id from outbox where topic = 'facts-changed' order by id`.execute(
        database.db,
      )
      return rows.map(row => row.id)
    },
  }
})

describe('subjects in PostgreSQL', () => {
  const AT = new Date('2026-11-21T01:00:00Z')
  const subject = (n: number) => ({
    kind: 'PERSON' as const,
    identifier: `22010219900307${String(n).padStart(4, '0')}`,
    name: '李木兰',
    phone: null,
    regionCode: '220102',
    legalRepresentative: null,
    accounts: [],
    facts: {},
  })

  it('loses no fact when two writers meet', async () => {
    await empty()
    await register().deliver([subject(1)], AT)
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        register().change(
          [
            {
              ...subject(1),
              facts: { [`fact${n}`]: { value: n, department: 'taxation', asOf: '2026-11-01' } },
            },
          ],
          String(n),
          AT,
        ),
      ),
    )
    const held = await postgresSubjects(database.db, plainPersonalData).find('PERSON', subject(1).identifier)
    expect(Object.keys(held!.facts)).toHaveLength(12)
    expect(held!.factsVersion).toBe(12)
  })
  it('a new subject waits for its turn, so that change numbers appear in their order; a known one does not', async () => {
    await empty()
    const { db } = database
    const person = (n: number) => ({ ...subject(n), phone: '13900000001' })
    const added = (n: number) => register().ensure('PERSON', person(n), '220102', AT)
    const known = await added(1)
    const waiting = async () => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_locks l
        join pg_database d on d.oid = l.database and d.datname = current_database()
        where l.locktype = 'advisory' and not l.granted`.execute(db)
      return rows[0]!.n
    }
    const order: string[] = []
    let fresh: Promise<unknown> = Promise.resolve()
    await db.transaction().execute(async trx => {
      await takeFactsTurn(trx)
      expect(await added(1)).toBe(known)
      fresh = added(2).then(() => order.push('new'))
      while ((await waiting()) === 0 && order.length === 0);
      order.push('first writer')
    })
    await fresh
    expect(order).toEqual(['first writer', 'new'])
    expect(await added(2)).not.toBe(known)
  })
  it('knows since when a department is away, however often it is asked', async () => {
    const sources = postgresDataSources(database.db)
    const line = { department: 'taxation', lastDeliveredAt: AT }
    const at = (minute: number) => new Date(AT.getTime() + minute * 60_000)
    await sources.observe([{ ...line, up: true }], at(0))
    await sources.observe([{ ...line, up: false }], at(1))
    await sources.observe([{ ...line, up: false }], at(2))
    expect(await sources.list()).toEqual([{ ...line, up: false, since: at(1) }])
    await sources.observe([{ ...line, up: true }], at(3))
    expect(await sources.list()).toEqual([{ ...line, up: true, since: at(3) }])
  })
})
