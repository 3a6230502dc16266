import { proofResolvers } from '../graphql/resolvers/proof'
import { type AskProofDeps, askProof, listProofs, readCaseProofs } from '../usecases/ask-proof'
import { type FollowProofsDeps, followProofs } from '../usecases/follow-proofs'
import { type TellProofDeps, tellProof } from '../usecases/tell-proof'
import type { Base } from './base'
import { patientJob } from './patient-job'

const FOLLOW_EVERY_MS = 1_000

type ProofNeeds = AskProofDeps & FollowProofsDeps & TellProofDeps & Pick<Base, 'log'>

/** 证明 (CS-2): asked for, followed, told. */
export function proofWork(deps: ProofNeeds) {
  return {
    resolvers: proofResolvers({ ask: askProof(deps), list: listProofs(deps), ofCases: readCaseProofs(deps) }),
    tell: tellProof(deps),
    job: patientJob(deps.log, 'follow-proofs', FOLLOW_EVERY_MS, followProofs(deps)),
  }
}
