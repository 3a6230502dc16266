import type {
  Consent as ConsentView,
  MutationOpenDataUseRecordArgs,
  MutationWithdrawConsentArgs,
  QueryConsentsArgs,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import { CONSENTS } from '../../domain/consent'
import type { Consent, listConsents, withdrawConsent } from '../../usecases/consents'
import type { openDataUseRecord } from '../../usecases/data-use-record'
import type { Resolver, Resolvers } from '../context'

export interface ConsentUseCases {
  list: ReturnType<typeof listConsents>
  withdraw: ReturnType<typeof withdrawConsent>
  openRecord: ReturnType<typeof openDataUseRecord>
}

const consentView = ({ givenAt, stops, goesOn, ...rest }: Consent): ConsentView => ({
  ...rest,
  stops: [...stops],
  goesOn: [...goesOn],
  givenAt: chinaDateTime(givenAt),
})

/** What rests on consent, and one's own copy of the record (PIPL art. 15, 45). */
export function consentResolvers({ list, withdraw, openRecord }: ConsentUseCases): Resolvers {
  const consents: Resolver<QueryConsentsArgs> = async (_, { beneficiaryId }, { actor }) => {
    const { inForce, withdrawn } = await list(actor, beneficiaryId)
    return {
      inForce: inForce.map(consentView),
      withdrawn: withdrawn.map(({ kind, at }) => ({
        kind,
        name: CONSENTS[kind].name,
        at: chinaDateTime(at),
      })),
    }
  }
  const withdrawn: Resolver<MutationWithdrawConsentArgs> = async (_, args, { actor }) => {
    const { kind, name, at } = await withdraw(actor, {
      ...args,
      accountChangeId: args.accountChangeId ?? null,
    })
    return { kind, name, at: chinaDateTime(at) }
  }
  const openDataUses: Resolver<MutationOpenDataUseRecordArgs> = async (_, args, { actor }) =>
    `/papers/data-uses/${await openRecord(actor, args)}`
  return {
    Query: { consents },
    Mutation: { withdrawConsent: withdrawn, openDataUseRecord: openDataUses },
  }
}
