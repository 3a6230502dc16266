import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import type { ChaosCity } from './city'
import type { ChaosOptions } from './options'
import type { Tapper } from './people'
import { type Heard, tapAll } from './taps'
import { badBank, jump } from './weather'

/** What was done to the city. */
export interface Blows {
  kills: number
  databaseRestarts: number
  redisLosses: number
  clockJumps: number
  faults: number
  /** Cases whose money had come back and was asked for again. */
  askedAgain: number
}

const SECOND_MS = 1_000
/** Every so many kills, this too. */
const BOTH_EVERY = 5
const DATABASE_EVERY = 4
const REDIS_EVERY = 3
const LONGEST_BEFORE_A_KILL_MS = 2_500

/**
 * Taps in as many parts as there are kills: in the middle of each a process dies by kill -9 and is started again, now and
 * then both, the database or Redis with it; the clock jumps, and the bank is bad all the time.
 */
export async function storm(
  city: ChaosCity,
  tappers: readonly Tapper[],
  options: Pick<ChaosOptions, 'kills'>,
  random: () => number,
  isOver: () => boolean,
  say: (line: string) => void,
): Promise<{ heard: Heard; blows: Blows }> {
  const heard: Heard = { confirmed: new Set(), refused: new Map() }
  const blows: Blows = {
    kills: 0,
    databaseRestarts: 0,
    redisLosses: 0,
    clockJumps: 0,
    faults: 0,
    askedAgain: 0,
  }
  let raging = true
  const weather = badBank(city.controls, random, () => !raging)
  try {
    const parts = Math.max(1, options.kills)
    for (let part = 0; part < parts && !isOver(); part += 1) {
      const from = Math.floor((part * tappers.length) / parts)
      const to = Math.floor(((part + 1) * tappers.length) / parts)
      const taps = tapAll(tappers.slice(from, to), city.platforms, heard, isOver)
      if (blows.kills < options.kills) await strike(city, part, options.kills, random, blows)
      await taps
      say(`${heard.confirmed.size} confirmed, ${blows.kills} kills`)
    }
    blows.askedAgain = await askAgain(city, tappers, isOver)
  } finally {
    raging = false
    blows.faults = await weather
  }
  return { heard, blows }
}

/** Whoever's money has come back asks for it again, once, while the bank is still bad. */
async function askAgain(city: ChaosCity, tappers: readonly Tapper[], isOver: () => boolean): Promise<number> {
  const back = await casesThatCameBack(city.ownerUrl)
  const asking = tappers.filter(({ id }) => back.has(id))
  const heard: Heard = { confirmed: new Set(), refused: new Map() }
  await tapAll(asking, city.platforms, heard, isOver, 'RETRY')
  return heard.confirmed.size
}

async function casesThatCameBack(ownerUrl: string): Promise<Set<string>> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ id: string }>(`select id from entitlement where status = 'RETURNED'`)
    return new Set(rows.map(({ id }) => id))
  } finally {
    await owner.end()
  }
}

/** One blow at a moment nobody can foresee; returns when everything has been started again. */
async function strike(
  city: ChaosCity,
  part: number,
  kills: number,
  random: () => number,
  blows: Blows,
): Promise<void> {
  await pause(random() * LONGEST_BEFORE_A_KILL_MS)
  const victims = [city.platforms[part % 2]!]
  if (part % BOTH_EVERY === BOTH_EVERY - 1 && blows.kills + 2 <= kills)
    victims.push(city.platforms[(part + 1) % 2]!)
  const others: Promise<void>[] = []
  if (part % DATABASE_EVERY === 1) {
    blows.databaseRestarts += 1
    others.push(city.restartDatabase())
  }
  if (part % REDIS_EVERY === 0 && city.hasRedis) {
    blows.redisLosses += 1
    city.loseRedis()
    others.push(pause(SECOND_MS * (1 + 2 * random())).then(() => city.bringRedisBack()))
  }
  await jump(city.controls, random)
  blows.clockJumps += 1
  await Promise.all(victims.map(victim => victim.kill()))
  blows.kills += victims.length
  await Promise.all([...others, ...victims.map(victim => victim.start())])
}
