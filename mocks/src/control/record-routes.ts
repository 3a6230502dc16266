import { RAW_SOURCE_CODES, RAW_SOURCES } from '@policy-direct/shared/facts/raw-sources'
import type { FastifyInstance } from 'fastify'
import type { FactChange, PriorPaymentOrder, RawRecordOrder } from '../city-contract'
import { fieldsOf, numberOf, textOf } from '../fields'
import { keepFact } from '../remembered-facts'
import { currentStep } from '../stores/payments'
import type { World } from '../world'

/** A cast member stands for their first firm when the fact is about an enterprise, for themselves otherwise. */
function subjectOf(world: World, body: unknown): { kind: FactChange['kind']; id: string } | undefined {
  const person = world.city.find(textOf(body, 'cast'))
  if (person) {
    const firm = textOf(body, 'fact').startsWith('person.') ? undefined : person.licences[0]
    return firm ? { kind: 'ENTERPRISE', id: firm.uscc } : { kind: 'PERSON', id: person.idNumber }
  }
  const kind = textOf(body, 'kind')
  const id = textOf(body, 'id')
  return (kind === 'PERSON' || kind === 'ENTERPRISE') && id ? { kind, id } : undefined
}

/** A payment from before the platform, to a cast member's firm (or themselves) or to anybody by identifier. */
function paymentIn(world: World, body: unknown): PriorPaymentOrder | undefined {
  const subject = subjectOf(world, body)
  const [paymentId, item, department] = ['paymentId', 'item', 'department'].map(field => textOf(body, field))
  const amountFen = numberOf(body, 'amountFen')
  if (!subject || !paymentId || !item || !department || amountFen === undefined) return undefined
  const paidOn = textOf(body, 'paidOn') || world.clock.today()
  const status = textOf(body, 'status') === 'REVOKED' ? 'REVOKED' : 'PAID'
  return {
    ...subject,
    paymentId,
    item,
    department,
    amountFen,
    paidOn,
    status,
    period: textOf(body, 'period'),
  }
}

/** A raw record of a cast member's firm (or of themselves) or of anybody by identifier. */
function rawRecordIn(world: World, body: unknown): RawRecordOrder | undefined {
  const source = RAW_SOURCE_CODES.find(code => code === textOf(body, 'source'))
  const definition = source && RAW_SOURCES[source]
  const subject = subjectOf(world, {
    ...fieldsOf(body),
    fact: definition?.subject === 'PERSON' ? 'person.' : '',
  })
  const recordId = textOf(body, 'recordId')
  const occurredOn = textOf(body, 'occurredOn')
  if (!source || subject?.kind !== definition?.subject || !subject || !recordId || !occurredOn)
    return undefined
  const figures = fieldsOf(fieldsOf(body).figures) as RawRecordOrder['figures']
  const status = textOf(body, 'status') === 'REVOKED' ? 'REVOKED' : 'VALID'
  return { ...subject, source, recordId, occurredOn, figures, status }
}

/** What happened in the outside world, and what a department changes in it. */
export function recordRoutes(app: FastifyInstance, world: World): void {
  app.get('/messages', async request => ({
    messages: world.messages.list(textOf(request.query, 'cast') || undefined),
  }))

  app.get('/payments', async () => ({
    payments: world.payments.list().map(payment => ({
      ...payment.order,
      bankReference: payment.bankReference,
      status: currentStep(payment).status,
      history: payment.history,
    })),
  }))

  app.get('/instructions', async () => ({ instructions: world.instructions.list() }))

  app.post('/facts', async (request, reply) => {
    const { body } = request
    const subject = subjectOf(world, body)
    if (!subject || !('value' in fieldsOf(body))) return reply.code(400).send({ code: 'INVALID_FACT' })
    const asOf = textOf(body, 'asOf') || world.clock.today()
    const change = { ...subject, fact: textOf(body, 'fact'), value: fieldsOf(body).value, asOf }
    const cursor = world.city.changeFact(change)
    if (cursor === undefined) return reply.code(404).send({ code: 'NO_SUCH_SUBJECT_OR_FACT' })
    keepFact(world, change)
    return { cursor }
  })

  app.post('/prior-payments', async (request, reply) => {
    const order = paymentIn(world, request.body)
    if (!order) return reply.code(400).send({ code: 'INVALID_PAYMENT' })
    return { cursor: world.city.rememberPayment(order) }
  })

  app.post('/records', async (request, reply) => {
    const order = rawRecordIn(world, request.body)
    if (!order) return reply.code(400).send({ code: 'INVALID_RECORD' })
    return { cursor: world.city.deliverRecord(order) }
  })

  app.post('/reset', async () => {
    world.reset()
    return { now: world.clock.iso() }
  })
}
