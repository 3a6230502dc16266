import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireNodeVersion } from './node-version.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
requireNodeVersion(root)
// Loaded after the check: an old Node would stumble over them with a stack instead of a sentence.
const { installWhenNeeded } = await import('./install.mjs')
const { buildMiniapp } = await import('./build-miniapp.mjs')
if (!installWhenNeeded(root, console.log)) process.exit(1)

const require = createRequire(import.meta.url)
require('tsx/cjs')
const { readFlags, USAGE } = require('./flags.ts')
const { launch, lookAhead } = require('./launch.ts')

try {
  const flags = readFlags(process.argv.slice(2))
  if (flags.help) {
    console.log(USAGE)
    process.exit(0)
  }
  await lookAhead(root, flags)
  if (flags.build) buildMiniapp(root, 'h5', { say: console.log })
  launch(root, flags)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
