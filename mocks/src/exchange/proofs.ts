import { PROOF_KINDS, proofKind } from '@policy-direct/shared/facts/proof-kinds'
import type { FastifyInstance } from 'fastify'
import type { SampleCity } from '../city/sample-city'
import { fieldsOf, textOf } from '../fields'
import type { ProofRequest } from '../stores/proofs'
import { workingDaysMs } from '../working-days'
import type { World } from '../world'
import { archived, paperOf, publicKeyOf } from './proof-papers'
import { kindIn } from './queries'

/** `GET /v1/proof-keys` and `POST /v1/proofs`: proofs departments issue on somebody's word, signed, once a request. */
export function proofRoutes(app: FastifyInstance, world: World<SampleCity>): void {
  app.get('/v1/proof-keys', async () => {
    const departments = [...new Set(Object.values(PROOF_KINDS).map(({ department }) => department))]
    return { keys: departments.map(department => ({ department, publicKey: publicKeyOf(department) })) }
  })

  app.post('/v1/proofs', async (request, reply) => {
    const { body } = request
    const kind = kindIn(body)
    const [requestId, proof, id] = ['requestId', 'proof', 'id'].map(field => textOf(body, field))
    const definition = proofKind(proof!)
    const asked = fieldsOf(fieldsOf(body).asked)
    if (!kind || !id || !requestId || !definition) return reply.code(400).send({ code: 'INVALID_REQUEST' })
    if (!textOf(asked, 'by') || !textOf(asked, 'at') || !textOf(asked, 'purpose'))
      return reply.code(403).send({ code: 'CONSENT_MISSING' })
    const known = world.proofs.find(requestId)
    if (known && (known.proof !== proof || known.kind !== kind || known.id !== id))
      return reply.code(409).send({ code: 'REQUEST_MISMATCH' })
    if (!world.city.subject(kind, id)) return reply.code(404).send({ code: 'UNKNOWN_SUBJECT' })
    const handled = handle(world, known ?? received(world, { requestId, proof: proof!, kind, id }))
    world.proofs.put(handled)
    if (handled.refused !== null) return { status: 'REFUSED', reason: handled.refused }
    if (!handled.issued) return reply.code(202).send({ status: 'LATER' })
    const standing = handled.revoked ? 'REVOKED' : 'VALID'
    return { status: 'ISSUED', standing, department: definition.department, ...handled.issued }
  })
}

/** What is done by hand is looked at by the next working day. */
function received(
  world: World,
  request: Pick<ProofRequest, 'requestId' | 'proof' | 'kind' | 'id'>,
): ProofRequest {
  const now = world.clock.now()
  const byHand = proofKind(request.proof)?.handling === 'BY_HAND'
  const dueAt = byHand ? now + workingDaysMs(now, 1) : now
  return { ...request, dueAt, issued: null, refused: null, revoked: false }
}

function handle(world: World<SampleCity>, request: ProofRequest): ProofRequest {
  if (request.issued || request.refused !== null) return request
  const order = world.proofOrders.find(`${request.proof} ${request.id}`)
  const answer = order?.answer ?? (world.clock.now() >= request.dueAt ? 'AT_ONCE' : 'LATER')
  if (answer === 'LATER') return request
  const definition = proofKind(request.proof)!
  const facts = answer === 'REFUSED' ? null : archived(world.city, request, definition)
  if (!facts) return { ...request, refused: order?.reason || '档案里没有查到' }
  return { ...request, issued: paperOf(world, request, definition, facts, answer) }
}
