import { shortDate } from '@policy-direct/shared/format/date'
import { amountInSentence } from '@policy-direct/shared/format/money'
import {
  arrivalWord,
  FULFILMENT_WORDS,
  REACHES_ACCOUNT,
} from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { AssessmentsQuery, EntitlementPartsFragment } from '../../generated/types'
import type { Step } from '../../ui'

export type Offer = AssessmentsQuery['assessments'][number]
export type Case = EntitlementPartsFragment

/** Returned by the department once, and met by today's data: it can be asked for again. */
export const isOpenAgain = ({ verdict, entitlement }: Offer): boolean =>
  verdict === 'ELIGIBLE' && entitlement?.status === 'REJECTED'

/** What is promised from the tap to the account (CC-6). */
export const PROMISED_SECONDS = 60

export type FilledRow = { label: string; value: string; source: string }

/** A right with what its conditions were judged by. */
export type FilledFrom = Pick<Offer, 'recordKey'> & {
  item: Pick<Offer['item'], 'beneficiaryKind'>
  clauses: readonly Pick<Offer['clauses'][number], 'id' | 'values'>[]
}

/** What is filled in for the person: who, which certificate, and every datum the conditions used, each once. */
export function filledRows(
  offer: FilledFrom,
  name: string,
  issuer: string | null,
  today: string,
): FilledRow[] {
  const rows = new Map<string, FilledRow>()
  const firm = offer.item.beneficiaryKind === 'ENTERPRISE'
  rows.set('name', {
    label: firm ? '企业名称' : '姓名',
    value: name,
    source: firm ? '企业登记' : (issuer ?? '统一身份认证'),
  })
  if (offer.recordKey) {
    const source = offer.clauses.find(clause => clause.id.startsWith('certificate'))?.values[0]?.source
    rows.set('record', { label: '证书编号', value: offer.recordKey, source: source?.shortName ?? '证书库' })
  }
  for (const { fact, label, text, source, asOf } of offer.clauses.flatMap(clause => clause.values)) {
    const key = `${fact}:${label}`
    if (rows.has(key) || text === offer.recordKey) continue
    const origin = asOf ? `${source.shortName}，截至 ${shortDate(asOf, today)}` : source.shortName
    rows.set(key, { label, value: text ?? '没有查到', source: origin })
  }
  return [...rows.values()]
}

/** What the amount rests on, in one phrase: the first line of the formula (等级 高级（三级）). */
export function amountBasis(offer: Pick<Offer, 'formula'>): string | null {
  const first = offer.formula[0]
  return first ? `${first.label} ${first.text}` : null
}

/** 提交，领 2,000.00 元 · 提交，退税 74.8 万元 · what is 申报 only asks. */
export function submitWords({ applicationMode, fulfilmentKind }: Offer['item'], fen: number): string {
  if (applicationMode !== 'INSTANT') return '提交申请'
  const verb = fulfilmentKind === 'PAYOUT' ? '领' : FULFILMENT_WORDS[fulfilmentKind].verb
  return `提交，${verb} ${amountInSentence(fen)}`
}

/** When it is there: money in a minute, another office in days, a department first. */
export function promiseOf({ applicationMode, fulfilmentKind, leadDepartment }: Offer['item']): string {
  if (applicationMode !== 'INSTANT') return `${leadDepartment.shortName}核定后请您确认`
  return REACHES_ACCOUNT.has(fulfilmentKind)
    ? '多数 1 分钟内到账'
    : `提交后由执行部门${arrivalWord(fulfilmentKind)}`
}

/** Whole seconds from the tap; never negative, whatever the two clocks say. */
export const secondsSince = (startedAt: number, now: number): number =>
  Math.max(0, Math.floor((now - startedAt) / 1000))

/** How far along the promised minute, 0 to 100. */
export const tickerPercent = (seconds: number): number => Math.min(100, (seconds / PROMISED_SECONDS) * 100)

/** The verdict over the ticker: it is decided, or still being compared; honest when it takes longer. */
export function liveTitle(one: Case | null, seconds: number): string {
  if (!one) return '正在提交'
  const kind = one.item.fulfilmentKind
  if (seconds > PROMISED_SECONDS)
    return `比承诺的慢了，还在等${REACHES_ACCOUNT.has(kind) ? '银行' : '执行部门'}回话`
  if (one.status !== 'IN_EXECUTION') return '正在核对'
  return `已经通过，${REACHES_ACCOUNT.has(kind) ? '钱在路上' : FULFILMENT_WORDS[kind].underway}`
}

/** Where it is, with the seconds each step took from the first; a step without a moment has none. */
export function liveSteps(timeline: Case['timeline']): Step[] {
  const start = timeline.find(step => step.at)?.at
  return timeline.map(step => {
    const took = start && step.at ? (Date.parse(step.at) - Date.parse(start)) / 1000 : null
    return {
      name: step.name,
      state: step.state,
      lines: [step.detail ?? step.actor].filter((line): line is string => Boolean(line)),
      ...(took !== null && step.state !== 'LATER' ? { end: `${took.toFixed(1)} 秒` } : {}),
    }
  })
}

export const isOver = (status: Case['status']): boolean =>
  status === 'FULFILLED' ||
  status === 'RETURNED' ||
  status === 'REJECTED' ||
  status === 'DECLINED' ||
  status === 'LAPSED' ||
  status === 'WITHDRAWN'
