import type { FastifyReply } from 'fastify'

/** A paper as it is handed out: to be looked at, or a table to keep. */
export type Paper = { name: string; pdf: Uint8Array } | { name: string; csv: string }

/** Sends the paper behind a ticket, and keeps it out of every cache; `gone` is said where the ticket opens nothing any more. */
export function sendPaper(reply: FastifyReply, paper: Paper | null, gone: string): FastifyReply {
  reply.header('cache-control', 'no-store')
  if (!paper) return reply.code(404).type('text/plain; charset=utf-8').send(gone)
  const csv = 'csv' in paper
  return reply
    .header('content-disposition', `${csv ? 'attachment' : 'inline'}; filename="${paper.name}"`)
    .type(csv ? 'text/csv; charset=utf-8' : 'application/pdf')
    .send(csv ? paper.csv : Buffer.from(paper.pdf))
}
