import { shortDate } from '@policy-direct/shared/format/date'
import { arrivalWord, FULFILMENT_WORDS } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { CandidateFilter, CandidatePartsFragment, EntitlementStatus } from '../../generated/types'
import { type CandidateList, unitOf } from './lists-view'

export type Candidate = CandidatePartsFragment
export type Clause = Candidate['clauses'][number]
export type ListTab = 'WAITING' | Extract<CandidateFilter, 'CONFIRMED' | 'FULFILLED' | 'REJECTED'>

/** 待核定 is doubtful and sure together; 已核定 is everything that has not arrived yet. */
export function tabsOf(list: CandidateList): { value: ListTab; word: string; count: number }[] {
  return [
    { value: 'WAITING', word: '待核定', count: list.sureCount + list.doubtfulCount },
    { value: 'CONFIRMED', word: '已核定', count: list.confirmedCount },
    { value: 'FULFILLED', word: `已${arrivalWord(list.item.fulfilmentKind)}`, count: list.fulfilledCount },
    { value: 'REJECTED', word: '已退回', count: list.rejectedCount },
  ]
}

/** Head of the list: 17 家候选，14 家确定，3 家存疑。 */
export function listNote(list: CandidateList): string {
  const unit = unitOf(list)
  const total = list.sureCount + list.doubtfulCount
  if (total === 0) return '这一批都核定了。'
  return `${total} ${unit}候选，${list.sureCount} ${unit}确定，${list.doubtfulCount} ${unit}存疑。核定后当天报市政数局。`
}

/** Head of the amount column. */
export function amountHead(list: CandidateList): string {
  const kind = list.item.fulfilmentKind
  return kind === 'DEPOSIT_RELEASE' ? '可退金额/元' : `${FULFILMENT_WORDS[kind].can}金额/元`
}

const STANDING: Record<EntitlementStatus, string> = {
  UNDER_REVIEW: '待核定',
  DOUBTFUL: '待核定，存疑',
  READY: '已通知，等确认',
  QUEUED: '已确认，排队等资金',
  IN_NOTICE: '公示中',
  IN_EXECUTION: '在路上',
  FULFILLED: '已到账',
  RETURNED: '退回来了，等换账户',
  DECLINED: '本人放弃了',
  REJECTED: '已退回',
  LAPSED: '过期了',
  WITHDRAWN: '申请人撤回了',
}

/** Why it stands where it stands, in one line. */
export function whyLine(candidate: Candidate): string {
  if (candidate.doubtful) return candidate.doubt ?? STANDING[candidate.status]
  if (candidate.status === 'REJECTED') return candidate.departmentNote ?? STANDING.REJECTED
  if (candidate.status === 'UNDER_REVIEW') {
    return candidate.clauses.every(clause => clause.verdict === 'MET') ? '全部符合' : '有一项要核实'
  }
  return STANDING[candidate.status]
}

/** The same beside the department's sentence, which stands on its own there. */
export const standingLine = (candidate: Candidate): string =>
  candidate.status === 'REJECTED' ? STANDING.REJECTED : whyLine(candidate)

/** What came of the sample, or that it is still to be looked at. */
export function sampleLine(candidate: Candidate): string | null {
  if (!candidate.sampled) return null
  return candidate.sampleChecked ? '抽查，原件一致' : '抽查，还没看原件'
}

/** For whoever cannot see the marks: 4 项条件，3 项符合，1 项判断不了. */
export function marksSpoken(clauses: readonly Clause[]): string {
  const count = (verdict: Clause['verdict']) => clauses.filter(clause => clause.verdict === verdict).length
  const parts = [
    `${clauses.length} 项条件`,
    count('MET') > 0 && `${count('MET')} 项符合`,
    count('NOT_MET') > 0 && `${count('NOT_MET')} 项不符合`,
    count('UNKNOWN') > 0 && `${count('UNKNOWN')} 项判断不了`,
  ]
  return parts.filter(Boolean).join('，')
}

/** Clauses in the order of the item, so that marks of one clause stand under each other; unknown ones last. */
export const inItemOrder = (clauses: readonly Clause[], order: readonly string[]): Clause[] => {
  const place = ({ id }: Clause) => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...clauses].sort((one, other) => place(one) - place(other))
}

/** The clause to look at first. */
export const openClauses = (candidate: Candidate): Clause[] =>
  candidate.clauses.filter(clause => clause.verdict !== 'MET')

export type SourceLine = { label: string; source: string; asOf: string | null; text: string }

/** Every value of a clause with whose it is and as of when: two sources of one datum stand under each other. */
export const sourceLines = (clause: Clause, today: string): SourceLine[] =>
  clause.values.map(value => ({
    label: value.label,
    source: value.source.shortName,
    asOf: value.asOf && `截至 ${shortDate(value.asOf, today)}`,
    text: value.text ?? '没有查到',
  }))
