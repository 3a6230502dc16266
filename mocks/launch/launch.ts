import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { removeEmbeddedDatabase, StartFailure } from '../src/database/embedded-database'
import { firstMorning } from './first-morning'
import type { Flags } from './flags'
import { openHouse } from './house'
import { lastOccupant, occupy } from './occupancy'
import { choosePlaces } from './places'
import { welcome } from './welcome'

const say = (line: string) => console.log(`  ${line}`)

/** Resolves at the first wish to stop; the second one ends the process at once. */
function wishToStop(): Promise<string> {
  return new Promise(resolve => {
    let asked = false
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        if (asked && signal === 'SIGINT') process.exit(130)
        asked = true
        resolve(signal)
      })
  })
}

const dataFolderOf = (root: string) => join(root, '.data')

/**
 * Says what stands in the way of a start before anything is built: another launcher would lose its screens to the
 * build, and nobody waits for one to hear that the port is taken.
 * @throws StartFailure one sentence that says what to do
 */
export async function lookAhead(root: string, { reset }: Pick<Flags, 'reset'>): Promise<void> {
  const { env } = process
  if (reset && env.DATABASE_URL)
    throw new StartFailure(
      '--reset 只清空自带的数据库,不动 DATABASE_URL 指的那一个:请自己清空它,删掉 .data 里的 keys.json 和 world.jsonl 后重试。' +
        '--reset forgets the embedded database only; empty your own one yourself, remove keys.json and world.jsonl from .data, and start again.',
    )
  // What a killed launcher has left holds the port until it is ended.
  if (!lastOccupant(dataFolderOf(root))) await choosePlaces(env)
}

async function run(root: string, flags: Flags): Promise<number> {
  const started = Date.now()
  // The terminal may be gone before the house is closed; what cannot be told is not a reason to stop half-way.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const { env } = process
  const dataFolder = dataFolderOf(root)
  const stopWished = wishToStop()
  const occupancy = await occupy(dataFolder)
  const cancel = new AbortController()
  void stopWished.then(() => cancel.abort())
  try {
    const places = await choosePlaces(env)
    if (flags.reset) {
      await removeEmbeddedDatabase(join(dataFolder, 'postgres'))
      for (const name of ['keys.json', 'world.jsonl', 'logs', 'first-morning', 'city-size'])
        rmSync(join(dataFolder, name), { recursive: true, force: true })
      say('已清空数据 all data forgotten')
    }
    keepSize(dataFolder, flags.size)
    const house = await openHouse({
      root,
      dataFolder,
      places,
      databaseUrl: env.DATABASE_URL,
      migrationUrl: env.MIGRATION_DATABASE_URL,
      redisUrl: env.REDIS_URL,
      size: flags.size,
      mode: env.NODE_ENV || 'production',
      logLevel: env.LOG_LEVEL || 'info',
      say,
      signal: cancel.signal,
      onChild: pids => occupancy.note(places.publicUrl, pids),
    })
    const ending = Promise.race([stopWished.then(() => undefined), house.broken])
    const inhabit = async () => {
      await firstMorning(house, dataFolder, say)
      if (!cancel.signal.aborted) console.log(welcome(places, (Date.now() - started) / 1000))
    }
    try {
      await Promise.race([inhabit(), ending])
      const end = await ending
      if (end !== undefined) console.error(`\n${end}\n`)
      console.log('正在停止 stopping …')
      return end === undefined ? 0 : 1
    } finally {
      await house.stop()
      console.log('已停止 stopped')
    }
  } finally {
    occupancy.leave()
  }
}

/** The data belongs to a city of one size: the other one has other people in it. */
function keepSize(dataFolder: string, size: Flags['size']): void {
  const file = join(dataFolder, 'city-size')
  const before = existsSync(file) ? readFileSync(file, 'utf8') : size
  if (before !== size)
    throw new StartFailure(
      `现有数据是按 ${before} 规模的城市建的:换规模请加 --reset,或去掉 --size。` +
        `The data was made for the ${before} city; add --reset to change, or leave --size as it was.`,
    )
  writeFileSync(file, size)
}

/** A file of another user's (root's, from an earlier start) needs a sentence, not a stack. */
function foreignFile(error: unknown): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException
  if ((code !== 'EACCES' && code !== 'EPERM') || !path) return undefined
  return (
    `没有权限使用 ${path}(可能曾用另一个用户运行过):请运行 sudo chown -R $(id -un) . 后重试。` +
    'That file belongs to another user; run: sudo chown -R $(id -un) .'
  )
}

/** Starts the house and stays until it is asked to stop; sets the exit code. */
export function launch(root: string, flags: Flags): void {
  run(root, flags).then(
    code => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof StartFailure ? `\n${error.message}` : (foreignFile(error) ?? error))
      process.exit(1)
    },
  )
}
