import { hash } from 'node:crypto'
import type { ContentDigest, Digest } from '../../ports/digest'

export const sha256: Digest = text => hash('sha256', text, 'hex')
export const sha256OfBytes: ContentDigest = content => hash('sha256', content, 'hex')
