import type { readPolicyPackage } from '../../usecases/read-policy-package'
import type { Resolver, Resolvers } from '../context'
import { policyPackageView } from '../views/policy-package'

export interface PolicyPackageUseCases {
  readPolicyPackage: ReturnType<typeof readPolicyPackage>
}

/** CC-9: everything for one beneficiary in one answer. */
export function policyPackageResolvers(useCases: PolicyPackageUseCases): Resolvers {
  const policyPackage: Resolver<{ beneficiaryId: string }> = async (_, { beneficiaryId }, { actor }) =>
    policyPackageView(await useCases.readPolicyPackage(actor, beneficiaryId))
  return { Query: { policyPackage } }
}
