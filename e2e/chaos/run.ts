import { Client } from 'pg'
import { seeded } from '../bench/matching/random'
import { comeToRest } from './calm'
import { openCity } from './city'
import { isClean } from './count'
import { type ChaosOptions, optionsIn } from './options'
import { grantMonthly, openChaosPools, RUN_DEPARTMENT, RUN_ITEM, tappers } from './people'
import { openSteward, releaseRun, staffOf } from './steward'
import { storm } from './storm'

const MINUTE_MS = 60_000

/** Opens a city, lets the storm over it, heals it, and counts. */
async function chaos(options: ChaosOptions, say: (line: string) => void) {
  const started = performance.now()
  const isOver = () => performance.now() - started > options.minutes * MINUTE_MS
  const random = seeded(options.seed)
  const city = await openCity()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void city.close().finally(() => process.exit(1)))
  const connected = async () => {
    const owner = new Client({ connectionString: city.ownerUrl })
    owner.on('error', () => undefined)
    await owner.connect()
    return owner
  }
  let owner = await connected()
  try {
    const steward = await openSteward(city)
    await openChaosPools(owner)
    const staff = await staffOf(owner, RUN_DEPARTMENT)
    const people = await tappers(city, steward, owner, options.confirmations)
    if (options.payments > 0) {
      await grantMonthly(city, steward, owner, options.payments)
      say(`${people.length} offers, ${options.payments} payments granted; the run is prepared`)
      await releaseRun(steward, staff, RUN_ITEM)
    }
    await steward.close()
    await owner.end()
    const { heard, blows } = await storm(city, people, options, random, isOver, say)
    owner = await connected()
    const counted = await comeToRest(city, owner, heard.confirmed, isOver, say)
    const unanswered = people.length - heard.confirmed.size - heard.refused.size
    for (const why of new Set(heard.refused.values())) say(`refused: ${why}`)
    const fell = city.platforms.flatMap(platform => platform.fell)
    for (const lines of fell) say(`a process ended by itself:\n${lines}`)
    return {
      ...counted,
      stuck: counted.stuck + unanswered,
      ...blows,
      refused: heard.refused.size,
      fellByItself: fell.length,
      seconds: Math.round((performance.now() - started) / 1_000),
      redis: city.hasRedis,
    }
  } finally {
    await owner.end().catch(() => undefined)
    await city.close()
  }
}

const options = optionsIn(process.argv.slice(2))
chaos(options, line => console.error(line))
  .then(result => {
    console.log(options.json ? JSON.stringify(result) : told(result))
    // A process that ends by itself is a mistake as well, however well everybody was paid.
    process.exitCode = isClean(result) && result.fellByItself === 0 ? 0 : 1
  })
  .catch(error => {
    console.error(error)
    process.exitCode = 1
  })

const told = (result: Record<string, unknown>) =>
  Object.entries(result)
    .map(([name, value]) => `${name.padEnd(18)} ${value}`)
    .join('\n')
