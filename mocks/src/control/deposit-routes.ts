import type { FastifyInstance } from 'fastify'
import { numberOf, textOf } from '../fields'
import type { World } from '../world'

/** A firm makes up its released deposit again (补足) at the bank that keeps it, whole or in part. */
export function depositRoutes(app: FastifyInstance, world: World): void {
  app.post('/deposits-back', async (request, reply) => {
    const order = world.instructions.find(textOf(request.body, 'instructionId'))
    if (order?.status !== 'EXECUTED' || order.kind !== 'DEPOSIT_RELEASE')
      return reply.code(404).send({ code: 'NO_SUCH_RELEASE' })
    const amountFen = numberOf(request.body, 'amountFen') ?? order.amountFen
    const back = { at: world.clock.iso(), amountFen }
    world.instructions.put({ ...order, back })
    return back
  })
}
