import { chinaDate } from '@policy-direct/shared/time/china-date'
import { payoutRunResolvers } from '../graphql/resolvers/payout-run'
import {
  listRunItems,
  type PayoutRunDeps,
  preparePayoutRun,
  switchRunItem,
} from '../usecases/prepare-payout-run'
import {
  listDroppedLines,
  listPayoutRuns,
  readPayoutRun,
  refusePayoutRun,
  releasePayoutRun,
  resumePayoutRun,
  stopPayoutRun,
} from '../usecases/release-payout-run'
import { openTreasuryApplication } from '../usecases/treasury-application'
import { openTreasuryResult, type TreasuryResultDeps } from '../usecases/treasury-result'

/** 成批发放 at the desk; the work itself is among the cases' jobs. */
export const payoutRunDesk = (deps: PayoutRunDeps & TreasuryResultDeps) =>
  payoutRunResolvers({
    items: listRunItems(deps),
    switchItem: switchRunItem(deps),
    list: listPayoutRuns(deps),
    read: readPayoutRun(deps),
    dropped: listDroppedLines(deps),
    prepare: preparePayoutRun(deps),
    release: releasePayoutRun(deps),
    refuse: refusePayoutRun(deps),
    stop: stopPayoutRun(deps),
    resume: resumePayoutRun(deps),
    openApplication: openTreasuryApplication(deps),
    openResult: openTreasuryResult(deps),
    async nameOf(itemId) {
      const item = await deps.items.latest(itemId, chinaDate(deps.clock.now()))
      return item?.name ?? itemId
    },
  })
