import { randomUUID } from 'node:crypto'
import { officeReportsContract, REPORTED_FEN, REPORTED_ITEM } from '../contracts/office-reports'
import { memoryOfficeReports, type OwnInstruction } from './office-reports'

officeReportsContract('memory', async () => {
  // An item whose matter it is stands there before anything was released.
  const books: OwnInstruction[] = [own('0', null)]
  const reports = memoryOfficeReports(books)
  return {
    reports,
    staffId: randomUUID(),
    department: 'human-resources',
    uuid: randomUUID,
    async release(on) {
      const one = own(String(books.length), on)
      books.push(one)
      return { reference: one.reference, receipt: one.receipt, uscc: one.beneficiary.id }
    },
    linesKept: async () => reports.linesKept(),
    tasks: async () => [...reports.tasks.keys()].sort(),
    backs: async () => reports.backs,
  }
})

function own(id: string, doneOn: string | null): OwnInstruction {
  return {
    ...{ reference: randomUUID(), receipt: `HD-${id}`, office: 'deposit-bank', scope: REPORTED_ITEM },
    ...{ entitlementId: id, caseNumber: `BJ-${id}`, department: 'human-resources', regionCode: '220104' },
    ...{ itemId: REPORTED_ITEM, amountFen: REPORTED_FEN, lent: true, doneOn, backOn: null },
    beneficiary: { kind: 'ENTERPRISE', id: `91220104MA00000${id}` },
  }
}
