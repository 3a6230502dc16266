import { existsSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedDatabase } from '../src/database/embedded-database'
import { giveTo } from '../src/database/run-as'
import { type Child, giveUpIf, startChild, untilAnswering } from './child'
import { keysOf } from './keys'
import { migrateDatabase } from './migrations'
import { localHost, type Places } from './places'
import { bffSettings, worldSettings } from './settings'

export type HouseOptions = {
  root: string
  /** Where data, keys and logs are kept between starts. */
  dataFolder: string
  places: Places
  /** A database of one's own instead of the embedded one. */
  databaseUrl?: string
  /** The owner's address of that database; the same when absent. */
  migrationUrl?: string
  redisUrl?: string
  size?: 'default' | 'city'
  mode?: string
  logLevel?: string
  /** Other programs in their place; for tests of the launcher itself. */
  programs?: { bff?: string; world?: string }
  /** Settings that win over everything else, by program. */
  extra?: { bff?: Record<string, string>; world?: Record<string, string> }
  say?: (line: string) => void
  /** Told every child's pid, so that a later launcher can end what a killed one left. */
  onChild?: (pids: number[]) => void
  /** Gives up a start that is under way. */
  signal?: AbortSignal
}

/** The whole system, running. */
export type House = {
  places: Places
  bff(): Child
  world: Child
  /** The owner's and the application's address of the database. */
  ownerUrl: string
  appUrl: string
  /** Resolves with one text when a part ends by itself. */
  broken: Promise<string>
  /** Starts the BFF again after `bff().kill()`. */
  restartBff(): Promise<void>
  /** Stops everything: platform, outside world, database. */
  stop(): Promise<void>
}

const WORLD_PATIENCE_MS = { default: 60_000, city: 600_000 }
const BFF_PATIENCE_MS = { default: 180_000, city: 3_600_000 }

type Database = { appUrl: string; ownerUrl: string; stop(): Promise<void> }

async function openDatabase(options: HouseOptions, say: (line: string) => void): Promise<Database> {
  const { databaseUrl, dataFolder } = options
  if (databaseUrl) {
    if (!options.migrationUrl)
      say(
        '平台用建表的账号连接数据库;正式使用请另给 MIGRATION_DATABASE_URL ' +
          'the platform connects as the owner of its tables; set MIGRATION_DATABASE_URL for anything but a trial',
      )
    return {
      appUrl: databaseUrl,
      ownerUrl: options.migrationUrl ?? databaseUrl,
      stop: async () => undefined,
    }
  }
  const database = await startEmbeddedDatabase({ folder: join(dataFolder, 'postgres'), say })
  // Root in somebody's checkout: keys and logs go to the owner as well.
  if (database.how === 'owner') giveTo(dataFolder, lstatSync(dataFolder))
  const words = { created: '新建 created', started: '启动 started', adopted: '接管上次留下的 adopted' }
  say(`数据库 database: ${words[database.state]}`)
  return database
}

/**
 * Brings up the whole system: database, migrations, the outside world, the platform with the sample city in it.
 * What was started is stopped again when a later part fails.
 * @throws StartFailure one sentence that says what to do
 */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { root, dataFolder, places, size = 'default', say = () => undefined, extra = {} } = options
  const { signal } = options
  const undo: (() => Promise<void>)[] = []
  const pids: number[] = []
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const keys = keysOf(dataFolder)
    const database = await openDatabase(options, say)
    undo.push(() => database.stop())
    giveUpIf(signal)
    const applied = await migrateDatabase(root, database.ownerUrl)
    giveUpIf(signal)
    if (applied.length > 0) say(`数据库结构 migrations: ${applied.length}`)
    const logFile = (name: string) => join(dataFolder, 'logs', `${name}.log`)
    let breakDown: (text: string) => void = () => undefined
    const broken = new Promise<string>(resolve => {
      breakDown = resolve
    })
    const start = (title: string, program: string, settings: Record<string, string>, name: string) => {
      const child = startChild({
        title,
        root,
        program,
        settings,
        logFile: logFile(name),
        onProgress: line => say(line),
      })
      undo.push(() => child.stop())
      pids.push(child.pid)
      options.onChild?.(pids)
      void child.crashed.then(lines =>
        breakDown(`${title}意外退出,最后的输出 ended unexpectedly, its last lines:\n${lines}`),
      )
      return child
    }
    const world = start(
      '外部世界(the stand-ins)',
      options.programs?.world ?? 'mocks/src/main.ts',
      { ...worldSettings(places, keys, size, join(dataFolder, 'world.jsonl')), ...extra.world },
      'world',
    )
    const localWorld = `http://${localHost(places.host)}:${places.worldPort}`
    await untilAnswering(`${localWorld}/control/clock`, world, WORLD_PATIENCE_MS[size], signal)
    const h5Folder = join(root, 'miniapp/dist/h5')
    const settings = {
      ...bffSettings(places, keys, {
        databaseUrl: database.appUrl,
        redisUrl: options.redisUrl ?? '',
        h5Folder: existsSync(h5Folder) ? h5Folder : '',
        logLevel: options.logLevel ?? 'info',
        mode: options.mode ?? 'production',
      }),
      ...extra.bff,
    }
    const startBff = async () => {
      const child = start('平台(the platform)', options.programs?.bff ?? 'bff/src/main.ts', settings, 'bff')
      await untilAnswering(
        `http://${localHost(places.host)}:${places.port}/readyz`,
        child,
        BFF_PATIENCE_MS[size],
        signal,
      )
      return child
    }
    let bff = await startBff()
    return {
      places,
      world,
      bff: () => bff,
      ownerUrl: database.ownerUrl,
      appUrl: database.appUrl,
      broken,
      restartBff: async () => {
        await bff.kill()
        bff = await startBff()
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
