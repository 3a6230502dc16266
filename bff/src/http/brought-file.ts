import type { FastifyInstance } from 'fastify'
import { Fault } from '../domain/fault'
import { STATUS_OF } from './fault-status'

/** Where a file is brought: by a ticket of minutes, read as it comes. */
export interface FileDoor<Taken> {
  knows(ticket: string): Promise<boolean>
  take(ticket: string, content: AsyncIterable<Uint8Array>): Promise<Taken>
}

const TOO_LATE = '这次导入超过五分钟了，或者已经导入过了。请重新选一次文件。'

/** `POST <path>/:ticket`; what is wrong with the file is answered in words, whatever its sender calls its type. */
export function broughtFileRoute<Taken>(
  server: FastifyInstance,
  path: string,
  { knows, take }: FileDoor<Taken>,
): void {
  server.register(async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post<{ Params: { ticket: string }; Body: AsyncIterable<Uint8Array> | null }>(
      `${path}/:ticket`,
      async (request, reply) => {
        reply.header('cache-control', 'no-store')
        if (!(await knows(request.params.ticket)))
          return reply.header('connection', 'close').code(404).send({ message: TOO_LATE })
        try {
          return await reply.send(await take(request.params.ticket, request.body ?? request.raw))
        } catch (error) {
          if (!(error instanceof Fault)) throw error
          const answer = { message: error.message, traceId: request.id }
          return reply.header('connection', 'close').code(STATUS_OF[error.code]).send(answer)
        }
      },
    )
  })
}
