import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItems } from '../ports/policy-items'
import type { Proofs } from '../ports/proofs'
import { proofPurpose, type TakeProofDeps, takeProof } from './take-proof'

export interface FollowProofsDeps extends TakeProofDeps {
  proofs: Proofs
  items: PolicyItems
}

/** An office is asked again after so long: a tenth of the time in which people look again. */
const LOOK_AGAIN_MS = 5_000
const BATCH = 20

/** Proofs that were not answered at once: each office is asked again until it answers. Answers how many were. */
export function followProofs(deps: FollowProofsDeps) {
  const take = takeProof(deps)
  return async (): Promise<number> => {
    const before = new Date(deps.clock.now().getTime() - LOOK_AGAIN_MS)
    let answered = 0
    for (const record of await deps.proofs.unanswered(before, BATCH)) {
      const item = await deps.items.current(record.itemId, chinaDate(deps.clock.now()))
      // Looked at, whatever comes of it: one that cannot be asked about does not keep the others waiting.
      await deps.proofs.lookedAt(record.id, deps.clock.now())
      const { status } = await take(record, proofPurpose(item?.name ?? ''))
      if (status !== 'ASKED' && status !== 'WAITING') answered += 1
    }
    return answered
  }
}
