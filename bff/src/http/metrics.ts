import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** The process's registry with Node's own gauges. */
export function newMetrics(): Registry {
  const metrics = new Registry()
  collectDefaultMetrics({ register: metrics })
  return metrics
}

/** Seconds a request took, by route pattern and status; never by path, which may hold ids. */
export function observeRequests(server: FastifyInstance, metrics: Registry): void {
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Duration of HTTP requests in seconds',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [metrics],
  })
  // Routes and statuses are few: working out a label's series for every request shows in the home page's profile.
  const series = new Map<string, ReturnType<typeof seconds.labels>>()
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    const name = `${request.method} ${route} ${reply.statusCode}`
    let own = series.get(name)
    if (!own) {
      own = seconds.labels(request.method, route, String(reply.statusCode))
      series.set(name, own)
    }
    own.observe(reply.elapsedTime / 1000)
    done()
  })
}
