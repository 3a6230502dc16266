import type { FastifyInstance } from 'fastify'
import { feed } from '../city/feed'
import type { SampleCity } from '../city/sample-city'
import type { ExecutorInstruction } from '../stores/instructions'
import type { World } from '../world'
import { deliverBadly } from './bad-delivery'
import type { DepartmentLine } from './departments'
import { depositBook } from './deposits'
import { execute } from './execution'
import { isSameOrder, readInstruction } from './instruction-request'
import { countIn } from './queries'

/** City time from acceptance to execution, on a normal day and on a late one. */
const PACE_MS = 400
const LATE_MS = 600_000
/** The deposit bank delivers its data once a day. */
const REPORT_AFTER_MS = 86_400_000

interface InstructionResult {
  readonly cursor: number
  readonly instructionId: string
  readonly status: 'EXECUTED' | 'REFUSED'
  readonly amountFen: number
  readonly executedAt: string
  readonly reference: string
  readonly reason?: string
}

/** `POST /v1/instructions` and `GET /v1/instruction-results`. */
export function instructionRoutes(
  app: FastifyInstance,
  world: World<SampleCity>,
  departments: DepartmentLine,
): void {
  const deposits = depositBook(world.city)
  const results = feed<InstructionResult>(world.realTime.now)
  world.onReset(() => {
    deposits.clear()
    results.clear()
  })

  const carryOut = (instruction: ExecutorInstruction) => {
    const reason = execute(world, deposits, instruction)
    const status = reason ? 'REFUSED' : 'EXECUTED'
    const executedAt = world.clock.iso()
    world.instructions.put({ ...instruction, status, executedAt, reason })
    const { instructionId, amountFen, reference } = instruction
    results.append({
      instructionId,
      status,
      amountFen,
      executedAt,
      reference,
      reason,
    })
    if (reason || instruction.kind !== 'DEPOSIT_RELEASE') return
    world.agenda.after(REPORT_AFTER_MS, () => deposits.report(instruction.beneficiary.id))
  }

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
    world.agenda.after(late ? (late.delayMs ?? LATE_MS) : PACE_MS, () => carryOut(accepted))
    return reply.code(202).send({ accepted: true })
  })

  app.get('/v1/instruction-results', async (request, reply) => {
    const after = countIn(request.query, 'after', 0)
    if (after === undefined) return reply.code(400).send({ code: 'INVALID_QUERY' })
    const fresh = results.after(after)
    const { delivered, next } = deliverBadly(world, fresh, results.upTo(after, 3), after)
    return { results: delivered, next }
  })
}
