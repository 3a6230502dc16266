import { withClient } from './server'
import { createDatabaseFromTemplate, startTestDatabase, type TestDatabase } from './test-database'

let migrations = 0
const migrate = async (url: string) => {
  migrations += 1
  await withClient(url, async client => {
    await client.query('create table bread (id int primary key, name text not null)')
    await client.query('grant select, insert on bread to policy_app')
  })
}

describe('a database per test file', () => {
  let first: TestDatabase
  let second: TestDatabase
  beforeAll(async () => {
    ;[first, second] = await Promise.all([
      createDatabaseFromTemplate(migrate, 'bread'),
      createDatabaseFromTemplate(migrate, 'bread'),
    ])
  })
  afterAll(() => Promise.all([first.drop(), second.drop()]))

  it('applies the migrations once and copies the result', async () => {
    expect(migrations).toBe(1)
    for (const { appUrl } of [first, second]) {
      const { rows } = await withClient(appUrl, client =>
        client.query('select count(*)::int as n from bread'),
      )
      expect(rows).toEqual([{ n: 0 }])
    }
  })

  it('keeps files apart', async () => {
    await withClient(first.appUrl, client => client.query("insert into bread values (1, '面包')"))
    const count = (url: string) => withClient(url, client => client.query('select 1 from bread'))
    expect((await count(first.appUrl)).rowCount).toBe(1)
    expect((await count(second.appUrl)).rowCount).toBe(0)
  })

  it('gives the application a role that owns nothing and cannot help itself', async () => {
    await withClient(first.appUrl, async client => {
      const { rows } = await client.query(
        'select rolname, rolsuper, rolcreatedb, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user',
      )
      expect(rows).toEqual([
        {
          rolname: 'policy_app',
          rolsuper: false,
          rolcreatedb: false,
          rolcreaterole: false,
          rolbypassrls: false,
        },
      ])
      await expect(client.query('update bread set name = $1', ['x'])).rejects.toMatchObject({ code: '42501' })
      await expect(client.query('truncate bread')).rejects.toMatchObject({ code: '42501' })
      await expect(client.query('drop table bread')).rejects.toMatchObject({ code: '42501' })
      await expect(client.query('create table mine (id int)')).rejects.toMatchObject({ code: '42501' })
    })
  })

  it('lets the owner bring extensions, and trigrams see Chinese', async () => {
    await withClient(first.ownerUrl, async client => {
      await client.query('create extension pg_trgm; create extension ltree; create extension btree_gin')
      const { rows } = await client.query<{ trigrams: string[] }>("select show_trgm('稳岗返还') as trigrams")
      expect(rows[0]?.trigrams).toHaveLength(5)
    })
  })

  it('has no server of its own when the run has one', async () => {
    const again = await startTestDatabase()
    await again.stop()
    await expect(withClient(again.adminUrl, client => client.query('select 1'))).resolves.toBeDefined()
  })
})
