import DataLoader from 'dataloader'
import type { EntitlementCase } from '../../ports/entitlements'
import type { confirmSharedAccount, ShownSharing, sharingOfCases } from '../../usecases/share-account'
import type { Resolver, Resolvers } from '../context'

export interface AccountSharingUseCases {
  ofCases: ReturnType<typeof sharingOfCases>
  confirm: ReturnType<typeof confirmSharedAccount>
}

/** Two people who share an account on purpose: told why the money waits, and asked in words (CC-7). */
export function accountSharingResolvers({ ofCases, confirm }: AccountSharingUseCases): Resolvers {
  const shared = new DataLoader<EntitlementCase, ShownSharing | null>(cases => ofCases(cases), {
    cache: false,
  })
  const confirmOne: Resolver<{ entitlementId: string; statement: string }> = (_, args, { actor }) =>
    confirm(actor, args)
  return {
    Mutation: { confirmSharedAccount: confirmOne },
    Entitlement: { sharedAccount: (parent: EntitlementCase) => shared.load(parent) },
  }
}
