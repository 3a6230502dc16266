import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Ends the process with one sentence when this Node is too old for the project.
 * @param {string} root the project's folder
 */
export function requireNodeVersion(root) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [major, minor] = /(\d+)\.(\d+)/.exec(engines.node).slice(1).map(Number)
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number)
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return
  console.error(
    `需要 Node.js ${major}.${minor} 或更高版本,当前是 ${process.versions.node}:请到 https://nodejs.org 安装后重试。` +
      `Node.js ${major}.${minor} or newer is needed, this is ${process.versions.node}.`,
  )
  process.exit(1)
}
