import type { PolicyItemVersion } from '../../eligibility'
import type { plannedEndings } from '../../usecases/planned-endings'
import type { readItemFunds } from '../../usecases/read-item-funds'
import type { Resolver, Resolvers } from '../context'
import { endingView, policyItemView } from '../views/policy-item'

export interface PolicyItemUseCases {
  listPolicyItems(kind: 'PERSON' | 'ENTERPRISE' | null): Promise<PolicyItemVersion[]>
  readPolicyItem(id: string): Promise<PolicyItemVersion | null>
  endings: ReturnType<typeof plannedEndings>
  readItemFunds: ReturnType<typeof readItemFunds>
}

/** Items for people who only look. */
export function policyItemResolvers(useCases: PolicyItemUseCases): Resolvers {
  const policyItems: Resolver<{ kind?: 'PERSON' | 'ENTERPRISE' | null }> = async (_, { kind }) =>
    (await useCases.listPolicyItems(kind ?? null)).map(policyItemView)
  const policyItem: Resolver<{ id: string }> = async (_, { id }) => {
    const item = await useCases.readPolicyItem(id)
    return item ? policyItemView(item) : null
  }
  const itemFunds: Resolver<{ itemId: string }> = (_, { itemId }) => useCases.readItemFunds(itemId)
  const ending: Resolver<Record<string, never>, { id: string }> = async ({ id }) => {
    const found = (await useCases.endings()).get(id)
    return found ? endingView(found) : null
  }
  return { Query: { policyItems, policyItem, itemFunds }, PolicyItem: { ending } }
}
