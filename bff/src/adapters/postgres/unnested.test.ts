import fc from 'fast-check'
import { CompiledQuery } from 'kysely'
import { openTestDatabase, type TestDatabase } from './test-database'
import { arraysOf, arrayText, type Column, unnested } from './unnested'

interface Given {
  text: string | null
  fen: number | null
  yes: boolean
  at: Date
}
const COLUMNS: readonly Column<Given>[] = [
  ['text', 'text', row => row.text],
  ['fen', 'bigint', row => row.fen],
  ['yes', 'boolean', row => row.yes],
  ['from', 'timestamptz', row => row.at],
]

describe('rows given to a statement as arrays', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())
  const read = async (rows: readonly Given[]) =>
    (
      await database.db.executeQuery<{ text: string | null; fen: number | null; yes: boolean; from: Date }>(
        CompiledQuery.raw(`select * from ${unnested(COLUMNS, 'g', 1)}`, arraysOf(COLUMNS, rows)),
      )
    ).rows.map(({ from, ...row }) => ({ ...row, at: from }))

  it('arrive as they were, whatever is in them', async () => {
    // PostgreSQL has no letter for nothing: NUL never gets so far.
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }).map(some => some.replaceAll('\0', '')),
      fc.constantFrom('', 'null', 'NULL', '{}', '"', '\\', 'a,b', ' ', "';--", '陶桂芬\n尾号'),
    )
    const row = fc.record({
      text: fc.option(text),
      fen: fc.option(fc.maxSafeInteger()),
      yes: fc.boolean(),
      at: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), async rows => {
        expect(await read(rows)).toEqual(rows)
      }),
      { numRuns: 200 },
    )
  })
  it('an id, a number and a moment go without quotes', () => {
    expect(arrayText(['00000000-0000-7000-8000-00000000beef', 7, true, null, new Date(0)])).toBe(
      '{00000000-0000-7000-8000-00000000beef,7,true,NULL,1970-01-01T00:00:00.000Z}',
    )
  })
})
