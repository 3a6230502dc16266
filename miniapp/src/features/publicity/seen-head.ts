import { isHash } from '@policy-direct/shared/public-log/tree-hash'
import { readStored, store } from '../../platform/storage'

/** The public log as this phone saw it last. */
export interface SeenHead {
  size: number
  root: string
  day: string
  publicKey: string
}

/** What was kept; null the first time, and when what was kept is no head. */
export function readSeen(): SeenHead | null {
  try {
    const kept = JSON.parse(readStored('seen-tree-head') ?? 'null') as Partial<SeenHead> | null
    const { size, root = '', day = '', publicKey = '' } = kept ?? {}
    if (typeof size !== 'number' || !isHash(root) || !isHash(publicKey)) return null
    return { size, root, day, publicKey }
  } catch {
    return null
  }
}

/** Keeps a head that was checked, to hold the next one against. */
export const keepSeen = ({ size, root, day, publicKey }: SeenHead): void =>
  store('seen-tree-head', JSON.stringify({ size, root, day, publicKey }))
