import { useState } from 'react'
import type { Candidate } from './candidate-view'

/** `seen` is what was read when it was opened; null after an own decision, when the newest counts. */
type Opened = { id: string; seen: Candidate | null }

/**
 * Which candidate the panel shows. It keeps what was opened: when somebody changes it meanwhile, the reviewer is told
 * and does not decide on something else than what they read.
 */
export function useLooking(shown: readonly Candidate[]) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const latest = opened ? shown.find(one => one.id === opened.id) : undefined
  const seen = latest ? (opened?.seen ?? latest) : undefined
  return {
    looking: seen ?? shown[0] ?? null,
    /** Opened by a press; on a phone the panel covers the list only then. */
    opened: seen !== undefined,
    changed: seen !== undefined && latest !== undefined && latest.revision !== seen.revision,
    look: (candidate: Candidate) => setOpened({ id: candidate.id, seen: candidate }),
    /** Shows the newest from now on: asked for, or after an own decision. */
    fresh: () => setOpened(before => before && { id: before.id, seen: null }),
    close: () => setOpened(null),
  }
}
