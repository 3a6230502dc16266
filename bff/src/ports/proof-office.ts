import type { ProofKind } from '@policy-direct/shared/facts/proof-kinds'
import type { ProofSaid } from '../domain/proof'

/** A request under its own id: asking twice is asking once. */
export interface ProofRequest {
  id: string
  kind: ProofKind
  holder: ProofSaid['holder']
  /** Who asked, when, and for what; the department keeps it. */
  asked: { by: string; at: Date; purpose: string }
}

/**
 * What a department answered. FORGED: a document came that its department did not sign.
 */
export type ProofAnswer =
  | { kind: 'ISSUED'; said: ProofSaid; document: string; signature: string }
  | { kind: 'LATER' }
  | { kind: 'REFUSED'; reason: string }
  | { kind: 'FORGED' }

/** Offices that issue proofs (CS-2), through the data exchange. Every signature is verified before anybody reads the document. */
export interface ProofOffice {
  /** Throws Fault UPSTREAM_UNAVAILABLE. */
  ask(request: ProofRequest): Promise<ProofAnswer>
}
