import type { Job } from '../jobs/schedule'
import { type ApplyAccountChangesDeps, applyAccountChanges } from '../usecases/apply-account-changes'
import { type AskArrivalsDeps, askArrivals } from '../usecases/ask-arrivals'
import { type AskBankDeps, askBankOfArrivals } from '../usecases/ask-bank-of-arrivals'
import { type CarryRunsDeps, carryPayoutRuns } from '../usecases/carry-payout-runs'
import { type CheckDeps, checkFulfilments } from '../usecases/check-fulfilments'
import { type CloseNoticesDeps, closeNotices } from '../usecases/close-notices'
import { type CompareReportsDeps, compareOfficeReports } from '../usecases/compare-office-reports'
import { followPayoutFiles } from '../usecases/follow-payout-files'
import { type GiveTurnsDeps, giveTurns } from '../usecases/give-turns'
import { lapseOffers } from '../usecases/lapse-offers'
import { type ReconcileDeps, reconcileStatements } from '../usecases/reconcile-statements'
import { type EndUnreadDeps, endUnreadFiles } from '../usecases/refuse-file'
import { type ReleaseDeps, releaseMessages } from '../usecases/release-messages'
import { type RemindDeps, remindDueBack } from '../usecases/remind-due-back'
import { type ExecutorResultsDeps, takeExecutorResults } from '../usecases/take-executor-results'
import { tellFundsAgain } from '../usecases/tell-funds-again'
import { carryTreasuryResults, type TreasuryResultDeps } from '../usecases/treasury-result'
import { type WatchDueBackDeps, watchDueBack } from '../usecases/watch-due-back'
import { type WatchOfficesDeps, watchOffices } from '../usecases/watch-offices'
import { type WatchReversalsDeps, watchReversals } from '../usecases/watch-reversals'
import { type WatchTreasuryDeps, watchTreasury } from '../usecases/watch-treasury'
import type { Base } from './base'
import { patientJob } from './patient-job'

const CHECK_EVERY_MS = 500
const RESULTS_EVERY_MS = 500
const RELEASE_EVERY_MS = 1_000
const CALENDAR_EVERY_MS = 2_000

type JobDeps = CheckDeps &
  CarryRunsDeps &
  TreasuryResultDeps &
  ReconcileDeps &
  CompareReportsDeps &
  ApplyAccountChangesDeps &
  ExecutorResultsDeps &
  CloseNoticesDeps &
  GiveTurnsDeps &
  RemindDeps &
  AskArrivalsDeps &
  AskBankDeps &
  ReleaseDeps &
  WatchReversalsDeps &
  WatchDueBackDeps &
  WatchTreasuryDeps &
  WatchOfficesDeps &
  EndUnreadDeps &
  Pick<Base, 'log'>

/** What comes round with time: open answers, executors' results, and the city's calendar. */
export function caseJobs(deps: JobDeps): Job[] {
  return [
    { name: 'check-fulfilments', everyMs: CHECK_EVERY_MS, run: checkFulfilments(deps) },
    { name: 'carry-payout-runs', everyMs: CHECK_EVERY_MS, run: carryPayoutRuns(deps) },
    { name: 'follow-payout-files', everyMs: CHECK_EVERY_MS, run: followPayoutFiles(deps) },
    { name: 'carry-treasury-results', everyMs: CALENDAR_EVERY_MS, run: carryTreasuryResults(deps) },
    patientJob(deps.log, 'executor-results', RESULTS_EVERY_MS, takeExecutorResults(deps)),
    { name: 'reconcile-statements', everyMs: CALENDAR_EVERY_MS, run: reconcileStatements(deps) },
    { name: 'compare-office-reports', everyMs: CALENDAR_EVERY_MS, run: compareOfficeReports(deps) },
    { name: 'close-notices', everyMs: CALENDAR_EVERY_MS, run: closeNotices(deps) },
    { name: 'apply-account-changes', everyMs: CHECK_EVERY_MS, run: applyAccountChanges(deps) },
    { name: 'lapse-offers', everyMs: CALENDAR_EVERY_MS, run: lapseOffers(deps) },
    { name: 'tell-funds-again', everyMs: CALENDAR_EVERY_MS, run: tellFundsAgain(deps) },
    { name: 'give-turns', everyMs: RELEASE_EVERY_MS, run: giveTurns(deps) },
    { name: 'release-messages', everyMs: RELEASE_EVERY_MS, run: releaseMessages(deps) },
    { name: 'ask-arrivals', everyMs: CALENDAR_EVERY_MS, run: askArrivals(deps) },
    { name: 'ask-bank-of-arrivals', everyMs: CHECK_EVERY_MS, run: askBankOfArrivals(deps) },
    { name: 'watch-reversals', everyMs: CALENDAR_EVERY_MS, run: watchReversals(deps) },
    { name: 'watch-due-back', everyMs: CALENDAR_EVERY_MS, run: watchDueBack(deps) },
    { name: 'watch-treasury', everyMs: CALENDAR_EVERY_MS, run: watchTreasury(deps) },
    { name: 'end-unread-files', everyMs: CALENDAR_EVERY_MS, run: endUnreadFiles(deps) },
    { name: 'watch-offices', everyMs: CALENDAR_EVERY_MS, run: watchOffices(deps) },
    { name: 'remind-due-back', everyMs: CALENDAR_EVERY_MS, run: remindDueBack(deps) },
  ]
}
