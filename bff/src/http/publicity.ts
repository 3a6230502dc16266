import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Fault } from '../domain/fault'
import type { listTreeHeads, proveConsistency, proveLine, readTreeHead } from '../usecases/prove-line'
import type { listQueueChains, readQueueChain } from '../usecases/read-queue-chain'
import { STATUS_OF } from './fault-status'

export interface PublicityRoutes {
  prove: ReturnType<typeof proveLine>
  consistency: ReturnType<typeof proveConsistency>
  head: ReturnType<typeof readTreeHead>
  days(): ReturnType<ReturnType<typeof listTreeHeads>>
  queues: ReturnType<typeof listQueueChains>
  queue: ReturnType<typeof readQueueChain>
  /** Throws TOO_MANY_REQUESTS. */
  admit(clientAddress: string): Promise<void>
}

/** What stands, or does not stand, in the log of a receipt. */
const STANDING_STATUS = { PUBLISHED: 200, RETURNED: 200, TAKEN_DOWN: 410, NOT_YET: 202, UNKNOWN: 404 }

/**
 * The public log (N-7) for whoever checks it with a program of their own, without a session: heads, proofs of lines,
 * proofs that a head goes on from an earlier one; the order of pools (N-6); and the address inside a receipt's QR.
 */
export function publicityRoutes(server: FastifyInstance, routes: PublicityRoutes): void {
  const ask = <T>(answer: (request: FastifyRequest, reply: FastifyReply) => Promise<T>) =>
    async function answered(request: FastifyRequest, reply: FastifyReply) {
      reply.header('cache-control', 'no-store')
      try {
        await routes.admit(request.ip)
        return await answer(request, reply)
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        return reply.code(STATUS_OF[error.code]).send({ message: error.message })
      }
    }
  const headOf = async (reply: FastifyReply, day: string | null) =>
    (await routes.head(day)) ??
    reply.code(404).send({ message: day ? '那一天还没有这本账。' : '账本还没有第一行。' })

  server.get(
    '/publicity/head',
    ask((_, reply) => headOf(reply, null)),
  )
  server.get(
    '/publicity/days',
    ask(() => routes.days()),
  )
  server.get(
    '/publicity/days/:day',
    ask((request, reply) => headOf(reply, (request.params as { day: string }).day)),
  )
  server.get(
    '/publicity/consistency',
    ask(request => {
      const { first, second } = request.query as { first?: string; second?: string }
      return routes.consistency(count(first), second === undefined ? null : count(second))
    }),
  )
  server.get(
    '/publicity/lines/:text',
    ask(async (request, reply) => {
      const { seen } = request.query as { seen?: string }
      const check = await routes.prove(
        (request.params as { text: string }).text,
        seen === undefined ? null : count(seen),
      )
      return reply.code(STANDING_STATUS[check.standing]).send(check)
    }),
  )
  // N-6: the order in which pools gave their money, link by link, so many a page.
  server.get(
    '/publicity/queues',
    ask(() => routes.queues()),
  )
  server.get(
    '/publicity/queues/:pool',
    ask(request => {
      const { after } = request.query as { after?: string }
      return routes.queue((request.params as { pool: string }).pool, after === undefined ? 0 : count(after))
    }),
  )
  server.get<{ Params: { text: string } }>('/r/:text', (request, reply) => {
    const { text } = request.params
    return reply.redirect(`/#/packages/notice/receipt/index?text=${encodeURIComponent(`/r/${text}`)}`, 302)
  })
}

const count = (text: string | undefined): number =>
  /^\d{1,15}$/.test(text ?? '') ? Number(text) : Number.NaN
