import type { FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'

export interface HealthParts {
  metrics: Registry
  /** Resolves when the database answers; rejects otherwise. */
  ready(): Promise<void>
}

/** `/healthz`: the process lives. `/readyz`: it can serve. `/metrics`: Prometheus text, no personal data. */
export function healthRoutes(server: FastifyInstance, { metrics, ready }: HealthParts): void {
  server.get('/healthz', { logLevel: 'warn' }, async () => ({ status: 'ok' }))
  server.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    try {
      await ready()
      return { status: 'ready' }
    } catch {
      return reply.code(503).send({ status: 'not ready', reason: 'database' })
    }
  })
  server.get('/metrics', { logLevel: 'warn' }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.metrics()),
  )
}
