import type { FactChange } from '../../eligibility'
import type { tryWhatIf } from '../../usecases/try-what-if'
import type { Resolver, Resolvers } from '../context'
import { whatIfView } from '../views/what-if'

export interface WhatIfUseCases {
  tryWhatIf: ReturnType<typeof tryWhatIf>
}

/** N-11: what would be, on one's own data. */
export function whatIfResolvers(useCases: WhatIfUseCases): Resolvers {
  const whatIf: Resolver<{ beneficiaryId: string; changes: FactChange[] }> = async (
    _,
    { beneficiaryId, changes },
    { actor },
  ) => whatIfView(await useCases.tryWhatIf(actor, beneficiaryId, changes))
  return { Query: { whatIf } }
}
