import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { after, before } from 'node:test'
import type { BankPayment } from '../src/stage/books'
import { everythingHeard, leaks, listenTo, logsIn } from '../src/stage/eavesdrop'
import { faultStory } from '../src/stage/fault-story'
import { tell } from '../src/stage/story'

/** `tsx e2e/faults/run.ts [part of a file name]`: every bad day, one after the other, on one whole system. */
const wanted = process.argv[2] ?? ''
let world: string | undefined
// What the platform says, whichever of its processes; the outside world may know everything.
listenTo(address => world !== undefined && !address.startsWith(world))
before(
  async () => {
    const stage = await tell.open({ redisUrl: process.env.REDIS_URL ?? '', logLevel: 'info' })
    world = stage.world
  },
  { timeout: 600_000 },
)
after(() => tell.close(), { timeout: 120_000 })
for (const file of readdirSync(__dirname).sort()) {
  if (file.endsWith('.spec.ts') && file.includes(wanted)) require(path.join(__dirname, file))
}

// Last, over everything the stories above have caused.
faultStory('no answer and no line of a log shows personal data in full', async ({ stage, controls }) => {
  const logs = logsIn(stage.dataFolder)
  const platform = ['bff.log', 'twin.log'].flatMap(name => logs.get(name) ?? [])
  assert.ok(platform.length > 0 && everythingHeard().length > 0)
  const accounts = new Set((await controls.payments<BankPayment>()).map(payment => payment.payeeAccount))
  assert.deepEqual(leaks([...everythingHeard(), ...platform], [...accounts]), [])
})
process.on('exit', () => console.log(tell.count()))
