import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'

const PNPM = '10.34.9'
const WORKSPACES = ['shared', 'bff', 'mocks', 'miniapp', 'e2e']
const DECISIVE = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  '.npmrc',
  'package.json',
  ...WORKSPACES.map(workspace => `${workspace}/package.json`),
]

const onWindows = process.platform === 'win32'

/** A pnpm of the right major version that is there already, else the pinned one through npx. */
function pnpmCommand() {
  const found = spawnSync('pnpm', ['--version'], { encoding: 'utf8', shell: onWindows })
  return found.status === 0 && found.stdout.startsWith(`${PNPM.split('.')[0]}.`)
    ? ['pnpm']
    : ['npx', '--yes', `pnpm@${PNPM}`]
}

/**
 * Installs the dependencies with the frozen lockfile, unless the last install was of exactly this lockfile.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say told when something is installed
 * @returns {boolean} whether everything is in place; the reason has been printed otherwise
 */
export function installWhenNeeded(root, say) {
  const stamp = join(root, 'node_modules/.policy-direct-installed')
  const wanted = fingerprint(root, DECISIVE, [process.platform, process.arch])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  const borrowed = [root, ...WORKSPACES.map(workspace => join(root, workspace))]
    .map(folder => join(folder, 'node_modules'))
    .find(folder => lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
  if (borrowed) {
    // An install would follow the link and point the other checkout's packages at this one.
    console.error(
      `${borrowed} 是指向别处的链接,安装会弄坏那一处:请删除这个链接后重试。` +
        'That node_modules is a link into another checkout, which an install would break; remove the link and run again.',
    )
    return false
  }
  say('正在安装依赖(首次约一分钟)… Installing dependencies')
  rmSync(stamp, { force: true })
  const [command, ...words] = pnpmCommand()
  const { status, error } = spawnSync(
    command,
    [...words, 'install', '--frozen-lockfile', '--prefer-offline'],
    {
      cwd: root,
      // CI keeps pnpm from asking whether it may replace a folder that another version has made.
      env: { ...process.env, CI: 'true', NODE_ENV: '' },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: onWindows,
    },
  )
  if (status === 0) {
    writeFileSync(stamp, wanted)
    return true
  }
  console.error(
    `依赖没有装好(${error?.message ?? `pnpm 退出码 ${status}`}):请检查网络或 npm 源后重新运行。` +
      'The dependencies could not be installed; check the network or the npm registry setting and run again.',
  )
  return false
}
