import { shortDate, shortDateTime } from '@policy-direct/shared/format/date'
import { chinaDate, chinaDateTime, type LocalDate } from '@policy-direct/shared/time/china-date'
import { arrivalWord, REACHES_ACCOUNT } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { FulfilmentKind, ProcedureStep } from '../eligibility'
import type { EntitlementEvent, EntitlementStatus } from './entitlement'
import type { TimelineEvent } from './timeline'

/** What the words about single stages need beside the events. */
export interface StageWords {
  readonly status: EntitlementStatus
  readonly confirmBy: LocalDate | null
  readonly departmentNote: string | null
  readonly notice: {
    readonly opensOn: LocalDate
    readonly closesOn: LocalDate
    readonly objected: boolean
  } | null
  /** 中国银行 尾号 0231 */
  readonly account: string | null
  /** Decides the words of the last step: 到账, 减免, 退税 (CC-13). */
  readonly kind: FulfilmentKind
  /** Why it came back. */
  readonly returnReason: string | null
}

interface Moment {
  readonly begin: TimelineEvent | undefined
  readonly end: TimelineEvent | undefined
  readonly now: Date
  readonly used: number
  readonly promised: number | null
  /** Its turn came and something other than money was missing. */
  readonly aside: boolean
}

/** What happened at a stage, or is happening, in plain words. */
export function wordsOf(input: StageWords, stage: ProcedureStep['stage'], moment: Moment): string | null {
  switch (stage) {
    case 'MATCH':
      return moment.end ? `${when(moment.end.at, moment.now)} 比对完成` : null
    case 'DEPARTMENT_REVIEW':
      return reviewWords(input, moment)
    case 'INTENTION':
      return intentionWords(input, moment)
    case 'PUBLIC_NOTICE':
      return noticeWords(input, moment)
    case 'EXECUTION':
      return executionWords(input, moment)
  }
}

const when = (at: Date, now: Date) => shortDateTime(chinaDateTime(at), chinaDate(now))
const day = (date: LocalDate, now: Date) => shortDate(date, chinaDate(now))

function reviewWords(
  { status, departmentNote }: StageWords,
  { end, now, used, promised }: Moment,
): string | null {
  if (end?.event === 'DEPARTMENT_REJECT')
    return `${when(end.at, now)} 部门退回。${departmentNote ?? ''}`.trim()
  if (end?.event === 'DEEM_APPROVED')
    return `${when(end.at, now)} 部门过了 ${promised ?? 0} 个工作日没有核定，按超时默认办下去`
  if (end?.event === 'WITHDRAW') return `${when(end.at, now)} ${end.actorName} 撤回了申报`
  if (end) return `${when(end.at, now)} 核定`
  const progress = pace(used, promised)
  return status === 'DOUBTFUL'
    ? [departmentNote ?? '有一项要再核实', progress].filter(Boolean).join('。')
    : progress
}

/** What keeps aside whoever's turn it was, as it is now, and who has to do what; the place is kept (N-6). */
export const asideWords = ({ account, kind }: Pick<StageWords, 'account' | 'kind'>): string =>
  REACHES_ACCOUNT.has(kind) && account === null
    ? '轮到您了，但没有可以收款的账户：账户要在用，户名要与本人（单位）一致。到银行办好，名次给您留着'
    : '轮到您了，但这个事项暂停办理。不用您做什么，名次给您留着，恢复就办'

function intentionWords({ confirmBy, status }: StageWords, { end, now, aside }: Moment): string | null {
  if (status === 'QUEUED') return aside ? '确认好了，名次记下了' : '确认好了，名次记下了，资金补上就按名次办'
  if (!end)
    return confirmBy ? `核定好了，请在 ${day(confirmBy, now)} 前点一下确认` : '核定好了，请您点一下确认'
  if (end.event === 'DECLINE') return `${when(end.at, now)} 您放弃了`
  if (end.event === 'LAPSE') return '过了确认的最后一天'
  if (end.event === 'REFUSE') return `${when(end.at, now)} 按最新数据和领取记录不再符合`
  if (end.actorKind === 'SYSTEM') return '依法不用您确认'
  return `${end.actorName} ${when(end.at, now)} 确认`
}

const NOTICE_ENDS: Partial<Record<EntitlementEvent, string>> = {
  CLOSE_NOTICE: '无异议',
  UPHOLD_OBJECTION: '异议成立，不再发放',
  STOP: '付款前核对没有通过',
}

function noticeWords({ notice, status }: StageWords, { end, now }: Moment): string | null {
  const span = notice ? `${day(notice.opensOn, now)} 至 ${day(notice.closesOn, now)} 公示` : null
  const outcome = end ? (NOTICE_ENDS[end.event] ?? null) : null
  const stopped =
    status === 'OBJECTED'
      ? '有人提出异议，正在核对'
      : status === 'STOPPED'
        ? '部门在重新核对，先不付款'
        : null
  return [span, outcome ?? stopped].filter(Boolean).join('，') || null
}

function executionWords(input: StageWords, { end, now, used, promised }: Moment): string | null {
  const { kind } = input
  if (end?.event === 'STOP')
    return `${when(end.at, now)} 停下，没有付款。${input.departmentNote ?? ''}`.trim()
  if (end) return [`${when(end.at, now)} ${arrivalWord(kind)}`, input.account].filter(Boolean).join('，')
  if (input.status === 'RETURNED')
    return REACHES_ACCOUNT.has(kind)
      ? `没有办成：${input.returnReason ?? '收款账户有问题'}。钱给您留着，换个账户就能再付`
      : `没有办成：${input.returnReason ?? '执行部门退回了'}。资格给您留着，核对好可以再办一次`
  return [pace(used, promised), input.account].filter(Boolean).join('，') || null
}

const pace = (used: number, promised: number | null) =>
  promised === null ? null : `承诺 ${promised} 个工作日，已用 ${used} 个`
