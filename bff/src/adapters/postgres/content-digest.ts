import { createHash } from 'node:crypto'

/** SHA-256 over the JSON with sorted keys: the same item gives the same digest whatever the order in its file. */
export function contentDigest(value: unknown): string {
  const sorted = JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
  return createHash('sha256').update(sorted).digest('hex')
}
