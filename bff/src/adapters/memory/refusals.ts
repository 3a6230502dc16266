import type { RefusalRecord, Refusals } from '../../ports/refusals'

/** Refusals in memory, for tests. */
export function memoryRefusals(): Refusals {
  const all: (RefusalRecord & { number: number })[] = []
  return {
    async add(refusals) {
      for (const one of refusals) all.push({ ...one, number: all.length + 1 })
    },
    list: async (department, before, limit) =>
      all
        .filter(one => department === null || one.department === department)
        .filter(one => before === null || one.number < before)
        .reverse()
        .slice(0, limit),
  }
}
