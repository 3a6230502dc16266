import { sql } from 'kysely'
import { outboxContract } from '../contracts/outbox'
import { outboxAnnouncer } from './announce'
import { listen } from './listen'
import { postgresOutbox } from './outbox'
import { openTestDatabase, type TestDatabase } from './test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

outboxContract('postgres', async () => {
  await sql`delete from outbox`.execute(database.db)
  return postgresOutbox(database.db)
})

describe('a notice of the outbox', () => {
  it('says what there is to do; what every payment has two of is announced after its commit only', async () => {
    const heard: string[] = []
    let next: () => void = () => undefined
    const stop = await listen(database.appUrl, 'outbox', said => {
      heard.push(said)
      next()
    })
    const hears = (count: number) =>
      new Promise<void>(resolve => {
        next = () => void (heard.length >= count && resolve())
        next()
      })
    const work = (topic: string) => ({ topic, payload: {} })
    await postgresOutbox(database.db).enqueue([work('send-message'), work('announce'), work('notify')])
    await hears(1)
    expect(heard).toEqual(['notify'])
    outboxAnnouncer(database.db)()
    await hears(2)
    expect(heard[1]!.split(' ')).toEqual(
      expect.arrayContaining(['send-fulfilment', 'announce', 'send-message']),
    )
    await stop()
  })
})
