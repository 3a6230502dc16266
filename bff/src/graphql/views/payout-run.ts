import type {
  DroppedPayout,
  PayoutRunItem as PayoutRunItemView,
  PayoutRun as PayoutRunView,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../../domain/actor'
import { type PayoutRunStatus, releasing, TWO_RELEASE_FROM_FEN } from '../../domain/payout-run'
import type { DroppedLine, PayoutRun, PayoutRunStep } from '../../ports/payout-runs'
import type { RunItem } from '../../usecases/prepare-payout-run'
import { firstReleaseOf } from '../../usecases/release-payout-run'
import { isExportable } from '../../usecases/treasury-application'
import { awaitsResult } from '../../usecases/treasury-result'

const WORDS: Record<PayoutRunStatus, string> = {
  PREPARING: '正在逐人再核一遍',
  WAITING: '等另一个人放行',
  SECOND_LOOK: '金额大，等第二个人放行',
  RELEASED: '在发，一份一份交给银行',
  STOPPED: '停下了，没交出去的都不发',
  DONE: '发完了',
  REFUSED: '退回了，一分钱也没有发',
}
const TREASURY_WORDS: Partial<typeof WORDS> = {
  RELEASED: '放行了，由国库支付',
  STOPPED: '停下了，没有写进支付申请的都不发',
}
const STEPS: Record<PayoutRunStep['event'], string> = {
  PREPARE: '做了这一批',
  PREPARED: '逐人核完',
  RELEASE_FIRST: '第一个人放行',
  RELEASE: '放行',
  REFUSE: '退回',
  STOP: '停下',
  RESUME: '接着发',
  FINISH: '发完了',
  EXPORT: '导出支付申请',
  IMPORT: '导入国库支付结果',
}
const NOT_YOU = {
  AUTHOR: '这一批是您做的，要由另一个人放行。',
  SAME_PERSON: '您已经放行过，还要另一个人。',
  REVIEWER_NEEDED: '放行要有本局的核定人。',
  RELEASE: null,
  RELEASE_FIRST: null,
} as const

/** A run as whoever asks sees it. */
export function payoutRunView(run: PayoutRun, itemName: string, actor: Actor): PayoutRunView {
  const waits = run.status === 'WAITING' || run.status === 'SECOND_LOOK'
  const meaning =
    waits && actor.kind === 'STAFF' ? releasing({ ...run, firstRelease: firstReleaseOf(run) }, actor) : null
  return {
    id: run.id,
    number: run.number,
    itemId: run.itemId,
    itemName,
    treasury: run.treasury,
    exportable: isExportable(run),
    awaitsResult: awaitsResult(run),
    differenceCount: run.differences,
    openDifferenceCount: run.openDifferences,
    status: run.status,
    words: run.treasury ? (TREASURY_WORDS[run.status] ?? WORDS[run.status]) : WORDS[run.status],
    lineCount: run.lineCount,
    totalFen: run.totalFen,
    droppedCount: run.droppedCount,
    checkingCount: run.checking,
    waitingCount: run.waiting,
    onTheWayCount: run.onTheWay,
    paidCount: run.paidCount,
    paidFen: run.paidFen,
    backCount: run.backCount,
    fileCount: run.fileCount,
    trouble: run.trouble,
    needsTwo: run.totalFen >= TWO_RELEASE_FROM_FEN,
    notYou: meaning && NOT_YOU[meaning],
    preparedAt: chinaDateTime(run.preparedAt),
    endedAt: run.endedAt && chinaDateTime(run.endedAt),
    steps: run.steps.map(({ event, actorName, reason, at }) => ({
      name: STEPS[event],
      actor: actorName,
      reason,
      at: chinaDateTime(at),
    })),
  }
}

export const droppedPayoutView = ({ fulfilmentId, ...line }: DroppedLine): DroppedPayout => ({
  id: fulfilmentId,
  ...line,
})

export const runItemView = ({
  item,
  inRuns,
  treasury,
  lastSwitch,
  waitingCount,
  waitingFen,
}: RunItem): PayoutRunItemView => ({
  itemId: item.id,
  itemName: item.name,
  inRuns,
  treasury,
  switchedBy: lastSwitch?.by ?? null,
  switchedAt: lastSwitch && chinaDateTime(lastSwitch.at),
  waitingCount,
  waitingFen,
})
