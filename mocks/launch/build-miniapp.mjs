import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { fingerprint } from './fingerprint.mjs'

const INPUTS = ['miniapp', 'shared/src', 'shared/schema', 'shared/package.json', 'pnpm-lock.yaml']

/** What went wrong, without the colours and the progress bars around it. */
function complaint(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter(line => line.trim() && !/^(●|- 即将)/.test(line))
  const first = lines.findIndex(line => /error/i.test(line) && !/Compiled with/.test(line))
  return (first < 0 ? lines.slice(-25) : lines.slice(first, first + 25)).join('\n')
}

/**
 * Builds the mini-program for one target when its sources changed since the last build.
 * @param {string} root the project's folder
 * @param {'h5' | 'weapp'} target
 * @param {{ say?: (line: string) => void, fresh?: boolean, settings?: Record<string, string>, verbose?: boolean }} options
 *   `fresh` builds in any case, `settings` are build-time settings (TARO_APP_…)
 * @returns {string} the folder of the build; throws with the builder's last lines
 */
export function buildMiniapp(
  root,
  target,
  { say = () => undefined, fresh = false, settings = {}, verbose } = {},
) {
  const folder = join(root, 'miniapp/dist', target)
  const stamp = join(root, `miniapp/dist/.${target}-built-from`)
  const wanted = fingerprint(root, INPUTS, [target, JSON.stringify(settings)])
  const current = existsSync(stamp) && existsSync(folder) && readFileSync(stamp, 'utf8') === wanted
  if (current && !fresh) return folder
  say(`正在构建小程序(${target},约半分钟)… Building the mini-program`)
  mkdirSync(join(root, 'miniapp/dist'), { recursive: true })
  rmSync(stamp, { force: true })
  rmSync(folder, { recursive: true, force: true })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'miniapp/node_modules/@tarojs/cli/bin/taro'), 'build', '--type', target, '--no-check'],
    {
      cwd: join(root, 'miniapp'),
      env: {
        ...process.env,
        ...settings,
        NODE_ENV: 'production',
        TARO_ENV: target,
        BROWSERSLIST_IGNORE_OLD_DATA: '1',
      },
      encoding: 'utf8',
      stdio: verbose ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  // Taro answers 0 after a failed compilation, so what it should have written is looked at as well.
  const proof = join(folder, target === 'h5' ? 'index.html' : 'app.json')
  if (status !== 0 || !existsSync(proof)) {
    throw new Error(
      `小程序构建失败 the ${target} build failed (exit ${status}):\n${complaint(`${stdout ?? ''}\n${stderr ?? ''}`)}`,
    )
  }
  writeFileSync(stamp, wanted)
  return folder
}
