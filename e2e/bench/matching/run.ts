import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import {
  removeEmbeddedDatabase,
  startEmbeddedDatabase,
} from '@policy-direct/mocks/database/embedded-database'
import { Client } from 'pg'
import { told } from '../told'
import { measureExplain } from './explain'
import { FACTS } from './firms'
import { benchItems } from './items'
import { compareWithExplain, measureChange, measureOurs, populationOf, readMs } from './ours'
import { measureJsonLogic, measurePostgres, measureZen } from './peers'
import { installPeers } from './peers/installed'
import { measureSandbox } from './sandbox'

const SUBJECTS = 100_000
const ITEMS = 500
/** Subjects that the slower peers are measured on. */
const ZEN_SUBJECTS = 400
const JSON_LOGIC_SUBJECTS = 4_000
const POSTGRES_ITEMS = 100
const EXPLAINED = 300
const SANDBOX_SUBJECTS = 1_000_000
const json = process.argv.includes('--json')

const say = (text: string) => (json ? undefined : console.error(`  ${text}`))
const share = (value: number) => Number(value.toPrecision(4))

async function main(): Promise<void> {
  installPeers()
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-direct-bench-'))
  const database = await startEmbeddedDatabase({ folder: path.join(folder, 'postgres'), durable: false })
  const client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    const result = await measure(client)
    console.log(json ? JSON.stringify(result) : told(result))
    process.exitCode = result.reached ? 0 : 1
  } finally {
    await client.end()
    await database.stop()
    await removeEmbeddedDatabase(path.join(folder, 'postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(client: Client) {
  const bench = benchItems(ITEMS)
  say(`${SUBJECTS} firms move in`)
  const { population, inMs } = populationOf(SUBJECTS)
  const slow = measureOurs(population, bench, 'js')
  const { judged, preparedMs, coldMs, warmMs } = measureOurs(population, bench, 'wasm')
  const bytesPerSubject = population.bytes / SUBJECTS
  // Columns as they are delivered, eight bytes a value, and as they are coded, one byte a value.
  const scanMs = readMs(SUBJECTS * FACTS.length * 8)
  const codedScanMs = readMs(SUBJECTS * FACTS.length)
  const evaluations = SUBJECTS * ITEMS
  say('compared with explain')
  const checked = compareWithExplain(judged, population, bench, EXPLAINED)
  const truth = { judged, population, bench }
  say('one firm, every item, with reasons')
  const explained = await measureExplain()
  say('zen-engine')
  const zen = await measureZen(truth, ZEN_SUBJECTS)
  say('json-logic-engine')
  const jsonLogic = measureJsonLogic(truth, JSON_LOGIC_SUBJECTS)
  say('PostgreSQL')
  const postgres = await measurePostgres(truth, client, POSTGRES_ITEMS)
  const { changeMs, factChangeMs } = measureChange(populationOf(SUBJECTS).population, bench)
  say(`${SANDBOX_SUBJECTS} firms move in for the sandbox`)
  const sandbox = await measureSandbox(SANDBOX_SUBJECTS, bench, client)
  const perSecond = (evaluations / coldMs) * 1000
  const ratios = {
    coldVsZenTable: share(perSecond / zen.perSecond),
    coldVsJsonLogic: share(perSecond / jsonLogic.perSecond),
    coldVsPostgres: share(perSecond / postgres.perSecond),
    coldVsColumnScanBound: share(coldMs / scanMs),
    warmVsColumnScanBound: share(warmMs / scanMs),
    explainVsZenTrace: share(explained.explainVsZenTrace),
    explainVsZenClauses: share(explained.explainVsZenClauses),
    explainP99ms: share(explained.explainP99ms),
    // One fact of one firm; all 44 facts of it.
    incrementalVsFull: share(factChangeMs / coldMs),
    wholeFirmVsFull: share(changeMs / coldMs),
    sandbox1MVsClickHouseOrSql: share(sandbox.sqlMs / sandbox.p50Ms),
    sandbox1MP95ms: share(sandbox.p95Ms),
    bytesPerSubject: Math.round(bytesPerSubject),
    unknownPaid: checked.unknownPaid,
  }
  const differ =
    checked.differ + explained.differ + zen.differ + jsonLogic.differ + postgres.differ + sandbox.differ
  return {
    ...ratios,
    differ,
    coldMs: share(coldMs),
    warmMs: share(warmMs),
    coldPlainJsMs: share(slow.coldMs),
    warmPlainJsMs: share(slow.warmMs),
    changeMs: share(changeMs),
    oneFactChangeMs: share(factChangeMs),
    columnScanMs: share(scanMs),
    codedColumnScanMs: share(codedScanMs),
    explainLibraryMs: share(explained.explainLibraryMs),
    explain900Ms: share(explained.explain900Ms),
    explain900P99ms: share(explained.explain900P99ms),
    zenTrace900Ms: share(explained.zenTrace900Ms),
    zenClauses900Ms: share(explained.zenClauses900Ms),
    takeInMs: Math.round(inMs),
    prepareMs: Math.round(preparedMs),
    evaluationsPerSecondM: Math.round(perSecond / 1e6),
    zenTablePerSecondM: share(zen.perSecond / 1e6),
    jsonLogicPerSecondM: share(jsonLogic.perSecond / 1e6),
    postgresPerSecondM: share(postgres.perSecond / 1e6),
    zenTableUnknownPaid: zen.unknownPaid,
    jsonLogicUnknownPaid: jsonLogic.unknownPaid,
    sandbox1MP50ms: share(sandbox.p50Ms),
    sandbox1MSqlMs: share(sandbox.sqlMs),
    sandbox1MEligible: sandbox.eligible,
    subjects: SUBJECTS,
    facts: FACTS.length,
    items: ITEMS,
    evaluations,
    zenTableEvaluations: zen.evaluations,
    jsonLogicEvaluations: jsonLogic.evaluations,
    postgresEvaluations: postgres.evaluations,
    explainedEvaluations: checked.compared,
    sandboxPeer: 'PostgreSQL, one process',
    cores: availableParallelism(),
    reached:
      differ === 0 &&
      ratios.unknownPaid === 0 &&
      ratios.coldVsZenTable >= 2_500 &&
      ratios.coldVsJsonLogic >= 400 &&
      ratios.coldVsPostgres >= 200 &&
      ratios.coldVsColumnScanBound <= 20 &&
      ratios.warmVsColumnScanBound <= 10 &&
      ratios.explainVsZenTrace >= 4 &&
      ratios.incrementalVsFull <= 0.01,
  }
}

main().catch(error => {
  console.error(error)
  process.exitCode = 1
})
