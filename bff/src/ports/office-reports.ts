import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { MissingList } from '../domain/missing-list'
import type { ReportDifferenceKind, ReportHead, ReportLine, ReportPair } from '../domain/office-report'
import type { BroughtFiles } from './brought-files'
import type { TreasurySeal } from './treasury'

/** The seal agreed with an office; one office's opens nothing of another's. */
export type OfficeSeals = (office: string) => TreasurySeal

export interface NewOfficeReport extends ReportHead {
  id: string
  /** Of whoever brought it. */
  department: string
  staffId: string
  actorName: string
  at: Date
}

/** A list that was read to its signature and is not compared yet. */
export type OfficeReport = NewOfficeReport & { reviewer: boolean }

/** A list of a day beside our books; of several of one day the newest. */
export interface ComparedReport extends ReportHead {
  id: string
  /** Name of the item, or the account's last digits. */
  scopeName: string
  comparing: boolean
  ownDoneFen: number
  ownBackFen: number
  differences: number
  /** Of these, what nobody has closed with a finding yet. */
  open: number
  actorName: string
  readAt: Date
}

/** The task a difference becomes. */
export interface ReportTask {
  id: string
  request: string
  dueOn: LocalDate
  regionCode: string
}

/** What a line becomes that says what was lent is back. */
export interface ProposedBack {
  id: string
  evidence: string
}

/** The words and ids of what a comparison finds. */
export interface ReportJudgement {
  judge(pair: ReportPair): ReportDifferenceKind | null
  task(kind: ReportDifferenceKind, pair: ReportPair): ReportTask
  /** Null when a line says nothing of the kind. */
  proposes(pair: ReportPair): ProposedBack | null
  /** What is not booked yet is waited for: no difference is kept, and it is compared again later. */
  mayWait: boolean
}

/** Where a receipt's fulfilment stands in an office's own list, with nothing said against it. */
export interface ListedReceipt {
  receipt: string
  office: string
  number: string
  day: LocalDate
}

/** Lists of offices, line by line as they came, and what comparing them found. */
export interface OfficeReports extends BroughtFiles {
  /** Departments whose matter a list of this office and scope is. */
  departments(office: string, scope: string): Promise<string[]>
  /** Begins a list: until it is closed nothing of it counts. */
  open(report: NewOfficeReport): Promise<void>
  /** Keeps lines; false when the list was refused meanwhile: then nothing of them is kept. */
  add(reportId: string, lines: readonly ReportLine[]): Promise<boolean>
  /**
   * Read to its signature. SAME: this very file was taken before; CLASH: another one was, under the same number. Neither
   * changes anything, nor does ENDED: it was refused meanwhile, as one that broke off.
   */
  close(reportId: string, digest: string): Promise<'TAKEN' | 'SAME' | 'CLASH' | 'ENDED'>
  /** Lists not compared yet, oldest first. */
  comparing(): Promise<OfficeReport[]>
  /** Compares in one transaction; null while it waits, else how many differences. */
  compare(report: OfficeReport, at: Date, judgement: ReportJudgement): Promise<number | null>
  /** Lists of departments' matters, newest day first; null: of all. */
  reports(department: string | null, limit: number): Promise<ComparedReport[]>
  /** How many lists have come, ever. */
  came(): Promise<number>
  /**
   * Days from `from` until before `until` of which a list has not come although our books say that something was carried out
   * there, the oldest first.
   */
  missing(from: LocalDate, until: LocalDate): Promise<MissingList[]>
  /** Of these receipts those that stand in the newest compared list of its day. */
  listed(receipts: readonly string[]): Promise<ListedReceipt[]>
}
