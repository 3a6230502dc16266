import type { FastifyInstance } from 'fastify'
import { numberOf, textOf } from '../fields'
import { currentStep, type PaidBack } from '../stores/payments'
import type { World } from '../world'

/** A payee transfers money back to the account it came from, whole or in parts; answers what stands on the bank's slip. */
export function transferRoutes(app: FastifyInstance, world: World): void {
  app.post('/transfers-back', async (request, reply) => {
    const payment = world.payments.find(textOf(request.body, 'requestId'))
    if (!payment || currentStep(payment).status !== 'SUCCESS')
      return reply.code(404).send({ code: 'NO_SUCH_PAYMENT' })
    const back: PaidBack = {
      bankSerial: `S${world.random(8).toString('hex').toUpperCase()}`,
      amountFen: numberOf(request.body, 'amountFen') ?? payment.order.amountFen,
      at: world.clock.iso(),
    }
    world.payments.put({ ...payment, paidBack: [...(payment.paidBack ?? []), back] })
    return back
  })
}
