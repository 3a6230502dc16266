import type { MutationAskProofArgs, QueryProofsArgs } from '@policy-direct/shared/generated/schema'
import DataLoader from 'dataloader'
import type { EntitlementCase } from '../../ports/entitlements'
import type { askProof, listProofs, readCaseProofs, ShownProof } from '../../usecases/ask-proof'
import type { Resolver, Resolvers } from '../context'
import { proofView } from '../views/proof'

export interface ProofUseCases {
  ask: ReturnType<typeof askProof>
  list: ReturnType<typeof listProofs>
  ofCases: ReturnType<typeof readCaseProofs>
}

/** 证明 (CS-2): asked of the owner of a datum that is unknown. */
export function proofResolvers({ ask, list, ofCases }: ProofUseCases): Resolvers {
  const ofCase = new DataLoader<EntitlementCase, ShownProof[]>(cases => ofCases(cases), { cache: false })
  const askOne: Resolver<MutationAskProofArgs> = async (_, args, { actor }) =>
    proofView(await ask(actor, args))
  const proofs: Resolver<QueryProofsArgs> = async (_, { beneficiaryId }, { actor }) =>
    (await list(actor, beneficiaryId)).map(proofView)
  return {
    Query: { proofs },
    Mutation: { askProof: askOne },
    Entitlement: { proofs: async (one: EntitlementCase) => (await ofCase.load(one)).map(proofView) },
  }
}
