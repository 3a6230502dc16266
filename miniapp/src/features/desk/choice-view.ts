import { yuan } from '@policy-direct/shared/format/money'
import { backWords } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { Candidate } from './candidate-view'
import { type CandidateList, unitOf } from './lists-view'

/** What is ticked among the certain ones read so far. Amounts in 分. */
export type Choice = { ids: string[]; fen: number; of: number }

/** Everything shown is ticked until it is unticked. */
export function choiceOf(sure: readonly Candidate[], unticked: ReadonlySet<string>): Choice {
  const chosen = sure.filter(one => !unticked.has(one.id))
  return {
    ids: chosen.map(one => one.id),
    fen: chosen.reduce((sum, one) => sum + one.amountFen, 0),
    of: sure.length,
  }
}

/** How the box in the table head looks. */
export function choiceMark({ ids, of }: Choice): 'all' | 'some' | 'none' {
  if (ids.length === 0) return 'none'
  return ids.length === of ? 'all' : 'some'
}

/** 已选 14 家，共 4,700,000.00 元 */
export const choiceLine = (choice: Choice, list: CandidateList): string =>
  choice.ids.length === 0 ? `还没有选` : `已选 ${choice.ids.length} ${unitOf(list)}，共 ${yuan(choice.fen)}`

/** For somebody who only looks: 确定 14 家，共 4,700,000.00 元 */
export const sureLine = (list: CandidateList): string =>
  `确定 ${list.sureCount} ${unitOf(list)}，共 ${yuan(list.sureFen)}`

/** What a confirmation sets going. */
export function choiceNote(list: CandidateList): string {
  const whose = list.item.beneficiaryKind === 'ENTERPRISE' ? '企业' : '本人'
  const words = backWords(list.item.fulfilmentKind)
  const back = list.item.dueBackOn ? `这是${words.nature}，${list.item.dueBackOn} 前要${words.back}。` : ''
  return `${back}核定后通知${whose}，${whose}点确认以后才付款`
}

export type Samples = { all: Candidate[]; unchecked: Candidate[] }

export function samplesOf(sure: readonly Candidate[]): Samples {
  const all = sure.filter(one => one.sampled)
  return { all, unchecked: all.filter(one => !one.sampleChecked) }
}

/** 2 家，已看 1 家; where not all pages are read, only how many are left: 还有 150 家没看. */
export const sampleProgress = ({ all, unchecked }: Samples, open: number, unit: string): string =>
  open > unchecked.length
    ? `还有 ${open} ${unit}没看`
    : `${all.length} ${unit}，已看 ${all.length - unchecked.length} ${unit}`

/** The whole list without those unticked: how many, and for how much (分). */
export type Whole = { exceptIds: string[]; count: number; fen: number }

/** All certain ones, also of pages nobody has read; null where everybody is on the page or nobody is ticked. */
export function wholeOf(
  list: CandidateList,
  sure: readonly Candidate[],
  unticked: ReadonlySet<string>,
  hasMore: boolean,
): Whole | null {
  const except = sure.filter(one => unticked.has(one.id))
  if (!hasMore || except.length === sure.length) return null
  return {
    exceptIds: except.map(one => one.id),
    count: list.sureCount - except.length,
    fen: except.reduce((sum, one) => sum - one.amountFen, list.sureFen),
  }
}

/** 全部 41118 家，共 … 元 */
export const wholeLine = ({ count, fen }: Whole, list: CandidateList, confirmed: number | null): string =>
  confirmed === null
    ? `全部 ${count} ${unitOf(list)}，共 ${yuan(fen)}`
    : `正在确认，已确认 ${confirmed} ${unitOf(list)}，离开这一页就停`

type Standing = { notAllowed: string | null; online: boolean; busy: boolean; unchecked: number }

/** Why 确认 cannot be pressed now; null when it can. */
export function confirmOff(choice: Choice, list: CandidateList, standing: Standing): string | null {
  if (standing.notAllowed) return standing.notAllowed
  if (standing.busy) return '正在确认，请稍等'
  if (!standing.online) return '有网才能确认'
  if (standing.unchecked > 0) return `先看完抽查的 ${standing.unchecked} ${unitOf(list)}`
  if (choice.ids.length === 0) return '先勾选要确认的'
  return null
}

type Decided = { decided: number; skipped: number }

/** What a bulk confirmation did; those another person changed meanwhile are told. */
export function confirmedLine({ decided, skipped }: Decided, list: CandidateList): string {
  const unit = unitOf(list)
  const done = decided > 0 ? `已确认 ${decided} ${unit}，今天报市政数局，正在通知。` : '这一次没有新确认的。'
  return `${done}${skippedLine(skipped, unit)}`
}

/** What a decision about one of them did. */
export function settledOneLine(name: string, did: string, { decided, skipped }: Decided): string {
  if (decided === 0 && skipped > 0) return `${name}刚被别人改过，这一次没有动。请看过最新的再定。`
  return `${name}：${did}`
}

const skippedLine = (skipped: number, unit: string): string =>
  skipped > 0 ? `另有 ${skipped} ${unit}刚被别人改过，没有动，请看过再定。` : ''
