import { regionName } from '@policy-direct/shared/vocabulary/region'
import type { cameByCode } from '../../usecases/came-by-code'
import type { shareItem } from '../../usecases/share-item'
import type { AssignedEnterprise, readSpecialistDesk } from '../../usecases/specialist-desk'
import type { Resolver, Resolvers } from '../context'
import { issuedCodeView } from '../views/entry-code'

export interface SpecialistUseCases {
  readSpecialistDesk: ReturnType<typeof readSpecialistDesk>
  shareItem: ReturnType<typeof shareItem>
  cameByCode: ReturnType<typeof cameByCode>
}

const enterpriseView = ({ enterpriseId, regionCode, lastLookedAt: _, ...rest }: AssignedEnterprise) => ({
  ...rest,
  id: enterpriseId,
  regionName: regionName(regionCode),
})

/** CZ-4: the specialist's firms and shares. */
export function specialistResolvers(useCases: SpecialistUseCases): Resolvers {
  const specialistDesk: Resolver = async (_, _args, { actor }) => {
    const desk = await useCases.readSpecialistDesk(actor)
    return { ...desk, enterprises: desk.enterprises.map(enterpriseView) }
  }
  const share: Resolver<{ itemId?: string | null }> = async (_, { itemId = null }, { actor }) =>
    issuedCodeView(await useCases.shareItem(actor, itemId))
  const came: Resolver<{ code: string }> = (_, { code }, { actor }) => useCases.cameByCode(actor, code)
  return { Query: { specialistDesk }, Mutation: { shareItem: share, cameByCode: came } }
}
