import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { removeEmbeddedDatabase } from '@policy-direct/mocks/database/embedded-database'
import { findFreePort } from '@policy-direct/mocks/database/free-port'
import { type House, type HouseOptions, openHouse } from '@policy-direct/mocks/launch/house'
import { openingDay } from '@policy-direct/mocks/visitor/opening-day'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const CITY_OFFSET_MS = 8 * HOUR_MS
const MORNING_HOUR = 10

/**
 * How far ahead a stage's clock stands at a machine's time, both in milliseconds: not at all by day; in the evening and at night
 * on to the next ten o'clock in the morning, because at midnight office sessions end and lists get a new day in the middle of
 * whatever is told.
 */
export function aheadOf(now: number): number {
  const sinceMidnight = (now + CITY_OFFSET_MS) % DAY_MS
  const hour = sinceMidnight / HOUR_MS
  return hour >= 8 && hour < 19 ? 0 : (MORNING_HOUR * HOUR_MS - sinceMidnight + DAY_MS) % DAY_MS
}

const ROOT = path.join(__dirname, '../../..')

/** A whole system of its own for one run: fresh database, the outside world, the platform, the sample city. */
export interface Stage {
  house: House
  /** Where the product answers. */
  address: string
  /** Where the stand-ins answer. */
  world: string
  /** Where its database, keys and logs lie until it closes. */
  dataFolder: string
  close(): Promise<void>
}

export type StageOptions = Partial<
  Pick<HouseOptions, 'mode' | 'size' | 'logLevel' | 'redisUrl' | 'extra' | 'say'>
>

/**
 * Opens a stage in a temporary folder on free ports, after the city's first morning, always by day.
 * @param options settings that win over the ordinary ones
 */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'policy-direct-stage-'))
  const [port, worldPort] = [await findFreePort(), await findFreePort()]
  const address = `http://127.0.0.1:${port}`
  const world = `http://127.0.0.1:${worldPort}`
  const house = await openHouse({
    root: ROOT,
    dataFolder,
    places: { host: '127.0.0.1', port, publicUrl: address, worldPort, worldUrl: world },
    ...options,
    extra: {
      ...options.extra,
      world: { WORLD_AHEAD_MS: String(aheadOf(Date.now())), ...options.extra?.world },
    },
  })
  const close = async () => {
    await house.stop()
    await removeEmbeddedDatabase(path.join(dataFolder, 'postgres'))
    rmSync(dataFolder, { recursive: true, force: true })
  }
  try {
    await openingDay(address, options.say ?? (() => undefined))
  } catch (error) {
    await close()
    throw error
  }
  return { house, address, world, dataFolder, close }
}
