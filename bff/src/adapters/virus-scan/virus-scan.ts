import { upstreamUnavailable } from '../../domain/fault'
import type { Upstream } from '../../ports/upstream'
import type { VirusScan } from '../../ports/virus-scan'

/** The city's scanner over HTTP: the bytes go in, one word comes out. A word nobody knows is no "clean". */
export function httpVirusScan(upstream: Upstream): VirusScan {
  return {
    async scan(content) {
      const { status, body } = await upstream.json<{ verdict?: string }>({
        method: 'POST',
        path: '/v1/files',
        bytes: new Uint8Array(content),
        repeatable: true,
      })
      const { verdict } = body
      if (status === 200 && (verdict === 'CLEAN' || verdict === 'INFECTED')) return verdict
      throw upstreamUnavailable('文件查毒', { upstream: 'virus-scan', kind: 'STATUS', status })
    },
  }
}

/** Nobody to ask: nothing is taken. */
export const noVirusScan: VirusScan = {
  async scan() {
    throw upstreamUnavailable('文件查毒', { upstream: 'virus-scan', kind: 'NOT_SET' })
  },
}
