import type { FastifyInstance, FastifyReply } from 'fastify'
import { Fault } from '../domain/fault'
import { LARGEST_FILE_BYTES, TOO_LARGE } from '../domain/uploaded-file'
import type { ContentDigest } from '../ports/digest'
import type { knowsUpload, takeMaterialFile, takeUpload } from '../usecases/material-upload'
import type { Refused } from '../usecases/note-refusal'
import { STATUS_OF } from './fault-status'

const TOO_LATE = '这次上传超过五分钟了，或者已经传过了。请重新选一次文件。'

/** Bytes of a body, counted as they come: more than allowed is not waited for. Null: too large. */
async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > LARGEST_FILE_BYTES) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** A connection that goes on sending what nobody wants is closed. */
const tooLarge = (reply: FastifyReply) =>
  reply.header('connection', 'close').code(413).send({ message: TOO_LARGE })

/** Materials in and out, by tickets of minutes: an upload and a picture carry no session. */
export function materialFileRoutes(
  server: FastifyInstance,
  doors: {
    knows: ReturnType<typeof knowsUpload>
    take: ReturnType<typeof takeUpload>
    show: ReturnType<typeof takeMaterialFile>
    /** Hears of what was not taken. */
    note(refused: Refused): void
    digest: ContentDigest
  },
): void {
  server.register(async scope => {
    // The content says what a file is; what the sender calls it is not asked.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post<{ Params: { ticket: string }; Body: AsyncIterable<Uint8Array> | null }>(
      '/material-files/:ticket',
      async (request, reply) => {
        reply.header('cache-control', 'no-store')
        const sender = await doors.knows(request.params.ticket)
        const no = (code: string, reason: string, sent: Uint8Array | null = null) =>
          doors.note({
            ...{ actor: sender, source: request.ip, door: 'POST /material-files/:ticket', code, reason },
            ...{ field: 'file', sent: sent && doors.digest(sent) },
          })
        if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE_BYTES) {
          no('TOO_LARGE', TOO_LARGE)
          return tooLarge(reply)
        }
        if (!sender) {
          no('NOT_FOUND', TOO_LATE)
          return reply.header('connection', 'close').code(404).send({ message: TOO_LATE })
        }
        const content = await bytesOf(request.body ?? request.raw)
        if (!content) {
          no('TOO_LARGE', TOO_LARGE)
          return tooLarge(reply)
        }
        try {
          const { id, kind, sizeBytes } = await doors.take(request.params.ticket, content)
          return await reply.send({ id, kind, sizeBytes })
        } catch (error) {
          if (!(error instanceof Fault)) throw error
          no(error.code, error.message, content)
          return reply.code(STATUS_OF[error.code]).send({ message: error.message, traceId: request.id })
        }
      },
    )
    scope.get<{ Params: { ticket: string } }>('/material-files/:ticket', async (request, reply) => {
      const file = await doors.show(request.params.ticket)
      reply.header('cache-control', 'no-store')
      if (!file)
        return reply
          .code(404)
          .type('text/plain; charset=utf-8')
          .send('这个地址超过两分钟了。请回到申报表重新点一次。')
      return reply
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('content-disposition', `inline; filename="${file.name}"`)
        .type(file.type)
        .send(Buffer.from(file.content))
    })
  })
}
