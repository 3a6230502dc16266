import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from '../../mocks/launch/fingerprint.mjs'
import { run, tsx } from './run.mjs'

const WORKSPACES = ['shared', 'bff', 'mocks', 'miniapp', 'e2e']

function generatedFolders(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !['node_modules', 'dist', '.data'].includes(entry.name))
    .flatMap(entry => {
      const path = `${folder}/${entry.name}`
      return entry.name === 'generated' ? [path] : generatedFolders(root, path)
    })
}

/** Generated files must be what the generators make today. */
export async function checkGenerated(root, tally) {
  const hasGenerator = workspace =>
    JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8')).scripts?.gen !== undefined
  const workspaces = WORKSPACES.filter(hasGenerator)
  const folders = () => WORKSPACES.flatMap(workspace => generatedFolders(root, workspace))
  const before = fingerprint(root, folders())
  for (const workspace of workspaces) {
    const { code } = await run(['npm', 'run', '--silent', 'gen'], { cwd: join(root, workspace), quiet: true })
    if (code !== 0) return tally.check(`generators of ${workspace} run`, false)
  }
  tally.check(
    `generated files are reproducible (${folders().length} folders; if not: npm run gen, look, commit)`,
    fingerprint(root, folders()) === before,
  )
}

/** Walls, types, lint, policy files. */
export async function checkStatically(root, tally) {
  const quiet = { cwd: root, quiet: true }
  const bin = name => join(root, 'node_modules/.bin', name)
  const walls = await tsx('e2e/src/walls/check.ts', [], quiet)
  tally.check('walls between rooms', walls.code === 0)
  for (const workspace of WORKSPACES) {
    const types = await run([bin('tsc'), '--noEmit', '-p', workspace], quiet)
    tally.check(`types of ${workspace}`, types.code === 0)
  }
  const lint = await run([bin('biome'), 'check', '.', '--max-diagnostics=50'], quiet)
  tally.check('lint and format', lint.code === 0)
  const policies = 'bff/src/adapters/policy-files/check.ts'
  if (existsSync(join(root, policies)))
    tally.check('policy files', (await tsx(policies, [], quiet)).code === 0)
}
