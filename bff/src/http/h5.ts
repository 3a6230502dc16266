import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const YEAR_MS = 365 * 86_400_000

/** Serves the built H5 mini-program: hashed files for a year, the page itself never from cache. */
export async function serveH5(server: FastifyInstance, directory: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: directory,
    maxAge: YEAR_MS,
    immutable: true,
    setHeaders: (reply, path) => {
      if (path.endsWith('.html')) reply.header('cache-control', 'no-cache')
    },
  })
}
