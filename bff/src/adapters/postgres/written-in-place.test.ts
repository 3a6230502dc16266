import { sql } from 'kysely'
import { type CaseWorld, caseWorld } from '../../testing/case-world'

/** What a payment changes of its case and of its instruction, from leaving to arriving (see `writeMoved`). */
const CHANGED = {
  entitlement: ['status', 'revision', 'settled_at'],
  fulfilment: [
    ...['status', 'late', 'reference', 'serial', 'reason', 'sent_at', 'sendings', 'missing_since', 'lost_at'],
    ...['settled_at', 'request_digest'],
  ],
}

describe('what a payment changes is written in place: no index has to hear of it (0280)', () => {
  let world: CaseWorld
  beforeAll(async () => {
    world = await caseWorld()
  })
  afterAll(() => world.close())

  it.each(Object.entries(CHANGED))('of %s', async (table, changed) => {
    // BRIN knows pages, not rows: it keeps nothing from being written in place.
    const { rows } = await sql<{ index: string; column: string }>`
      select i.relname as index, a.attname as column from pg_depend d
      join pg_class i on i.oid = d.objid and i.relkind = 'i' join pg_am m on m.oid = i.relam and m.amname <> 'brin'
      join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where d.classid = 'pg_class'::regclass and d.refobjid = ${table}::regclass
        and a.attname = any(${changed}::text[])`.execute(world.db)
    expect(rows).toEqual([])
  })
})
