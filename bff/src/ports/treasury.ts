import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { TreasuryDifference, TreasuryLine } from '../domain/treasury-file'
import type { RunAtTreasury } from '../domain/treasury-silence'
import type { BroughtFiles } from './brought-files'
import type { SettleMany } from './payout-runs'

/** Signs files for the treasury and checks its own, with the key both know. */
export interface TreasurySeal {
  /** False while no key is agreed. */
  readonly agreed: boolean
  /** A running signature over lines, each with its line break. */
  begin(): { add(line: string): void; hex(): string; holds(signature: string): boolean }
}

/** What a 支付申请 is made of, in the order of its lines. */
export interface ApplicationParts {
  payerAccount: string
  batches: { id: string; requestDigest: string; lineCount: number; totalFen: number }[]
}

export interface NewTreasuryResult {
  id: string
  runId: string
  number: string
  staffId: string
  actorName: string
  at: Date
}

/** The task a difference becomes. */
export interface DifferenceTask {
  id: string
  request: string
  dueOn: LocalDate
}

/** 支付申请 and the results brought back, line by line as they came. */
export interface TreasuryFiles extends BroughtFiles {
  application(runId: string): Promise<ApplicationParts>
  /** Runs that were handed over and of which some payments have no answer. */
  atTreasury(): Promise<RunAtTreasury[]>
  /** Cases of such a run that wait for an answer and have not been told so. */
  untold(runId: string, occasion: string, limit: number): Promise<string[]>
  /** Notes that the application was taken to the treasury. */
  handOver(runId: string): Promise<void>
  /** Begins a result: until it is closed nothing of it counts. */
  open(result: NewTreasuryResult): Promise<void>
  /**
   * Keeps lines; answers the first that says the same of the same payment once more, or null. ENDED: the result was refused
   * meanwhile, as one that broke off, and nothing of them is kept.
   */
  add(resultId: string, lines: readonly TreasuryLine[]): Promise<number | 'ENDED' | null>
  /** Read to its signature: from here on it is carried into the books. Answers the first result of the same bytes. */
  close(
    resultId: string,
    digest: string,
    lineCount: number,
  ): Promise<{ id: string; repeated: boolean } | 'ENDED'>
  /** Results on their way into the books. */
  taking(): Promise<{ id: string; runId: string }[]>
  /**
   * Carries the next lines into the books in one transaction, each once; a line that does not fit moves nothing and becomes a
   * task. False when the result is through.
   */
  takePage(
    resultId: string,
    limit: number,
    at: Date,
    more: SettleMany & { task(run: string, line: number, difference: TreasuryDifference): DifferenceTask },
  ): Promise<boolean>
}
