import { createHash } from 'node:crypto'
import type { TokenDigest } from '../../ports/token-digest'

/** SM3. Tokens hold 32 random bytes, so a plain digest cannot be searched. */
export const sm3Digest: TokenDigest = token => createHash('sm3').update(token).digest()
