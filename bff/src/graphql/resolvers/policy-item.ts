import type { PolicyItemVersion } from '../../eligibility'
import type { Resolver, Resolvers } from '../context'
import { policyItemView } from '../views/policy-item'

export interface PolicyItemUseCases {
  listPolicyItems(kind: 'PERSON' | 'ENTERPRISE' | null): Promise<PolicyItemVersion[]>
  readPolicyItem(id: string): Promise<PolicyItemVersion | null>
}

/** Items for people who only look. */
export function policyItemResolvers(useCases: PolicyItemUseCases): Resolvers {
  const policyItems: Resolver<{ kind?: 'PERSON' | 'ENTERPRISE' | null }> = async (_, { kind }) =>
    (await useCases.listPolicyItems(kind ?? null)).map(policyItemView)
  const policyItem: Resolver<{ id: string }> = async (_, { id }) => {
    const item = await useCases.readPolicyItem(id)
    return item ? policyItemView(item) : null
  }
  return { Query: { policyItems, policyItem } }
}
