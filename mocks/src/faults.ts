/** Ways to break an upstream; see PROTOCOLS.md. */
export const faultKinds = [
  'timeout',
  'error500',
  'slow',
  'acceptThenTimeout',
  'lateSuccess',
  'duplicateCallback',
  'outOfOrderCallback',
  'lostCallback',
  'returned',
  'reversed',
  'rejected61',
  'rejected63',
  'nameMismatch',
  'maintenance',
  'refused43101',
  'smsLimit',
] as const
export type FaultKind = (typeof faultKinds)[number]

export interface Fault {
  /** An institution's prefix (`bank`, `sms` …) or a department code. */
  readonly upstream: string
  readonly fault: FaultKind
  /** How many more calls are broken. */
  readonly times: number
  /** Meaning depends on the kind: how long to wait, or when it happens. */
  readonly delayMs?: number
}

/** What is broken at the moment. */
export interface FaultRegistry {
  add(fault: Fault): void
  list(): readonly Fault[]
  /** Uses up one call of the first matching fault, if there is one. */
  take(upstream: string, ...kinds: readonly FaultKind[]): Fault | undefined
  /** Heals one upstream, or all. */
  heal(upstream?: string): void
}

export function faultRegistry(): FaultRegistry {
  let faults: Fault[] = []
  return {
    add: fault => {
      if (fault.times > 0) faults.push(fault)
    },
    list: () => faults,
    take: (upstream, ...kinds) => {
      const found = faults.find(fault => fault.upstream === upstream && kinds.includes(fault.fault))
      if (!found) return undefined
      const left = { ...found, times: found.times - 1 }
      faults = faults.flatMap(fault => (fault === found ? (left.times > 0 ? [left] : []) : [fault]))
      return found
    },
    heal: upstream => {
      faults = upstream === undefined ? [] : faults.filter(fault => fault.upstream !== upstream)
    },
  }
}
