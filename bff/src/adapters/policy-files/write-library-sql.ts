import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIBRARY_SQL_FOLDER, librarySql } from './library-sql'

/* Writes the library as ClickHouse statements: `npm run gen`. What changes here, changes whom a department would find. */
rmSync(LIBRARY_SQL_FOLDER, { recursive: true, force: true })
mkdirSync(LIBRARY_SQL_FOLDER, { recursive: true })
for (const [name, text] of librarySql()) writeFileSync(join(LIBRARY_SQL_FOLDER, name), text)
