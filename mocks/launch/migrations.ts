import { spawn } from 'node:child_process'
import { StartFailure } from '../src/database/start-failure'

const PROGRAM = `require('./bff/src/adapters/postgres/migrate').migrate(process.env.MIGRATION_DATABASE_URL).then(
  names => process.stdout.write(JSON.stringify(names)),
  error => { process.stderr.write(error.message || String(error)); process.exit(1) },
)`

/**
 * Applies the platform's migrations, in a process of its own: the outside world imports nothing of the platform.
 * @param root the project's folder
 * @param url the owner's address
 * @returns the names applied now
 * @throws StartFailure with the database's own words
 */
export function migrateDatabase(root: string, url: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', PROGRAM], {
      cwd: root,
      env: { ...process.env, MIGRATION_DATABASE_URL: url },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let answer = ''
    let complaint = ''
    child.stdout.on('data', chunk => {
      answer += chunk
    })
    child.stderr.on('data', chunk => {
      complaint += chunk
    })
    child.once('error', reject)
    child.once('close', code => {
      if (code === 0) return resolve(JSON.parse(answer) as string[])
      reject(
        new StartFailure(
          `数据库升级失败,请检查 DATABASE_URL / MIGRATION_DATABASE_URL 与数据库权限:${complaint.trim()} ` +
            'The migrations failed; check DATABASE_URL / MIGRATION_DATABASE_URL and the rights of that role.',
        ),
      )
    })
  })
}
