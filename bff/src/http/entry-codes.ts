import type { FastifyInstance, FastifyReply } from 'fastify'
import { Fault } from '../domain/fault'

export interface EntryCodeRoutes {
  /** Our own address, without a trailing slash. */
  publicUrl: string
  /** The 小程序码 of a code as JPEG; null for a code nobody issued. */
  miniProgramCode(code: string): Promise<Uint8Array | null>
  /** The ordinary-link QR of a code as SVG; null for a code nobody issued. */
  linkCode(code: string): Promise<string | null>
  /** The A4 poster as PDF, with the 小程序码 beside the QR when wanted; null for a code that no longer hangs. */
  poster(code: string, withMiniProgramCode: boolean, clientAddress: string): Promise<Uint8Array | null>
}

/**
 * What posters need: the address inside their QR, the pictures and the page to print. Nobody is signed in here: what
 * is on a poster hangs on walls, and there is nothing else on it.
 */
export function entryCodeRoutes(server: FastifyInstance, routes: EntryCodeRoutes): void {
  // An identity code (亮码) that another camera read is explained there too: it opens nothing.
  for (const door of ['q', 'i'])
    server.get<{ Params: { scene: string } }>(`/${door}/:scene`, (request, reply) => {
      const address = `${routes.publicUrl}/${door}/${encodeURIComponent(request.params.scene)}`
      return reply.redirect(`/#/pages/guide/index?q=${encodeURIComponent(address)}`, 302)
    })
  server.get<{ Params: { file: string }; Querystring: { mini?: string } }>(
    '/posters/:file',
    async (request, reply) => {
      const [, code, form] = /^([A-Z0-9-]{3,20})\.(jpg|svg|pdf)$/.exec(request.params.file) ?? []
      if (!code) return missing(reply)
      if (form === 'pdf') {
        reply.header('content-disposition', `inline; filename="${code}.pdf"`)
        return picture(reply, 'application/pdf', () =>
          routes.poster(code, request.query.mini === '1', request.ip),
        )
      }
      return form === 'jpg'
        ? picture(reply, 'image/jpeg', () => routes.miniProgramCode(code))
        : picture(reply, 'image/svg+xml', () => routes.linkCode(code))
    },
  )
}

/** In the words of every wrong address. */
function missing(reply: FastifyReply): FastifyReply {
  reply.callNotFound()
  return reply
}

async function picture(
  reply: FastifyReply,
  type: string,
  draw: () => Promise<Uint8Array | string | null>,
): Promise<FastifyReply> {
  try {
    const drawn = await draw()
    if (!drawn) return missing(reply)
    return reply
      .type(type)
      .header('cache-control', type === 'application/pdf' ? 'no-store' : 'public, max-age=86400')
      .send(drawn)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const code = error.code === 'TOO_MANY_REQUESTS' ? 429 : 503
    return reply.code(code).type('text/plain; charset=utf-8').send(error.message)
  }
}
