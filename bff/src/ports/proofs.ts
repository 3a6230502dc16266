import type { ProofKind } from '@policy-direct/shared/facts/proof-kinds'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { DeliveredFacts } from '../domain/fact-merge'
import type { ProofStatus } from '../domain/proof'

/** The document as it was signed, kept to be shown to whoever doubts it. */
export interface KeptProof {
  number: string
  validUntil: LocalDate
  document: string
  signature: string
}

export interface ProofRecord {
  id: string
  subjectId: string
  kind: ProofKind
  /** The item it was asked for. */
  itemId: string
  status: ProofStatus
  /** User id, and the name as the department reads it. */
  askedBy: string
  askedByName: string
  askedAt: Date
  /** ISSUED only. */
  kept: KeptProof | null
  /** Why not: REFUSED and DISTRUSTED. */
  reason: string | null
  /** When its answer was taken in; null while there is none. */
  answeredAt: Date | null
}

export interface ProofMove {
  id: string
  from: ProofStatus
  to: ProofStatus
  at: Date
  kept?: KeptProof
  reason?: string
  /** What it brings: merged into what is known of the subject, in the same transaction. */
  facts?: DeliveredFacts
}

/** Proofs asked for (CS-2); the documents are sealed. Every answer is announced on the outbox (`notify`, `waited` when it
 * did not come at once). */
export interface Proofs {
  /** Keeps a request; at most one of a kind is open for a subject, and when there is one it is the answer. */
  open(request: Omit<ProofRecord, 'status' | 'kept' | 'reason' | 'answeredAt'>): Promise<ProofRecord>
  get(id: string): Promise<ProofRecord | null>
  /** Newest first. */
  ofSubject(subjectId: string): Promise<ProofRecord[]>
  /** Not answered and not looked at since then, the one that waits longest first. */
  unanswered(before: Date, limit: number): Promise<ProofRecord[]>
  /** Notes that an unanswered one was looked at. */
  lookedAt(id: string, at: Date): Promise<void>
  /** Moves it on from the status it was seen in, with what it brings; false when somebody was quicker. */
  move(move: ProofMove): Promise<boolean>
}
