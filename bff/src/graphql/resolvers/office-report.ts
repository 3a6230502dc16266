import type { OfficeReport as OfficeReportView } from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import DataLoader from 'dataloader'
import { officeName } from '../../domain/office-report'
import type { ComparedReport } from '../../ports/office-reports'
import type { listedReceipts, listOfficeReports, openOfficeReport } from '../../usecases/take-office-report'
import type { Resolver, Resolvers } from '../context'

export interface OfficeReportUseCases {
  list: ReturnType<typeof listOfficeReports>
  open: ReturnType<typeof openOfficeReport>
  listed: ReturnType<typeof listedReceipts>
}

/** Lists of a day that offices bring, at the desk and behind a receipt. */
export function officeReportResolvers(useCases: OfficeReportUseCases): Resolvers {
  const listed = new DataLoader(useCases.listed, { cache: false })
  const officeReports: Resolver = async (_, _args, { actor }) =>
    (await useCases.list(actor)).map(officeReportView)
  const open: Resolver = async (_, _args, { actor }) => `/office-reports/${await useCases.open(actor)}`
  return {
    Query: { officeReports },
    Mutation: { openOfficeReport: open },
    Receipt: {
      listed: async ({ number }: { number: string }) => {
        const found = await listed.load(number)
        return found && { ...found, officeName: officeName(found.office) }
      },
    },
  }
}

const officeReportView = ({ differences, open, readAt, ...report }: ComparedReport): OfficeReportView => ({
  id: report.id,
  number: report.number,
  officeName: officeName(report.office),
  scopeName: report.scopeName,
  day: report.day,
  comparing: report.comparing,
  lineCount: report.count,
  doneFen: report.doneFen,
  ownDoneFen: report.ownDoneFen,
  backFen: report.backFen,
  ownBackFen: report.ownBackFen,
  differenceCount: differences,
  openCount: open,
  broughtBy: report.actorName,
  at: chinaDateTime(readAt),
})
