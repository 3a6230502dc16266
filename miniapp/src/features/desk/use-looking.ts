import { useState } from 'react'
import type { Candidate } from './candidate-view'

/**
 * Which candidate the panel shows. It keeps what was opened: when somebody changes it meanwhile, the reviewer is told
 * and does not decide on something else than what they read.
 */
export function useLooking(shown: readonly Candidate[]) {
  const [opened, setOpened] = useState<Candidate | null>(null)
  const latest = opened && shown.find(one => one.id === opened.id)
  const present = latest ? opened : null
  const looking = present ?? shown[0] ?? null
  return {
    looking,
    /** Opened by a press; on a phone the panel covers the list only then. */
    opened: present !== null,
    changed: Boolean(present && latest && latest.revision !== present.revision),
    look: (candidate: Candidate) => setOpened(candidate),
    fresh: () => latest && setOpened(latest),
    close: () => setOpened(null),
  }
}
