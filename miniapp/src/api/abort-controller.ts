type Run = () => void

/** The part of AbortSignal that react-query and our requests use. */
class Signal {
  aborted = false
  reason: unknown
  onabort: Run | null = null
  private readonly runs = new Set<Run>()

  addEventListener(_type: 'abort', run: Run): void {
    this.runs.add(run)
  }

  removeEventListener(_type: 'abort', run: Run): void {
    this.runs.delete(run)
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason
  }

  fire(reason: unknown): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    this.onabort?.()
    for (const run of this.runs) run()
  }
}

/** WeChat has no such global and react-query hangs without it; the weapp build puts this one in its place. */
export class AbortController {
  readonly signal = new Signal()

  abort(reason: unknown = new Error('aborted')): void {
    this.signal.fire(reason)
  }
}
