import type { FastifyInstance } from 'fastify'
import type { PriorPayment } from '../city/prior-payments'
import type { SampleCity } from '../city/sample-city'
import type { World } from '../world'
import { deliverBadly } from './bad-delivery'
import { countIn } from './queries'

/** `GET /v1/prior-payments`: what departments paid before there was the platform, one a line, after a cursor. */
export function priorPaymentRoutes(app: FastifyInstance, world: World<SampleCity>): void {
  app.get('/v1/prior-payments', async (request, reply) => {
    const after = countIn(request.query, 'after', 0)
    if (after === undefined) return reply.code(400).send({ code: 'INVALID_QUERY' })
    const { delivered, next } = deliverBadly(world, world.city.priorPayments.after(after), [], after)
    const lines = delivered.map(payment => JSON.stringify(onTheWire(payment)))
    const end = JSON.stringify({ end: true, count: delivered.length, next })
    return reply.type('application/x-ndjson; charset=utf-8').send(`${[...lines, end].join('\n')}\n`)
  })
}

function onTheWire({ kind, id, ...payment }: PriorPayment) {
  return { ...payment, kind, ...(kind === 'PERSON' ? { idNumber: id } : { uscc: id }) }
}
