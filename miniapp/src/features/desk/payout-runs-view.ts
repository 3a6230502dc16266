import { grouped } from '@policy-direct/shared/format/count'
import { yuan } from '@policy-direct/shared/format/money'
import type { PayoutRunPartsFragment, PayoutRunsQuery } from '../../generated/types'
import type { Light } from '../../ui'

export type PayoutRun = PayoutRunPartsFragment
export type RunItem = PayoutRunsQuery['payoutRunItems'][number]

const LIGHTS: Partial<Record<PayoutRun['status'], Light>> = {
  STOPPED: 'RED',
  WAITING: 'YELLOW',
  SECOND_LOOK: 'YELLOW',
}
/** A light says who has to act: red for a stop or a bank that refused, yellow while somebody has to release; else none. */
export const lightOfRun = ({ status, trouble }: PayoutRun): Light | null =>
  trouble ? 'RED' : (LIGHTS[status] ?? null)

/** It moves by itself: look again soon. What waits for the treasury does not. */
export const isMoving = ({ status, exportable }: PayoutRun): boolean =>
  status === 'PREPARING' || (status === 'RELEASED' && !exportable)

export const runsTitle = (runs: readonly PayoutRun[]): string => {
  const mine = runs.filter(run => waitsForRelease(run) && run.notYou === null).length
  return mine === 0 ? '没有等您放行的批次' : `${mine} 批等您放行`
}

const waitsForRelease = ({ status }: PayoutRun) => status === 'WAITING' || status === 'SECOND_LOOK'

/** How far it has come, people and money; what is nobody's is left out. */
export function runLines(run: PayoutRun): { label: string; value: string }[] {
  const people = (label: string, count: number, more = '') =>
    count > 0 ? [{ label, value: `${grouped(count)} 人${more}` }] : []
  return [
    { label: '这一批', value: `${grouped(run.lineCount)} 人，${yuan(run.totalFen)}` },
    ...people('再核中', run.checkingCount),
    ...people('还没交出去', waitsForRelease(run) || run.status === 'PREPARING' ? 0 : run.waitingCount),
    ...(run.treasury
      ? people('国库办理中', run.onTheWayCount)
      : people('银行办理中', run.onTheWayCount, `，已交 ${run.fileCount} 份文件`)),
    ...people('到账', run.paidCount, `，${yuan(run.paidFen)}`),
    ...people('退回', run.backCount, '，各自按退汇办'),
    ...people('这批不发', run.droppedCount, '，原因见名单'),
    ...(run.differenceCount > 0 ? [{ label: '国库对不上', value: differenceWords(run) }] : []),
  ]
}

const differenceWords = ({ differenceCount, openDifferenceCount }: PayoutRun): string =>
  openDifferenceCount > 0
    ? `${differenceCount} 处，${openDifferenceCount} 处在督办`
    : `${differenceCount} 处，都查清了`

/** What can be done with a run now, by whoever looks at it. */
export const releasable = (run: PayoutRun): boolean => waitsForRelease(run) && run.notYou === null
/** What may be said no to, and in which words. */
export function noTo({ status }: PayoutRun): { act: 'STOP' | 'REFUSE'; word: string } | null {
  if (status === 'RELEASED') return { act: 'STOP', word: '停下，没交出去的先不发' }
  if (status === 'WAITING' || status === 'SECOND_LOOK' || status === 'PREPARING')
    return { act: 'REFUSE', word: '退回这一批' }
  return null
}
/** A stopped run goes on; so does one whose file the bank refused. */
export const resumable = ({ status, trouble }: PayoutRun): boolean => status === 'STOPPED' || trouble !== null

/** Money that has to be made a run of, however what is granted from now on is paid. */
export const waits = ({ waitingCount }: RunItem): boolean => waitingCount > 0

type Way = Pick<RunItem, 'inRuns' | 'treasury' | 'waitingCount'>

export function waitingWords({ inRuns, treasury, waitingCount, waitingFen }: RunItem): string {
  const way = treasury ? '国库集中支付' : '成批发'
  if (waitingCount === 0) return inRuns ? `${way}，现在没有等着发的` : '核定一个发一个'
  const waiting = `等着发 ${grouped(waitingCount)} 人，${yuan(waitingFen)}`
  return inRuns ? `${way}。${waiting}` : `新核定的一个一个发；以前核定的还要${way}：${waiting}`
}

/** What a switch means from now on, and for whoever waits already. */
export function changedWords({ inRuns, treasury, waitingCount }: Way): string {
  if (inRuns) return treasury ? '改由国库集中支付，成批写支付申请' : '改成按月成批发'
  const waiting = waitingCount > 0 ? `，已经等着的 ${grouped(waitingCount)} 人还要做成一批、由别人放行` : ''
  return `新核定的改回一个一个发${waiting}`
}
