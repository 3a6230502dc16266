import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const FOLDER = path.join(__dirname)

/** Installs the peers beside this file unless they are there; no scripts run. */
export function installPeers(): void {
  if (existsSync(path.join(FOLDER, 'node_modules/@gorules/zen-engine'))) return
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
  const { status, stderr } = spawnSync('npm', words, { cwd: FOLDER, encoding: 'utf8' })
  if (status !== 0) throw new Error(`peers could not be installed:\n${stderr}`)
}

/** A peer's module; it is not among this workspace's dependencies. */
export const peerModule = <T>(name: string): T => createRequire(path.join(FOLDER, 'package.json'))(name) as T
