import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { handOver, prepare, root } from './dispatch.mjs'

const folder = join(root, 'e2e/bench')
const known = existsSync(folder)
  ? readdirSync(folder).filter(name => existsSync(join(folder, name, 'run.ts')))
  : []
const [name, ...words] = process.argv.slice(2)
if (!known.includes(name)) {
  console.error(`usage: npm run bench -- <name> [--json]; known: ${known.join(', ') || 'none'}`)
  process.exit(2)
}
prepare()
handOver(`e2e/bench/${name}/run.ts`, words)
