import { networkInterfaces } from 'node:os'
import { findFreePort, isPortFree } from '../src/database/free-port'
import { StartFailure } from '../src/database/start-failure'

/** Where the two servers listen and what people type to reach them (no trailing slashes). */
export type Places = {
  host: string
  port: number
  publicUrl: string
  worldPort: number
  worldUrl: string
}

type Environment = Readonly<Record<string, string | undefined>>

const DEFAULT_PORT = 8080

function readPort(name: string, text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new StartFailure(
    `${name}=${text} 不是端口号:请用 1 到 65535 之间的整数。${name}=${text} is not a port; use an integer between 1 and 65535.`,
  )
}

/** The address other devices of the same network see, if there is one. */
function ownAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flat()
    .find(address => address?.family === 'IPv4' && !address.internal)?.address
}

/** The host to put into an address for a server that listens on `host`. */
export function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return ownAddress() ?? '127.0.0.1'
  return localHost(host)
}

/** The host by which this machine reaches a server that listens on `host`. */
export const localHost = (host: string) =>
  host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host

/**
 * Decides where to listen. The public port must be the one that was asked for; the outside world takes the next
 * free one.
 * @throws StartFailure when the public port is taken or no port at all
 */
export async function choosePlaces(env: Environment): Promise<Places> {
  const host = env.HOST || '127.0.0.1'
  const port = readPort('PORT', env.PORT || String(DEFAULT_PORT))
  if (!(await isPortFree(port, host)))
    throw new StartFailure(
      `端口 ${port} 已被占用:请关掉占用它的程序,或换一个端口:PORT=${port + 10} npm start。` +
        `Port ${port} is in use; stop the program that holds it or choose another: PORT=${port + 10} npm start`,
    )
  const worldPort = env.WORLD_PORT ? readPort('WORLD_PORT', env.WORLD_PORT) : await findFreePort(port + 1)
  const reachable = reachableHost(host)
  const trimmed = (url: string) => url.replace(/\/+$/, '')
  return {
    host,
    port,
    publicUrl: trimmed(env.PUBLIC_URL || `http://${reachable}:${port}`),
    worldPort,
    worldUrl: trimmed(env.WORLD_PUBLIC_URL || `http://${reachable}:${worldPort}`),
  }
}
