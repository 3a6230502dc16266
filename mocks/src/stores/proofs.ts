import { recordsBy } from './records'

/** A request for a proof as its department keeps it. */
export interface ProofRequest {
  readonly requestId: string
  readonly proof: string
  readonly kind: 'PERSON' | 'ENTERPRISE'
  readonly id: string
  /** Milliseconds since 1970, city time: when somebody of the department will have looked. */
  readonly dueAt: number
  /** Once it is issued. */
  readonly issued: { readonly document: string; readonly signature: string } | null
  readonly refused: string | null
  readonly revoked: boolean
}

/** Every request, by its id. */
export const proofStore = () => recordsBy<ProofRequest>(request => request.requestId)
export type ProofStore = ReturnType<typeof proofStore>

/** How the office treats requests of a kind for somebody, where it is told to. */
export interface ProofOrder {
  readonly holder: string
  readonly proof: string
  readonly answer: 'AT_ONCE' | 'LATER' | 'REFUSED' | 'FORGED' | 'OTHER_PERSON' | 'EXPIRED'
  readonly reason: string
}

export const proofOrderStore = () => recordsBy<ProofOrder>(({ holder, proof }) => `${proof} ${holder}`)
export type ProofOrderStore = ReturnType<typeof proofOrderStore>
