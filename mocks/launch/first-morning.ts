import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withClient } from '../src/database/server'
import { openingDay } from '../src/visitor/opening-day'
import type { House } from './house'
import { localHost } from './places'

/** When this database got its first table: tells one database from the next under the same address. */
async function birthOf(ownerUrl: string): Promise<string> {
  const { rows } = await withClient(ownerUrl, client =>
    client.query<{ birth: Date }>('select min(at) as birth from migration'),
  )
  return rows[0]?.birth.toISOString() ?? ''
}

/**
 * Lets the people of the sample city have their first morning, once for each database: without it nobody has been
 * told of anything and there is nothing to try. A morning that goes wrong is told and tried again at the next start.
 */
export async function firstMorning(
  house: House,
  dataFolder: string,
  say: (line: string) => void,
): Promise<void> {
  const file = join(dataFolder, 'first-morning')
  const birth = await birthOf(house.ownerUrl)
  if (existsSync(file) && readFileSync(file, 'utf8') === birth) return
  const { host, port } = house.places
  say('城里的第一个早晨:部门核定名单 the first morning: departments confirm their lists')
  try {
    await openingDay(`http://${localHost(host)}:${port}`, say)
    writeFileSync(file, birth)
  } catch (error) {
    say(`第一个早晨没有走完,下次启动再来 the first morning did not finish: ${(error as Error).message}`)
  }
}
