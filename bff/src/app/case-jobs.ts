import type { Job } from '../jobs/schedule'
import { type ApplyAccountChangesDeps, applyAccountChanges } from '../usecases/apply-account-changes'
import { type AskArrivalsDeps, askArrivals } from '../usecases/ask-arrivals'
import { type AskBankDeps, askBankOfArrivals } from '../usecases/ask-bank-of-arrivals'
import { type CarryRunsDeps, carryPayoutRuns } from '../usecases/carry-payout-runs'
import { type CheckDeps, checkFulfilments } from '../usecases/check-fulfilments'
import { type CloseNoticesDeps, closeNotices } from '../usecases/close-notices'
import { followPayoutFiles } from '../usecases/follow-payout-files'
import { type GiveTurnsDeps, giveTurns } from '../usecases/give-turns'
import { lapseOffers } from '../usecases/lapse-offers'
import { type ReconcileDeps, reconcileStatements } from '../usecases/reconcile-statements'
import { type ReleaseDeps, releaseMessages } from '../usecases/release-messages'
import { type RemindDeps, remindDueBack } from '../usecases/remind-due-back'
import { type ExecutorResultsDeps, takeExecutorResults } from '../usecases/take-executor-results'
import { tellFundsAgain } from '../usecases/tell-funds-again'
import type { Base } from './base'
import { patientJob } from './patient-job'

const CHECK_EVERY_MS = 500
const RESULTS_EVERY_MS = 500
const RELEASE_EVERY_MS = 1_000
const CALENDAR_EVERY_MS = 2_000

type JobDeps = CheckDeps &
  CarryRunsDeps &
  ReconcileDeps &
  ApplyAccountChangesDeps &
  ExecutorResultsDeps &
  CloseNoticesDeps &
  GiveTurnsDeps &
  RemindDeps &
  AskArrivalsDeps &
  AskBankDeps &
  ReleaseDeps &
  Pick<Base, 'log'>

/** What comes round with time: open answers, executors' results, and the city's calendar. */
export function caseJobs(deps: JobDeps): Job[] {
  return [
    { name: 'check-fulfilments', everyMs: CHECK_EVERY_MS, run: checkFulfilments(deps) },
    { name: 'carry-payout-runs', everyMs: CHECK_EVERY_MS, run: carryPayoutRuns(deps) },
    { name: 'follow-payout-files', everyMs: CHECK_EVERY_MS, run: followPayoutFiles(deps) },
    patientJob(deps.log, 'executor-results', RESULTS_EVERY_MS, takeExecutorResults(deps)),
    { name: 'reconcile-statements', everyMs: CALENDAR_EVERY_MS, run: reconcileStatements(deps) },
    { name: 'close-notices', everyMs: CALENDAR_EVERY_MS, run: closeNotices(deps) },
    { name: 'apply-account-changes', everyMs: CHECK_EVERY_MS, run: applyAccountChanges(deps) },
    { name: 'lapse-offers', everyMs: CALENDAR_EVERY_MS, run: lapseOffers(deps) },
    { name: 'tell-funds-again', everyMs: CALENDAR_EVERY_MS, run: tellFundsAgain(deps) },
    { name: 'give-turns', everyMs: RELEASE_EVERY_MS, run: giveTurns(deps) },
    { name: 'release-messages', everyMs: RELEASE_EVERY_MS, run: releaseMessages(deps) },
    { name: 'ask-arrivals', everyMs: CALENDAR_EVERY_MS, run: askArrivals(deps) },
    { name: 'ask-bank-of-arrivals', everyMs: CHECK_EVERY_MS, run: askBankOfArrivals(deps) },
    { name: 'remind-due-back', everyMs: CALENDAR_EVERY_MS, run: remindDueBack(deps) },
  ]
}
