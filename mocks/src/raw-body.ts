import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it came over the wire: signatures are made over it, not over what was parsed. */
    rawBody: string
  }
}

function parsed(contentType: string, text: string): unknown {
  // Many callers send JSON without saying so, and their client calls it a form.
  if (contentType.startsWith('application/x-www-form-urlencoded') && !text.startsWith('{'))
    return Object.fromEntries(new URLSearchParams(text))
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Takes any body as JSON (or a form, when it says so) and keeps its text. A body that is not JSON arrives as
 * `undefined`: every institution has its own words for that.
 */
export function keepRawBody(app: FastifyInstance): void {
  app.decorateRequest('rawBody', '')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (request, body, done) => {
    request.rawBody = String(body)
    done(null, parsed(request.headers['content-type'] ?? '', request.rawBody))
  })
}
