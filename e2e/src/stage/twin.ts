import path from 'node:path'
import { findFreePort } from '@policy-direct/mocks/database/free-port'
import { type Child, startChild, untilAnswering } from '@policy-direct/mocks/launch/child'
import { keysOf } from '@policy-direct/mocks/launch/keys'
import { bffSettings } from '@policy-direct/mocks/launch/settings'
import type { Stage } from './stage'

const ROOT = path.join(__dirname, '../../..')
const PATIENCE_MS = 60_000

/** A second process of the platform beside the house's own, on the same database. */
export interface Twin {
  address: string
  logFile: string
  stop(): Promise<void>
}

/**
 * Starts it with the house's settings on a port of its own.
 * @param mode `development` also takes operations the released mini-program does not have
 */
export async function openTwin(
  stage: Stage,
  { redisUrl = '', mode = 'production' }: { redisUrl?: string; mode?: string } = {},
): Promise<Twin> {
  const port = await findFreePort()
  const { house, dataFolder } = stage
  const logFile = path.join(dataFolder, 'logs', 'twin.log')
  const child: Child = startChild({
    title: 'the second platform',
    root: ROOT,
    program: 'bff/src/main.ts',
    logFile,
    settings: {
      ...bffSettings(house.places, keysOf(dataFolder), {
        databaseUrl: house.appUrl,
        redisUrl,
        h5Folder: '',
        logLevel: 'info',
        mode,
      }),
      PORT: String(port),
    },
  })
  const address = `http://127.0.0.1:${port}`
  try {
    await untilAnswering(`${address}/readyz`, child, PATIENCE_MS)
  } catch (error) {
    await child.stop()
    throw error
  }
  return { address, logFile, stop: () => child.stop() }
}
