import type { FastifyInstance } from 'fastify'
import type { DeliveredChange } from '../city/change-log'
import type { SampleCity } from '../city/sample-city'
import type { World } from '../world'
import { deliverBadly } from './bad-delivery'
import { countIn } from './queries'

const MOST_AT_ONCE = 500

/** `GET /v1/changes`: what departments changed after a cursor, oldest first on a good day. */
export function changeRoutes(app: FastifyInstance, world: World<SampleCity>): void {
  app.get('/v1/changes', async (request, reply) => {
    const after = countIn(request.query, 'after', 0)
    const limit = countIn(request.query, 'limit', MOST_AT_ONCE)
    if (after === undefined || !limit) return reply.code(400).send({ code: 'INVALID_QUERY' })
    const fresh = world.city.changes.feed.after(after, Math.min(limit, MOST_AT_ONCE))
    const earlier = world.city.changes.feed.upTo(after, 3)
    const { delivered, next } = deliverBadly(world, fresh, earlier, after)
    return { changes: delivered.map(onTheWire), next }
  })
}

function onTheWire({ kind, id, ...change }: DeliveredChange) {
  return { ...change, kind, ...(kind === 'PERSON' ? { idNumber: id } : { uscc: id }) }
}
