import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  removeEmbeddedDatabase,
  startEmbeddedDatabase,
} from '@policy-direct/mocks/database/embedded-database'
import { OWNER_ROLE } from '@policy-direct/mocks/database/roles'
import { Client } from 'pg'
import { migrate } from '../../bff/src/adapters/postgres/migrate'
import { collectEarlier } from '../../bff/src/app'
import { told } from './told'

/** A migrated database that nobody else uses, fsync on. */
export interface BenchDatabase {
  /** As the platform connects. */
  appUrl: string
  /** A connection of the role that owns the tables. */
  owner: Client
}

/** What a benchmark found, and whether that is what it wants. */
export type BenchResult = Record<string, unknown> & { reached: boolean }

/**
 * Runs one benchmark on a new database, which is gone afterwards. Prints its figures, as one JSON line with `--json`;
 * the process fails when it threw or did not reach what it wants.
 */
export function runBench(measure: (database: BenchDatabase) => Promise<BenchResult>): void {
  // As the platform's own process does.
  collectEarlier()
  onNewDatabase(measure)
    .then(result => {
      console.log(process.argv.includes('--json') ? JSON.stringify(result) : told(result))
      process.exitCode = result.reached ? 0 : 1
    })
    .catch(error => {
      console.error(error)
      process.exitCode = 1
    })
}

async function onNewDatabase<T>(measure: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-direct-bench-'))
  const database = await startEmbeddedDatabase({ folder: path.join(folder, 'postgres') })
  const owner = new Client({ connectionString: database.ownerUrl })
  try {
    await migrate(database.ownerUrl)
    await mayCheckpoint(database.adminUrl)
    await owner.connect()
    return await measure({ appUrl: database.appUrl, owner })
  } finally {
    await owner.end().catch(() => undefined)
    await database.stop()
    await removeEmbeddedDatabase(path.join(folder, 'postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
}

async function mayCheckpoint(adminUrl: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await admin.query(`grant pg_checkpoint to ${OWNER_ROLE}`)
  } finally {
    await admin.end()
  }
}

/** What was prepared is on disk, swept and counted: nothing of it is left to be done while something is measured. Without `tables`: all. */
export async function atRest(owner: Client, tables = ''): Promise<void> {
  await owner.query(`vacuum analyze ${tables}`)
  await owner.query('checkpoint')
}

/** Rounded to hundredths. */
export const two = (value: number): number => Math.round(value * 100) / 100
