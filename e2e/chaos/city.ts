import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  removeEmbeddedDatabase,
  startEmbeddedDatabase,
} from '@policy-direct/mocks/database/embedded-database'
import { findFreePort } from '@policy-direct/mocks/database/free-port'
import { type Child, startChild, untilAnswering } from '@policy-direct/mocks/launch/child'
import { type Keys, keysOf } from '@policy-direct/mocks/launch/keys'
import { migrateDatabase } from '@policy-direct/mocks/launch/migrations'
import { bffSettings, worldSettings } from '@policy-direct/mocks/launch/settings'
import type { OwnRedis } from '../runner/redis.mjs'
import { Controls } from '../src/stage/controls'
import { Platform } from './platform'

const ROOT = path.join(__dirname, '../..')
const WORLD_PATIENCE_MS = 60_000

/** What the storm comes over: a database, the outside world, perhaps a Redis, and two processes of the platform. */
export interface ChaosCity {
  platforms: readonly [Platform, Platform]
  controls: Controls
  world: string
  keys: Keys
  appUrl: string
  ownerUrl: string
  /** Ends every connection, stops, starts again at the same address. */
  restartDatabase(): Promise<void>
  /** False where the machine has no Redis. */
  hasRedis: boolean
  loseRedis(): void
  bringRedisBack(): Promise<void>
  close(): Promise<void>
}

/** Opens it in a temporary folder on free ports; nobody lives in it yet. */
export async function openCity(): Promise<ChaosCity> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'policy-direct-chaos-'))
  const undo: (() => Promise<unknown>)[] = [async () => rmSync(dataFolder, { recursive: true, force: true })]
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    return await opened(dataFolder, undo, close)
  } catch (error) {
    await close()
    throw error
  }
}

async function opened(
  dataFolder: string,
  undo: (() => Promise<unknown>)[],
  close: () => Promise<void>,
): Promise<ChaosCity> {
  const folder = path.join(dataFolder, 'postgres')
  const log = (name: string) => path.join(dataFolder, 'logs', `${name}.log`)
  undo.push(() => removeEmbeddedDatabase(folder))
  let database = await startEmbeddedDatabase({ folder })
  undo.push(() => database.stop())
  await migrateDatabase(ROOT, database.ownerUrl)
  const { startRedis } = await import('../runner/redis.mjs')
  let redis: OwnRedis | undefined = await startRedis()
  const redisPort = redis?.port
  undo.push(async () => redis?.stop())

  const [first, second, worldPort] = [await findFreePort(), await findFreePort(), await findFreePort()]
  const keys = keysOf(dataFolder)
  const world = `http://127.0.0.1:${worldPort}`
  const publicUrl = `http://127.0.0.1:${first}`
  const places = { host: '127.0.0.1', port: first, publicUrl, worldPort, worldUrl: world }
  const outside: Child = startChild({
    title: 'the stand-ins',
    root: ROOT,
    program: 'mocks/src/main.ts',
    settings: worldSettings(places, keys, 'default', path.join(dataFolder, 'world.jsonl')),
    logFile: log('world'),
  })
  undo.push(() => outside.stop())
  await untilAnswering(`${world}/control/clock`, outside, WORLD_PATIENCE_MS)
  const settings = {
    ...bffSettings(places, keys, {
      databaseUrl: database.appUrl,
      redisUrl: redis?.url ?? '',
      h5Folder: '',
      logLevel: 'warn',
      mode: 'production',
    }),
    // Nobody but those who are in the storm.
    IMPORT_ON_START: '0',
  }
  const platforms = [
    new Platform('the platform', settings, first, log('first')),
    new Platform('the second platform', settings, second, log('second')),
  ] as const
  for (const platform of platforms) undo.push(() => platform.stop())
  await Promise.all(platforms.map(platform => platform.start()))
  return {
    platforms,
    controls: new Controls(world, publicUrl),
    world,
    keys,
    appUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    async restartDatabase() {
      await database.stop()
      database = await startEmbeddedDatabase({ folder })
    },
    hasRedis: redis !== undefined,
    loseRedis() {
      redis?.stop()
      redis = undefined
    },
    async bringRedisBack() {
      if (redisPort !== undefined) redis ??= await startRedis(redisPort)
    },
    close,
  }
}
