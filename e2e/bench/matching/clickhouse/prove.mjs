import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * The ClickHouse dialect on a real ClickHouse: random items, facts and days, whose answers `explain` has written down,
 * and every item of the library over the sample city. By hand, because the engine is 178 MB packed:
 *   npm run prove-clickhouse [-- runs seed]
 */

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../../../..')
const [runs = '300', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)

function run(command, words, options = {}) {
  const { status } = spawnSync(command, words, { stdio: 'inherit', ...options })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}`)
}

if (!existsSync(join(here, 'node_modules/chdb'))) {
  console.log('installing the ClickHouse engine (once)')
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: here })
}
const { Session } = createRequire(join(here, 'package.json'))('chdb')

const folder = mkdtempSync(join(tmpdir(), 'prove-clickhouse-'))
const session = new Session()
let judged = 0
let eligible = 0
try {
  const writer = join(root, 'bff/src/eligibility/testing/write-clickhouse-cases.ts')
  run(join(root, 'node_modules/.bin/tsx'), [writer, folder, runs, seed], { cwd: root })
  console.log(
    `ClickHouse ${session.query('select version()', 'TSV').trim()}, ${runs} runs of seed ${seed} and the sample city`,
  )
  for (const table of JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8'))) session.query(table)
  readFileSync(join(folder, 'cases.ndjson'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .forEach((line, index) => {
      proveCase(JSON.parse(line), index)
    })
  console.log(`${judged} verdicts and amounts agree, ${eligible} of them ELIGIBLE, no unknown among these`)
} finally {
  session.close()
  rmSync(folder, { recursive: true, force: true })
}

function proveCase({ table, rows, questions }, index) {
  session.query(`truncate table ${table}`)
  const values = rows.map(row => JSON.stringify(row)).join('\n')
  session.query(`insert into ${table} format JSONEachRow\n${values}`)
  for (const question of questions) {
    const place = `run ${index + 1} of seed ${seed}, asOf ${question.asOf}, ${JSON.stringify(question.item)}`
    let found
    try {
      const text = session.query(question.statement, 'JSONEachRow')
      const answered = text.split('\n').filter(line => line !== '')
      found = answered.map(line => judgedRow(JSON.parse(line), question))
    } catch (error) {
      throw new Error(`${error.message}\n${question.statement}\n${place}`)
    }
    const known = new Map(found.map(row => [keyOf(row), row]))
    if (found.length !== question.expected.length) {
      throw new Error(`${found.length} rows instead of ${question.expected.length}: ${place}`)
    }
    for (const expected of question.expected) {
      const row = known.get(keyOf(expected))
      if (JSON.stringify(row) !== JSON.stringify(expected)) {
        const subject = rows[Number(expected.subjectId.slice(1))]
        throw new Error(
          `explain: ${JSON.stringify(expected)}\nclickhouse: ${JSON.stringify(row)}\nof ${JSON.stringify(subject)}\n${place}\n${question.statement}`,
        )
      }
      judged += 1
      if (expected.verdict === 'ELIGIBLE') eligible += 1
    }
  }
}

function keyOf({ subjectId, recordKey }) {
  return JSON.stringify([subjectId, recordKey])
}

function judgedRow(row, { columns, item }) {
  const recordKey = row.record_key ?? null
  const judged = { subjectId: row.subject_id, recordKey, verdict: row.verdict }
  if (item.forEach && recordKey === null) return judged
  const truth = value => (value === null ? 'UNKNOWN' : Number(value) === 1 ? 'MET' : 'NOT_MET')
  return {
    ...judged,
    clauses: columns.map(column => truth(row[column])),
    amountFen: row.amount_fen === null ? null : Number(row.amount_fen),
  }
}
