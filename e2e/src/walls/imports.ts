import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One broken wall: which rule, in which file, towards what. */
export type Breach = { rule: string; file: string; detail: string }

/** The rooms whose imports are checked. */
export const ROOMS = ['shared', 'bff', 'mocks', 'miniapp/src', 'e2e']

type Report = { summary: { violations: { rule: { name: string }; from: string; to: string }[] } }

/**
 * Checks every import of a checkout against the table of walls.
 * @param root the folder that holds the rooms
 * @param config the rules, `.dependency-cruiser.cjs`
 */
export function brokenImports(root: string, config: string): Breach[] {
  const cruiser = join(dirname(config), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const rooms = ROOMS.filter(room => existsSync(join(root, room)))
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    [cruiser, '--config', config, '--output-type', 'json', ...rooms],
    { cwd: root, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
  )
  if (error || !stdout.startsWith('{'))
    throw new Error(`dependency-cruiser did not answer: ${error ?? stderr}`)
  const { violations } = (JSON.parse(stdout) as Report).summary
  return violations.map(({ rule, from, to }) => ({ rule: rule.name, file: from, detail: `→ ${to}` }))
}
