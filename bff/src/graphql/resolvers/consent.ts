import type {
  Consent as ConsentView,
  MutationOpenDataUseRecordArgs,
  MutationWithdrawCertificateConsentArgs,
  MutationWithdrawConsentArgs,
  QueryConsentsArgs,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import { invalidInput } from '../../domain/fault'
import type { withdrawCertificateConsent } from '../../usecases/certificate-consents'
import type { Consent, listConsents, withdrawConsent } from '../../usecases/consents'
import type { openDataUseRecord } from '../../usecases/data-use-record'
import type { Resolver, Resolvers } from '../context'

export interface ConsentUseCases {
  list: ReturnType<typeof listConsents>
  withdraw: ReturnType<typeof withdrawConsent>
  withdrawCertificate: ReturnType<typeof withdrawCertificateConsent>
  openRecord: ReturnType<typeof openDataUseRecord>
}

const consentView = ({ givenAt, stops, goesOn, ...rest }: Consent): ConsentView => ({
  ...rest,
  stops: [...stops],
  goesOn: [...goesOn],
  givenAt: chinaDateTime(givenAt),
})

/** What rests on consent, and one's own copy of the record (PIPL art. 15, 45). */
export function consentResolvers({
  list,
  withdraw,
  withdrawCertificate,
  openRecord,
}: ConsentUseCases): Resolvers {
  const consents: Resolver<QueryConsentsArgs> = async (_, { beneficiaryId }, { actor }) => {
    const { inForce, withdrawn } = await list(actor, beneficiaryId)
    return {
      inForce: inForce.map(consentView),
      withdrawn: withdrawn.map(({ kind, name, at }) => ({ kind, name, at: chinaDateTime(at) })),
    }
  }
  const withdrawn: Resolver<MutationWithdrawConsentArgs> = async (_, args, { actor }) => {
    if (args.kind === 'CERTIFICATE') throw invalidInput('调取证照的同意，在它那一条上撤回。')
    const { kind, name, at } = await withdraw(actor, {
      kind: args.kind,
      accountChangeId: args.accountChangeId ?? null,
    })
    return { kind, name, at: chinaDateTime(at) }
  }
  const certificate: Resolver<MutationWithdrawCertificateConsentArgs> = async (_, args, { actor }) => {
    const { name, at } = await withdrawCertificate(actor, args)
    return { kind: 'CERTIFICATE', name, at: chinaDateTime(at) }
  }
  const openDataUses: Resolver<MutationOpenDataUseRecordArgs> = async (_, args, { actor }) =>
    `/papers/data-uses/${await openRecord(actor, args)}`
  return {
    Query: { consents },
    Mutation: {
      withdrawConsent: withdrawn,
      withdrawCertificateConsent: certificate,
      openDataUseRecord: openDataUses,
    },
  }
}
