import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { findFreePort } from '@policy-direct/mocks/database/free-port'
import { firstMorning } from '@policy-direct/mocks/launch/first-morning'
import { type House, openHouse } from '@policy-direct/mocks/launch/house'
import { Client } from 'pg'

const ROOT = path.join(__dirname, '../../..')
const SECOND_MS = 1_000

/** A city of one size with its first morning behind it, kept between runs in a folder of its own. */
export interface StandingCity {
  size: 'default' | 'city'
  address: string
  house: House
}

/**
 * Brings a city up below `.data/bench-city`. The first time it moves in (minutes for the big one); later the data
 * are taken as they are.
 */
export async function openCity(
  size: StandingCity['size'],
  tell: (line: string) => void,
): Promise<StandingCity> {
  const dataFolder = path.join(ROOT, '.data/bench-city', size)
  const [port, worldPort] = [await findFreePort(), await findFreePort()]
  const address = `http://127.0.0.1:${port}`
  const say = (line: string) => tell(`${size}: ${line}`)
  mkdirSync(dataFolder, { recursive: true })
  const settled = existsSync(path.join(dataFolder, 'first-morning'))
  const house = await openHouse({
    root: ROOT,
    dataFolder,
    places: {
      host: '127.0.0.1',
      port,
      publicUrl: address,
      worldPort,
      worldUrl: `http://127.0.0.1:${worldPort}`,
    },
    size,
    logLevel: 'info',
    say,
    // Moving in again because the last time is a day ago would measure the moving in.
    ...(settled ? { extra: { bff: { IMPORT_ON_START: '0' } } } : {}),
  })
  await firstMorning(house, dataFolder, say)
  return { size, address, house }
}

const BUSY = `select (select count(*) from outbox where done_at is null and failed_at is null)::int as outbox,
  (select count(*) from take_up_due)::int as counted, (select count(*) from match_run where finished_at is null)::int as runs`

/** Waits until the first morning's messages are sent, everything is counted and today's match is through. */
export async function untilQuiet({ house, size }: StandingCity, tell: (line: string) => void): Promise<void> {
  const client = new Client({ connectionString: house.ownerUrl })
  await client.connect()
  try {
    for (let calm = 0; calm < 3; ) {
      const { rows } = await client.query<{ outbox: number; counted: number; runs: number }>(BUSY)
      const { outbox, counted, runs } = rows[0]!
      calm = outbox + counted + runs === 0 ? calm + 1 : 0
      if (outbox > 0) tell(`${size}: ${outbox} messages and orders still go out`)
      await new Promise(resolve => setTimeout(resolve, outbox > 0 ? 5 * SECOND_MS : SECOND_MS))
    }
    // Plans are made on what autovacuum would have found out by itself in a minute.
    await client.query('analyze')
  } finally {
    await client.end()
  }
}
