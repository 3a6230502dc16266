import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { World } from './world'

/** How long a broken upstream keeps a caller waiting when the fault does not say, in real milliseconds. */
const HANG_MS = 30_000
const SLOW_MS = 3_000

/** Sign-in pages and token calls are not what `acceptThenTimeout` is for: nothing is accepted there. */
const acceptsSomething = (request: FastifyRequest) => request.method === 'POST' && !/token/.test(request.url)
const isSignInPage = (request: FastifyRequest) => /\/authorize(\?|$)/.test(request.url)

/** Day statements come from a system of the bank's own: what breaks payments leaves them alone. */
const systemOf = (request: FastifyRequest, upstream: string) =>
  request.url.includes('/v1/statements/') ? `${upstream}-statements` : upstream

function waiting(world: World, ms: number): Promise<void> {
  return new Promise(resolve => void world.realTime.after(ms, resolve))
}

/**
 * Makes every route of this scope break as the fault list says: `timeout` hangs without doing anything,
 * `error500`, `maintenance` answer at once, `slow` answers late, `acceptThenTimeout` does the work and hangs.
 */
export function breakable(app: FastifyInstance, world: World, upstream: string): void {
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (isSignInPage(request)) return
    const fault = world.faults.take(systemOf(request, upstream), 'timeout', 'error500', 'maintenance', 'slow')
    if (!fault) return
    world.log('fault', { upstream, fault: fault.fault })
    switch (fault.fault) {
      case 'timeout':
        await waiting(world, fault.delayMs ?? HANG_MS)
        return reply.code(504).send({ code: 'TIMEOUT' })
      case 'error500':
        return reply.code(500).send({ code: 'INTERNAL_ERROR' })
      case 'maintenance':
        return reply.code(503).send({ code: 'MAINTENANCE' })
      default:
        await waiting(world, fault.delayMs ?? SLOW_MS)
    }
  })
  app.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload) => {
    if (reply.statusCode >= 400 || !acceptsSomething(request)) return payload
    const fault = world.faults.take(upstream, 'acceptThenTimeout')
    if (fault) {
      world.log('fault', { upstream, fault: fault.fault })
      await waiting(world, fault.delayMs ?? HANG_MS)
    }
    return payload
  })
}
