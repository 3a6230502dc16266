import type { FastifyInstance } from 'fastify'

export interface EntryCodeRoutes {
  /** Our own address, without a trailing slash. */
  publicUrl: string
  /** The 小程序码 of a code as JPEG; null for a code nobody issued. */
  miniProgramCode(code: string): Promise<Buffer | null>
  /** The ordinary-link QR of a code as SVG; null for a code nobody issued. */
  linkCode(code: string): Promise<string | null>
}

const A_DAY = 'public, max-age=86400'

/** What posters need: the address inside their QR, and the pictures to print. Nobody is signed in here. */
export function entryCodeRoutes(server: FastifyInstance, routes: EntryCodeRoutes): void {
  server.get<{ Params: { scene: string } }>('/q/:scene', (request, reply) => {
    const address = `${routes.publicUrl}/q/${encodeURIComponent(request.params.scene)}`
    return reply.redirect(`/#/pages/guide/index?q=${encodeURIComponent(address)}`, 302)
  })
  server.get<{ Params: { code: string } }>('/posters/:code.jpg', async (request, reply) => {
    const picture = await routes.miniProgramCode(request.params.code)
    if (!picture) return reply.code(404).send()
    return reply.type('image/jpeg').header('cache-control', A_DAY).send(picture)
  })
  server.get<{ Params: { code: string } }>('/posters/:code.svg', async (request, reply) => {
    const picture = await routes.linkCode(request.params.code)
    if (!picture) return reply.code(404).send()
    return reply.type('image/svg+xml').header('cache-control', A_DAY).send(picture)
  })
}
