import type { FastifyInstance } from 'fastify'
import type { takeWindowPaper } from '../usecases/window-paper'
import { sendPaper } from './send-paper'

const GONE = '这个打印地址超过两分钟了。请回到这一件重新点一次打印。'

/** What a window prints for the person, by the ticket its clerk was given two minutes ago at most. */
export function windowPaperRoutes(server: FastifyInstance, take: ReturnType<typeof takeWindowPaper>): void {
  server.get<{ Params: { ticket: string } }>('/window-papers/:ticket', async (request, reply) =>
    sendPaper(reply, await take(request.params.ticket), GONE),
  )
}
