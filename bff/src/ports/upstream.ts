/** A request to an institution. `path` is relative to its base URL and includes the query. */
export interface UpstreamRequest {
  method: 'GET' | 'POST'
  path: string
  headers?: Readonly<Record<string, string>>
  /** The body as it goes out. `json` and `form` are shorthands that also set the content type. */
  body?: string
  /** A body of bytes, instead of a text. */
  bytes?: Uint8Array<ArrayBuffer>
  json?: unknown
  form?: Readonly<Record<string, string>>
  /** True when sending it twice is the same as once; only then is it retried. GET is, unless said otherwise. */
  repeatable?: boolean
  /** Statuses of 500 and above that are an answer and not a failure. */
  answers?: readonly number[]
}

export interface UpstreamAnswer<T = Buffer> {
  status: number
  contentType: string
  body: T
}

/**
 * One institution over HTTP: time-out, retry with full jitter, circuit breaker, metrics.
 * Every method throws Fault UPSTREAM_UNAVAILABLE (detail: `UpstreamFailure`) when no answer could be had;
 * a 4xx is an answer.
 */
export interface Upstream {
  call(request: UpstreamRequest): Promise<UpstreamAnswer>
  /** Reads the answer as JSON. The caller checks the fields it uses. */
  json<T>(request: UpstreamRequest): Promise<UpstreamAnswer<T>>
  /** Reads the answer line by line as it arrives, without holding it in memory. Never retried. */
  lines(request: UpstreamRequest): AsyncIterable<string>
}
