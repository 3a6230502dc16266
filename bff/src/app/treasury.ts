import type { FastifyInstance } from 'fastify'
import { sm3Digest } from '../adapters/sealing/token-digest'
import { treasurySeal } from '../adapters/treasury/seal'
import type { Config } from '../config'
import { treasuryFileRoutes } from '../http/treasury-files'
import { takeTreasuryApplication } from '../usecases/treasury-application'
import { knowsTreasuryResult, type TreasuryResultDeps, takeTreasuryResult } from '../usecases/treasury-result'
import { type OfficeReportParts, officeReportWork } from './office-reports'

/** 国库集中支付 and the lists other offices bring: what their use cases need beside the cases' own parts, and their doors. */
export function treasuryWork<
  Parts extends Omit<TreasuryResultDeps, 'seal' | 'ticketDigest'> & OfficeReportParts,
>(parts: Parts, config: Config) {
  const reports = officeReportWork(parts, config)
  const deps = {
    ...parts,
    ...reports.deps,
    seal: treasurySeal(config.TREASURY_SECRET),
    ticketDigest: sm3Digest,
    treasurySilentDays: config.TREASURY_SILENT_DAYS,
  }
  return {
    deps,
    resolvers: reports.resolvers,
    routes(server: FastifyInstance) {
      reports.routes(server)
      treasuryFileRoutes(server, {
        application: takeTreasuryApplication(deps),
        knows: knowsTreasuryResult(deps),
        take: takeTreasuryResult(deps),
      })
    },
  }
}
