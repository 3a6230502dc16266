import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
} from 'cockatiel'
import type { Registry } from 'prom-client'
import type { Upstream, UpstreamRequest } from '../../ports/upstream'
import { AttemptFailed, attemptFailed, awayFault } from './failure'
import { readJson, readLines, send, whole } from './http'
import { upstreamMetrics } from './metrics'

export interface UpstreamSettings {
  /** Label of metrics and logs: `bank`. */
  name: string
  /** Who it is, in Chinese, for the person who has to wait: `银行`. */
  who: string
  baseUrl: string
  /** Patience with one attempt; for streams, with the silence between two chunks. Milliseconds. */
  timeoutMs: number
  /** Further attempts for repeatable requests. */
  retries: number
  metrics: Registry
  /** Uniform in [0, 1). */
  random?(): number
  /** Failures in a row that open the circuit, and how long it stays open. */
  breakAfter?: number
  restMs?: number
}

const FIRST_DELAY_MS = 100
const LONGEST_DELAY_MS = 2_000
const BREAK_AFTER = 8
const REST_MS = 2_000

/** One institution, called with patience and without insistence. */
export function upstream(settings: UpstreamSettings): Upstream {
  const { name, who, baseUrl, timeoutMs, random = Math.random } = settings
  const metrics = upstreamMetrics(settings.metrics)
  const breaker = circuitBreaker(
    handleWhen(error => error instanceof AttemptFailed),
    {
      halfOpenAfter: settings.restMs ?? REST_MS,
      breaker: new ConsecutiveBreaker(settings.breakAfter ?? BREAK_AFTER),
    },
  )
  metrics.open.labels(name).set(0)
  breaker.onBreak(() => metrics.open.labels(name).set(1))
  breaker.onReset(() => metrics.open.labels(name).set(0))
  const retried = retry(
    handleWhen(error => error instanceof AttemptFailed),
    {
      maxAttempts: settings.retries,
      backoff: new ExponentialBackoff<number>({
        initialDelay: FIRST_DELAY_MS,
        maxDelay: LONGEST_DELAY_MS,
        // Full jitter: callers that failed together do not come back together.
        generator: (tries = 0, { initialDelay, maxDelay }) => [
          random() * Math.min(maxDelay, initialDelay * 2 ** tries),
          tries + 1,
        ],
      }),
    },
  )

  const attempt = <T>(work: () => Promise<{ value: T; status: number }>): Promise<T> =>
    breaker.execute(async () => {
      const stop = metrics.seconds.startTimer({ upstream: name })
      try {
        const { value, status } = await work()
        stop({ outcome: `${Math.trunc(status / 100)}xx` })
        return value
      } catch (error) {
        const failed = attemptFailed(error)
        stop({ outcome: failed.kind })
        throw failed
      }
    })
  const toFault = (error: unknown) =>
    awayFault(
      name,
      who,
      error instanceof BrokenCircuitError ? new AttemptFailed('CIRCUIT_OPEN') : attemptFailed(error),
    )

  async function ask<T>(
    request: UpstreamRequest,
    read: (answer: Awaited<ReturnType<typeof whole>>) => T,
  ): Promise<T> {
    const once = () =>
      attempt(async () => {
        const answer = await whole(await send(baseUrl, request, AbortSignal.timeout(timeoutMs)))
        return { value: read(answer), status: answer.status }
      })
    try {
      return await ((request.repeatable ?? request.method === 'GET') ? retried.execute(once) : once())
    } catch (error) {
      throw toFault(error)
    }
  }

  return {
    call: request => ask(request, answer => answer),
    json: <T>(request: UpstreamRequest) => ask(request, readJson<T>),
    async *lines(request) {
      const silence = new AbortController()
      const alive = () => void timer.refresh()
      const timer = setTimeout(() => silence.abort(), timeoutMs)
      try {
        const response = await attempt(async () => {
          const value = await send(baseUrl, request, silence.signal)
          if (!value.ok) throw new AttemptFailed('STATUS', value.status)
          return { value, status: value.status }
        })
        yield* readLines(response, alive)
      } catch (error) {
        throw toFault(error)
      } finally {
        clearTimeout(timer)
        silence.abort()
      }
    },
  }
}
