import type { FastifyInstance } from 'fastify'
import type { takeTreasuryApplication } from '../usecases/treasury-application'
import type { knowsTreasuryResult, takeTreasuryResult } from '../usecases/treasury-result'
import { broughtFileRoute } from './brought-file'
import { streamOf } from './line-stream'

const GONE = '这个下载地址超过两分钟了。请回到“发放”重新点一次。'

/** 国库集中支付: the 支付申请 out and results in, line by line, by tickets of minutes. */
export function treasuryFileRoutes(
  server: FastifyInstance,
  doors: {
    application: ReturnType<typeof takeTreasuryApplication>
    knows: ReturnType<typeof knowsTreasuryResult>
    take: ReturnType<typeof takeTreasuryResult>
  },
): void {
  server.get<{ Params: { ticket: string } }>('/treasury/applications/:ticket', async (request, reply) => {
    const file = await doors.application(request.params.ticket)
    reply.header('cache-control', 'no-store')
    if (!file) return reply.code(404).type('text/plain; charset=utf-8').send(GONE)
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .header('content-disposition', `attachment; filename="${file.number}.ndjson"`)
      .send(streamOf(withBreaks(file.lines)))
  })
  broughtFileRoute(server, '/treasury/results', doors)
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}
