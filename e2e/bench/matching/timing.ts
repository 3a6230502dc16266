/** Milliseconds of the fastest of some rounds: what the machine can do when nobody disturbs it. */
export function best(rounds: number, work: () => void): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) fastest = Math.min(fastest, once(work))
  return fastest
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
