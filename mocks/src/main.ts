import { buildApp } from './app'
import { buildWorld } from './build-world'
import { cityFrame } from './city/frame'
import { sampleCity } from './city/sample-city'
import { cityDay } from './clock'
import { httpPost } from './http-post'
import { institutions } from './institutions'
import { fileJournal, noJournal } from './journal'
import { machineRandomness } from './randomness'
import { machineTime } from './real-time'
import { remember } from './remember'
import { readSettings } from './settings'

/** Starts the outside world; one JSON line on standard output says where it listens. */
async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const { host, port, size, seed, stateFile, config } = settings
  const { today = cityDay(machineTime.now() + config.aheadMs) } = settings
  const city = sampleCity(cityFrame({ size, seed, today }))
  const world = buildWorld({
    config,
    city,
    realTime: machineTime,
    random: machineRandomness,
    post: httpPost,
    journal: stateFile ? fileJournal(stateFile) : noJournal,
    log: (event, detail) => process.stdout.write(`${JSON.stringify({ event, ...detail })}\n`),
  })
  city.keepTimeBy(world.clock)
  remember(world)
  const app = buildApp(world, institutions)
  const url = await app.listen({ host, port })
  world.log('listening', { url, control: `${config.publicUrl}/control` })

  const stop = () => void app.close().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
