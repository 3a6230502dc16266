import { createHash, randomBytes as nodeRandomBytes } from 'node:crypto'

/** Source of ids and padding; a test gives a predictable one. */
export type Randomness = (bytes: number) => Buffer

export const machineRandomness: Randomness = bytes => nodeRandomBytes(bytes)

/** The same bytes for the same seed, in order. */
export function seededRandomness(seed: string): Randomness {
  let step = 0
  return bytes => {
    const parts: Buffer[] = []
    for (let size = 0; size < bytes; size += 32) {
      step += 1
      parts.push(createHash('sha256').update(`${seed}:${step}`).digest())
    }
    return Buffer.concat(parts).subarray(0, bytes)
  }
}
