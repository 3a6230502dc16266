import type { FastifyReply, FastifyRequest } from 'fastify'
import { credentials, payerAccounts } from '../credentials'
import { textOf } from '../fields'
import type { Institution, World } from '../world'
import { checkAccount } from './account-check'
import { batchRoutes } from './batch-routes'
import { readOrder } from './orders'
import { firstAnswer, presentAnswer } from './payment-answer'
import { submitPayment } from './payments'
import { isBankSignature } from './signature'
import { dayStatement, statementPage } from './statement'

const SKEW_SECONDS = 300
const HANG_MS = 30_000

function callerRefusal(world: World, request: FastifyRequest): string | undefined {
  const header = (name: string) => String(request.headers[name] ?? '')
  if (header('x-bank-client') !== credentials.bank.clientId) return 'UNKNOWN_CLIENT'
  const timestamp = header('x-bank-timestamp')
  const skew = Math.abs(Number(timestamp) - world.realTime.now() / 1000)
  if (!(skew <= SKEW_SECONDS)) return 'TIMESTAMP_EXPIRED'
  const call = { timestamp, method: request.method, path: request.url, body: request.rawBody }
  return isBankSignature(credentials.bank.secret, call, header('x-bank-signature'))
    ? undefined
    : 'BAD_SIGNATURE'
}

/** The paying bank. */
export const bank: Institution = world => async app => {
  app.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    const code = callerRefusal(world, request)
    if (code) return reply.code(401).send({ code })
  })

  app.post('/v1/payments', async (request, reply) => {
    const order = readOrder(request.body)
    if ('invalid' in order) return reply.code(400).send({ code: 'INVALID_ORDER', field: order.invalid })
    const submission = submitPayment(world, order)
    switch (submission.kind) {
      case 'MISMATCH':
        return reply.code(409).send({ code: 'REQUEST_MISMATCH' })
      case 'UNKNOWN_PAYER':
        return reply.code(400).send({ code: 'UNKNOWN_PAYER' })
      case 'DUPLICATE':
        return reply.code(200).send({ ...firstAnswer(submission.payment), code: '12', duplicate: true })
      case 'NEW':
        if (submission.faults?.lateSuccess) {
          await new Promise<void>(resolve => void world.realTime.after(HANG_MS, resolve))
          return reply.code(504).send({ code: '03' })
        }
        return reply.code(202).send(firstAnswer(submission.payment))
    }
  })

  app.post('/v1/account-checks', async (request, reply) => {
    const check = checkAccount(world, request.body)
    return 'invalid' in check ? reply.code(400).send({ code: 'INVALID_CHECK', field: check.invalid }) : check
  })

  batchRoutes(app, world)

  app.get<{ Params: { requestId: string } }>('/v1/payments/:requestId', async (request, reply) => {
    const payment = world.payments.find(request.params.requestId)
    if (!payment || (payment.hiddenUntil ?? 0) > world.clock.now())
      return reply.code(404).send({ code: '34', asOf: world.clock.iso() })
    return presentAnswer(payment)
  })

  app.get<{ Params: { date: string } }>('/v1/statements/:date', async (request, reply) => {
    const payer = payerAccounts.find(account => account.accountNumber === textOf(request.query, 'payer'))
    if (!payer) return reply.code(400).send({ code: 'UNKNOWN_PAYER' })
    if (!/^\d{4}-\d\d-\d\d$/.test(request.params.date)) return reply.code(400).send({ code: 'INVALID_DATE' })
    const statement = dayStatement(
      world.payments.list(),
      payer.accountNumber,
      payer.openingFen,
      request.params.date,
    )
    return statementPage(statement, request.query)
  })
}
