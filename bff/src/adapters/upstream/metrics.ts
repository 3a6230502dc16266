import { Gauge, Histogram, type Registry } from 'prom-client'

export interface UpstreamMetrics {
  /** Seconds of one attempt and how it ended: `2xx`, `4xx`, `TIMEOUT` … */
  seconds: Histogram<'upstream' | 'outcome'>
  /** 1 while calls are not even tried. */
  open: Gauge<'upstream'>
}

/** The metrics all upstreams share; made once a registry. */
export function upstreamMetrics(registry: Registry): UpstreamMetrics {
  const known = registry.getSingleMetric('upstream_seconds')
  if (known) {
    return {
      seconds: known as UpstreamMetrics['seconds'],
      open: registry.getSingleMetric('upstream_circuit_open') as UpstreamMetrics['open'],
    }
  }
  return {
    seconds: new Histogram({
      name: 'upstream_seconds',
      help: 'Duration of attempts to reach an upstream in seconds',
      labelNames: ['upstream', 'outcome'],
      buckets: [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers: [registry],
    }),
    open: new Gauge({
      name: 'upstream_circuit_open',
      help: '1 while the circuit to an upstream is open',
      labelNames: ['upstream'],
      registers: [registry],
    }),
  }
}
