/** A durable promise written in the same transaction as the business row it follows from. */
export interface OutboxEntry {
  topic: string
  payload: Record<string, unknown>
  /** Delay before it is due, in milliseconds of real time. */
  delayMs?: number
}

export interface LeasedEntry {
  id: string
  topic: string
  payload: Record<string, unknown>
  attempts: number
  leaseToken: string
}

/** Work that does not stand behind other work: the topics of a lane, or (`except`) all but those. */
export type Lane = { readonly only: readonly string[] } | { readonly except: readonly string[] }

/** Leases instead of open transactions: a worker that dies loses its lease, and the work is taken up again. */
export interface Outbox {
  enqueue(entries: readonly OutboxEntry[]): Promise<void>
  /** Takes up to `limit` due entries of a lane (all without one) for `leaseMs` milliseconds. */
  lease(limit: number, leaseMs: number, lane?: Lane): Promise<LeasedEntry[]>
  /** Marks done; false when the lease was lost meanwhile. */
  complete(entry: LeasedEntry): Promise<boolean>
  /** Puts back after `delayMs`, or sets aside for a person when `delayMs` is null. */
  retry(entry: LeasedEntry, error: string, delayMs: number | null): Promise<boolean>
}
