/** Milliseconds of the fastest of some rounds: what the machine can do when nobody disturbs it. */
export const best = (rounds: number, work: () => void): number => bestOf(rounds, work).ms

/**
 * The same, with the fewest milliseconds in which this process was on a core. What takes longer than a slice of time is
 * never left alone on a machine with other work: by the clock it then costs what the others take, too.
 */
export function bestOf(rounds: number, work: () => void): { readonly ms: number; readonly coreMs: number } {
  let [ms, coreMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage()
    ms = Math.min(ms, once(work))
    const { user, system } = process.cpuUsage(before)
    coreMs = Math.min(coreMs, (user + system) / 1000)
  }
  return { ms, coreMs }
}

export function once(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

export async function onceAsync(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ??
  Number.NaN
