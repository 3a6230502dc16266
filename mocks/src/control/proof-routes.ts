import { FACT_CATALOGUE } from '@policy-direct/shared/facts/catalogue'
import { proofKind } from '@policy-direct/shared/facts/proof-kinds'
import type { FastifyInstance } from 'fastify'
import { fieldsOf, textOf } from '../fields'
import { keepFact } from '../remembered-facts'
import type { ProofOrder } from '../stores/proofs'
import type { World } from '../world'

const ANSWERS: readonly ProofOrder['answer'][] = [
  'AT_ONCE',
  'LATER',
  'REFUSED',
  'FORGED',
  'OTHER_PERSON',
  'EXPIRED',
]

/** How an office answers a cast member (their first firm, or themselves), and what it takes back. */
export function proofControl(app: FastifyInstance, world: World): void {
  app.post('/proofs', async (request, reply) => {
    const { body } = request
    const proof = textOf(body, 'proof')
    const definition = proofKind(proof)
    const person = world.city.find(textOf(body, 'cast'))
    const ofFirm = definition && FACT_CATALOGUE[definition.facts[0]!].subject === 'ENTERPRISE'
    const holder = ofFirm ? person?.licences[0]?.uscc : person?.idNumber
    if (!definition || !holder) return reply.code(400).send({ code: 'INVALID_PROOF' })
    if (fieldsOf(body).revoked === true) {
      const kind = ofFirm ? ('ENTERPRISE' as const) : ('PERSON' as const)
      for (const one of world.proofs.list())
        if (one.proof === proof && one.id === holder) world.proofs.put({ ...one, revoked: true })
      // A department that takes a proof back takes back what it said.
      for (const fact of definition.facts) {
        const change = { kind, id: holder, fact, value: null, asOf: world.clock.today() }
        if (world.city.changeFact(change) !== undefined) keepFact(world, change)
      }
      return { revoked: true }
    }
    const answer = ANSWERS.find(one => one === textOf(body, 'answer'))
    if (!answer) return reply.code(400).send({ code: 'INVALID_PROOF' })
    const order = { holder, proof, answer, reason: textOf(body, 'reason') }
    world.proofOrders.put(order)
    return order
  })
}
