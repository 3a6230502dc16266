import type { DataUse as DataUseView, QueryDataUsesArgs } from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { listDataUses } from '../../usecases/list-data-uses'
import type { Resolver, Resolvers } from '../context'

export interface DataUseUseCases {
  listDataUses: ReturnType<typeof listDataUses>
}

/** Who looked at whose data. */
export function dataUseResolvers(useCases: DataUseUseCases): Resolvers {
  const dataUses: Resolver<QueryDataUsesArgs> = async (
    _parent,
    { beneficiaryId },
    { actor },
  ): Promise<DataUseView[]> => {
    const uses = await useCases.listDataUses(actor, beneficiaryId)
    return uses.map(({ id, actorName, actorKind, what, purpose, basis, at }) => ({
      id,
      actor: actorName,
      byPerson: actorKind !== 'MATCHING',
      ownSide: actorKind === 'USER',
      what,
      purpose,
      basis,
      at: chinaDateTime(at),
    }))
  }
  return { Query: { dataUses } }
}
