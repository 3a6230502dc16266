import { shortDateTime } from '@policy-direct/shared/format/date'
import {
  FULFILMENT_WORDS,
  promisedBy,
  REACHES_ACCOUNT,
} from '@policy-direct/shared/vocabulary/fulfilment-words'
import { placeWords } from '@policy-direct/shared/vocabulary/queue-words'
import type { EntitlementPartsFragment, EntitlementQuery } from '../../generated/types'
import type { Step } from '../../ui'

export type Case = EntitlementPartsFragment
/** A case on its own page: also what is being done about its account. */
export type WatchedCase = EntitlementQuery['entitlement']
type TimelineStep = Case['timeline'][number]

/** One step with who, when, what; pauses are shown, not hidden. */
export function stepOf(step: TimelineStep, today: string): Step {
  const when = step.at ? shortDateTime(step.at, today) : null
  return {
    name: step.name,
    state: step.state,
    lines: linesOf(step, when),
    light: step.light,
    paused: step.pausedBecause,
    ...(step.promisedDays !== null && step.state === 'LATER'
      ? { end: `承诺 ${step.promisedDays} 个工作日` }
      : {}),
  }
}

/** Who, when and what on as few lines as it takes; nothing is said twice. */
function linesOf({ state, actor, detail }: TimelineStep, when: string | null): string[] {
  // Nobody in particular: 不用您做, 您点一下.
  const who = actor && !actor.includes('您') ? actor : null
  if (detail && when && detail.includes(when))
    return [who && !detail.startsWith(who) ? `${who} ${detail}` : detail]
  const since = when && (state === 'NOW' ? `${when} 起` : when)
  return [[who, since].filter(Boolean).join(' '), detail ?? ''].filter(line => line !== '')
}

/** 第 5 步，共 6 步 */
export function whereabouts(timeline: readonly TimelineStep[]): string {
  const at = timeline.findIndex(step => step.state === 'NOW')
  return at < 0 ? `${timeline.length} 步都办完了` : `第 ${at + 1} 步，共 ${timeline.length} 步`
}

/** The title of the screen: what the person wants to know first. */
export function conclusion(one: Case, today: string): string {
  const kind = one.item.fulfilmentKind
  const { done, underway } = FULFILMENT_WORDS[kind]
  switch (one.status) {
    case 'FULFILLED':
      return one.secondsToFulfil !== null && one.secondsToFulfil < 3_600
        ? `${done}，用了 ${one.secondsToFulfil} 秒`
        : done
    case 'IN_EXECUTION':
    case 'IN_NOTICE':
      return one.likelyBy ? promisedBy(one.likelyBy, today, kind) : underway
    case 'QUEUED':
      return '确认好了，排队等资金'
    case 'READY':
      return one.confirmBy ? `等您确认，${one.confirmBy} 前有效` : '等您确认'
    case 'UNDER_REVIEW':
      return '部门正在核定，不用您做什么'
    case 'DOUBTFUL':
      return '部门要再核实一项'
    case 'RETURNED':
      return REACHES_ACCOUNT.has(kind) ? '银行退回来了，要换一个账户' : '没有办成，执行部门退回了'
    case 'DECLINED':
      return '您选择了不领'
    case 'REJECTED':
      return '部门退回了这一笔'
    case 'LAPSED':
      return '过了确认期限'
    case 'WITHDRAWN':
      return '您撤回了申报'
  }
}

/** 您是第 12 位，前面还有 3 位在等: what a place means to whoever has it; null when it says nothing any more. */
export function placeLine({ status, place }: Pick<WatchedCase, 'status' | 'place'>): string | null {
  if (!place || status !== 'QUEUED') return null
  return placeWords(place)
}

/** Whether the sum may be shown warm: it has been confirmed for this beneficiary. */
export const isConfirmed = (one: Case): boolean =>
  one.status === 'READY' ||
  one.status === 'IN_NOTICE' ||
  one.status === 'IN_EXECUTION' ||
  one.status === 'FULFILLED'

/** How often to look again: the money is moving, its account is being changed, or nothing is expected soon. */
export const lookAgainMs = (status: Case['status'] | undefined, changing = false): number | false =>
  status === 'IN_EXECUTION'
    ? 700
    : status === 'QUEUED' || status === 'UNDER_REVIEW' || status === 'IN_NOTICE' || status === 'DOUBTFUL'
      ? 10_000
      : changing
        ? 3_000
        : false
