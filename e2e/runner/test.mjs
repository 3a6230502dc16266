import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildMiniapp } from '../../mocks/launch/build-miniapp.mjs'
import { installWhenNeeded } from '../../mocks/launch/install.mjs'
import { requireNodeVersion } from '../../mocks/launch/node-version.mjs'
import { runJest } from './jest.mjs'
import { startRedis } from './redis.mjs'
import { tsx } from './run.mjs'
import { checkGenerated, checkStatically } from './static-checks.mjs'
import { Tally } from './tally.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const tally = new Tally()

async function unitAndIntegration() {
  tally.heading('unit and integration, on a real PostgreSQL')
  const redis = await startRedis()
  if (!redis) tally.skip('the Redis adapter against a real Redis', 'no redis-server on this machine')
  const env = redis ? { TEST_REDIS_URL: redis.url } : {}
  await runJest(root, tally, {
    title: 'unit and integration',
    words: ['--testPathIgnorePatterns', '/e2e/weapp/'],
    env,
  })
  redis?.stop()
}

async function weapp() {
  if (!readdirSync(join(root, 'e2e')).includes('weapp')) return
  tally.heading('the built weapp, booted and tapped')
  buildMiniapp(root, 'weapp', { say: console.log })
  await runJest(root, tally, {
    title: 'weapp',
    words: ['--selectProjects', 'e2e', '--testPathPatterns', '/e2e/weapp/'],
  })
}

/** Runs stories that tell at the end how many passed and failed. */
async function tellStories(title, entry, env = {}) {
  const { code, output } = await tsx(entry, [], { cwd: root, env })
  const counted = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1)
  const passed = Number(counted?.[1] ?? 0)
  const failed = Number(counted?.[2] ?? 0)
  tally.add(title, { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1) })
}

async function stories() {
  const entry = 'e2e/stories/run.ts'
  if (!existsSync(join(root, entry))) return
  tally.heading('stories in a real browser, on the whole system')
  await tellStories('stories', entry)
}

async function badDays() {
  tally.heading('bad days, on the whole system')
  const redis = await startRedis()
  if (!redis) tally.skip('two processes over a real Redis', 'no redis-server on this machine')
  await tellStories('bad days', 'e2e/faults/run.ts', redis ? { REDIS_URL: redis.url } : {})
  redis?.stop()
}

async function underFire() {
  tally.heading('a short storm: kill -9, the database restarted, Redis gone, a bad bank, clocks that jump')
  const { code, output } = await tsx('e2e/chaos/run.ts', ['--short', '--json'], { cwd: root })
  tally.check(
    'nothing lost, paid twice, out of balance or stuck',
    code === 0 && /"confirmed":[1-9]/.test(output),
  )
}

/** A step that breaks down is a failure with its reason, and the next step still runs. */
async function step(title, work) {
  try {
    await work()
  } catch (error) {
    console.log(error.message)
    tally.check(title, false)
  }
}

requireNodeVersion(root)
if (!installWhenNeeded(root, console.log)) process.exit(1)
tally.heading('files, walls, types, lint')
await step('generated files', () => checkGenerated(root, tally))
await step('static checks', () => checkStatically(root, tally))
await step('unit and integration', unitAndIntegration)
await step('weapp', weapp)
await step('stories', stories)
await step('bad days', badDays)
await step('under fire', underFire)
process.exitCode = tally.finish()
