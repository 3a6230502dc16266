import type { Cache } from '../../ports/cache'

interface Slot {
  value: string
  until: number
}
const CAPACITY = 50_000

/** A cache inside one process, oldest entry out first. `now` in milliseconds of real time. */
export function memoryCache(now: () => number): Cache {
  const slots = new Map<string, Slot>()
  const live = (key: string): Slot | undefined => {
    const slot = slots.get(key)
    if (slot && slot.until > now()) return slot
    slots.delete(key)
    return undefined
  }
  return {
    get: async key => live(key)?.value ?? null,
    async set(key, value, ttlMs) {
      slots.delete(key)
      if (slots.size >= CAPACITY) slots.delete(slots.keys().next().value as string)
      slots.set(key, { value, until: now() + ttlMs })
    },
    async delete(key) {
      slots.delete(key)
    },
    async increment(key, ttlMs) {
      const slot = live(key)
      const count = Number(slot?.value ?? 0) + 1
      slots.set(key, { value: String(count), until: slot?.until ?? now() + ttlMs })
      return count
    },
    async close() {
      slots.clear()
    },
  }
}
