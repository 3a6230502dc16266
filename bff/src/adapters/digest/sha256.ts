import { createHash } from 'node:crypto'
import type { ContentDigest, Digest } from '../../ports/digest'

export const sha256: Digest = text => createHash('sha256').update(text, 'utf8').digest('hex')
export const sha256OfBytes: ContentDigest = content => createHash('sha256').update(content).digest('hex')
