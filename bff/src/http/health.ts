import type { FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'

export interface HealthParts {
  metrics: Registry
  /** What is still waited for, or null. Rejects when the database does not answer. */
  waitingFor(): Promise<'import' | null>
}

/** `/healthz`: the process lives. `/readyz`: it can serve. `/metrics`: Prometheus text, no personal data. */
export function healthRoutes(server: FastifyInstance, { metrics, waitingFor }: HealthParts): void {
  server.get('/healthz', { logLevel: 'warn' }, async () => ({ status: 'ok' }))
  server.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    const reason = await waitingFor().catch(() => 'database')
    return reason === null ? { status: 'ready' } : reply.code(503).send({ status: 'not ready', reason })
  })
  server.get('/metrics', { logLevel: 'warn' }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.metrics()),
  )
}
