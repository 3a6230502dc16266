import type { MutationRateServiceArgs } from '@policy-direct/shared/generated/schema'
import type { rateService } from '../../usecases/rate-service'
import type { Resolver, Resolvers } from '../context'
import { ratingView } from '../views/entitlement'

/** LY-2 一事一评. */
export function serviceRatingResolvers(useCases: { rate: ReturnType<typeof rateService> }): Resolvers {
  const rate: Resolver<MutationRateServiceArgs> = async (_, args, { actor }) =>
    ratingView(await useCases.rate(actor, { ...args, comment: args.comment ?? null }))
  return { Mutation: { rateService: rate } }
}
