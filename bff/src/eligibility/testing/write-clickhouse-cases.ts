import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { factRowOf, factTableSql, sqlOf } from '../sql'
import { cases } from './arbitrary-cases'
import { inOrder, judgedByExplain } from './judged-row'

/*
 * Random cases with the answers of `explain`, for a ClickHouse that is not in this repository to contradict:
 *   tsx write-clickhouse-cases.ts <folder> <runs> <seed>
 * Writes `tables.json` and one line a case to `cases.ndjson`.
 */

const SUBJECTS = 120

const [folder = '.', runs = '300', seed = '1'] = process.argv.slice(2)
const drawn = fc.sample(cases(SUBJECTS), { numRuns: Number(runs), seed: Number(seed) })
const lines = drawn.map(({ items, asOf, sheets }) => {
  const rows = sheets.map((facts, at) => factRowOf('ENTERPRISE', `s${at}`, facts, 'clickhouse'))
  const questions = items.map(item => {
    const { statement, clauses } = sqlOf(item, asOf, 'clickhouse')
    const judged = sheets.flatMap((facts, at) => judgedByExplain(item, `s${at}`, facts, asOf))
    return { item, statement, columns: clauses.map(({ column }) => column), expected: inOrder(judged) }
  })
  return JSON.stringify({ asOf, rows, questions })
})
writeFileSync(join(folder, 'cases.ndjson'), `${lines.join('\n')}\n`)
writeFileSync(join(folder, 'tables.json'), JSON.stringify([factTableSql('ENTERPRISE', 'clickhouse')]))
