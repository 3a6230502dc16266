import type { FastifyInstance } from 'fastify'
import type { SampleCity } from '../city/sample-city'
import type { ExecutorInstruction } from '../stores/instructions'
import type { World } from '../world'
import { deliverBadly } from './bad-delivery'
import { executorsOf } from './carrying-out'
import type { DepartmentLine } from './departments'
import { isSameOrder, readInstruction } from './instruction-request'
import { countIn } from './queries'

/** City time from acceptance to execution on a late day. */
const LATE_MS = 600_000

/** `POST /v1/instructions` and `GET /v1/instruction-results`. */
export function instructionRoutes(
  app: FastifyInstance,
  world: World<SampleCity>,
  departments: DepartmentLine,
): void {
  const executors = executorsOf(world)

  app.post('/v1/instructions', async (request, reply) => {
    const order = readInstruction(request.body)
    if ('invalid' in order) return reply.code(400).send({ code: 'INVALID_INSTRUCTION', field: order.invalid })
    const refusal = await departments.refusal(order.executor)
    if (refusal) return reply.code(503).send(refusal)
    const held = world.instructions.find(order.instructionId)
    if (held && !isSameOrder(order, held)) return reply.code(409).send({ code: 'INSTRUCTION_MISMATCH' })
    if (held) return { accepted: true, duplicate: true }
    const accepted: ExecutorInstruction = { ...order, receivedAt: world.clock.iso(), status: 'ACCEPTED' }
    world.instructions.put(accepted)
    const late = world.faults.take('exchange', 'lateSuccess')
    executors.carryOutLater(accepted, late && (late.delayMs ?? LATE_MS))
    return reply.code(202).send({ accepted: true })
  })

  app.get('/v1/instruction-results', async (request, reply) => {
    const after = countIn(request.query, 'after', 0)
    if (after === undefined) return reply.code(400).send({ code: 'INVALID_QUERY' })
    const { results } = executors
    const { delivered, next } = deliverBadly(world, results.after(after), results.upTo(after, 3), after)
    return { results: delivered, next }
  })
}
