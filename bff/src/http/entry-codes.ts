import type { FastifyInstance, FastifyReply } from 'fastify'
import { Fault } from '../domain/fault'

export interface EntryCodeRoutes {
  /** Our own address, without a trailing slash. */
  publicUrl: string
  /** The 小程序码 of a code as JPEG; null for a code nobody issued. */
  miniProgramCode(code: string): Promise<Uint8Array | null>
  /** The ordinary-link QR of a code as SVG; null for a code nobody issued. */
  linkCode(code: string): Promise<string | null>
}

/** What posters need: the address inside their QR, and the pictures to print. Nobody is signed in here. */
export function entryCodeRoutes(server: FastifyInstance, routes: EntryCodeRoutes): void {
  server.get<{ Params: { scene: string } }>('/q/:scene', (request, reply) => {
    const address = `${routes.publicUrl}/q/${encodeURIComponent(request.params.scene)}`
    return reply.redirect(`/#/pages/guide/index?q=${encodeURIComponent(address)}`, 302)
  })
  server.get<{ Params: { file: string } }>('/posters/:file', async (request, reply) => {
    const [, code, form] = /^([A-Z0-9-]{3,20})\.(jpg|svg)$/.exec(request.params.file) ?? []
    if (!code) return reply.code(404).send()
    return form === 'jpg'
      ? picture(reply, 'image/jpeg', () => routes.miniProgramCode(code))
      : picture(reply, 'image/svg+xml', () => routes.linkCode(code))
  })
}

async function picture(
  reply: FastifyReply,
  type: string,
  draw: () => Promise<Uint8Array | string | null>,
): Promise<FastifyReply> {
  try {
    const drawn = await draw()
    if (!drawn) return reply.code(404).send()
    return reply.type(type).header('cache-control', 'public, max-age=86400').send(drawn)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return reply.code(503).type('text/plain; charset=utf-8').send(error.message)
  }
}
