import type { FastifyInstance } from 'fastify'
import { consentResolvers } from '../graphql/resolvers/consent'
import { dataUseRecordRoute } from '../http/data-use-record'
import { withdrawCertificateConsent } from '../usecases/certificate-consents'
import { type ConsentDeps, listConsents, withdrawConsent, withdrawnConsents } from '../usecases/consents'
import { type DataUseRecordDeps, openDataUseRecord, takeDataUseRecord } from '../usecases/data-use-record'

/** What rests on consent, and one's own copy of who used the data (PIPL art. 15, 45). */
export function consentWork(needs: ConsentDeps & Omit<DataUseRecordDeps, 'withdrawnConsents'>) {
  const deps = { ...needs, withdrawnConsents: withdrawnConsents(needs) }
  return {
    resolvers: consentResolvers({
      list: listConsents(deps),
      withdraw: withdrawConsent(deps),
      withdrawCertificate: withdrawCertificateConsent(deps),
      openRecord: openDataUseRecord(deps),
    }),
    routes: (server: FastifyInstance) => dataUseRecordRoute(server, takeDataUseRecord(deps)),
  }
}
