import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIBRARY_SQL_FOLDER, librarySql } from './library-sql'

/* The statements were proved on a real ClickHouse (`npm run prove-clickhouse`); these files hold them still. */
describe('the library in ClickHouse SQL', () => {
  const wanted = librarySql()

  it('is one file an item, and the tables', () => {
    expect(readdirSync(LIBRARY_SQL_FOLDER).sort()).toEqual([...wanted.keys()].sort())
  })

  it.each([...wanted])('%s is as written (if this is meant: npm run gen, look, commit)', (name, text) => {
    expect(readFileSync(join(LIBRARY_SQL_FOLDER, name), 'utf8')).toBe(text)
  })
})
