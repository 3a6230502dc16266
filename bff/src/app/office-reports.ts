import type { FastifyInstance } from 'fastify'
import { sm3Digest } from '../adapters/sealing/token-digest'
import { officeSeals } from '../adapters/treasury/seal'
import type { Config } from '../config'
import { officeReportResolvers } from '../graphql/resolvers/office-report'
import { broughtFileRoute } from '../http/brought-file'
import {
  knowsOfficeReport,
  listedReceipts,
  listOfficeReports,
  type OfficeReportDeps,
  openOfficeReport,
  takeOfficeReport,
} from '../usecases/take-office-report'

export type OfficeReportParts = Omit<OfficeReportDeps, 'officeSeals' | 'ticketDigest' | 'city'>

/** Lists of a day that offices bring (CC-13): at the desk, on receipts, and the door they come in by. */
export function officeReportWork(parts: OfficeReportParts, config: Config) {
  const seals = officeSeals(config.TREASURY_SECRET, config.OFFICE_REPORT_SECRET)
  const deps = { ...parts, officeSeals: seals, ticketDigest: sm3Digest, city: config.CITY_REGION }
  return {
    deps: { officeSeals: seals, officeSilentDays: config.OFFICE_SILENT_DAYS },
    resolvers: officeReportResolvers({
      list: listOfficeReports(deps),
      open: openOfficeReport(deps),
      listed: listedReceipts(deps),
    }),
    routes: (server: FastifyInstance) =>
      broughtFileRoute(server, '/office-reports', {
        knows: knowsOfficeReport(deps),
        take: takeOfficeReport(deps),
      }),
  }
}
