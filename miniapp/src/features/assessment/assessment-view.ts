import { shortDate } from '@policy-direct/shared/format/date'
import { amountInSentence } from '@policy-direct/shared/format/money'
import { arrivalWord, FULFILMENT_WORDS } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { AssessmentPartsFragment, AssessmentsQuery } from '../../generated/types'
import type { Step } from '../../ui'

export type Assessment = AssessmentPartsFragment
type Mine = AssessmentsQuery['assessments'][number]
type WayStep = NonNullable<Assessment['entitlement']>['timeline'][number]
export type Clause = Assessment['clauses'][number]

/** 4 项全符合 / 5 项，4 项符合 */
export function countLine(clauses: readonly Clause[]): string {
  const met = clauses.filter(clause => clause.verdict === 'MET').length
  return met === clauses.length ? `${met} 项全符合` : `${clauses.length} 项，${met} 项符合`
}

/** The verdict in a few words, for a title: 还差 1 项，现在不能领. The clause itself stands below it. */
export function verdictTitle({ verdict, headline }: Assessment): string {
  const [short = headline] = headline.split('：')
  return verdict === 'INELIGIBLE' && short.startsWith('还差') ? `${short}，现在不能领` : short
}

/** Under the title: which clause, or the day it heals by itself and how much it will be then. */
export function verdictLine(assessment: Assessment): string {
  const open = assessment.clauses.filter(clause => clause.verdict !== 'MET')
  const [only] = open
  const earliest = open.length === 1 ? only?.gap?.earliest : null
  if (!earliest) return open.map(clause => clause.text).join('；')
  const sum = assessment.benefitFen ? `，届时约 ${amountInSentence(assessment.benefitFen)}` : ''
  return `预计 ${earliest} 满足${sum}。您不用做什么，满足当天告诉您。`
}

/** The money is decided, so it may be shown warm. */
export const isSure = ({ entitlement }: Assessment): boolean =>
  entitlement !== null && SURE.has(entitlement.status)
const SURE: ReadonlySet<string> = new Set(['READY', 'IN_NOTICE', 'IN_EXECUTION', 'FULFILLED'])

/** What stands over the sum: still to be had, on its way, or there. */
export function sumWord(assessment: Assessment & Pick<Mine, 'item'>): string {
  if (!isSure(assessment)) return '按今天的数据'
  const { status } = assessment.entitlement ?? {}
  const kind = assessment.item.fulfilmentKind
  const { can, underway } = FULFILMENT_WORDS[kind]
  if (status === 'READY') return `您${can}`
  if (status === 'FULFILLED') return `已经${arrivalWord(kind)}`
  return underway === '在路上' ? '已经确认，钱在路上' : `已经确认，${underway}`
}

/** The steps as they went for me; null while nothing has begun, then the guide shows the procedure. */
export function myWay({ entitlement, item }: Mine, today: string): { steps: Step[]; note: string } | null {
  if (!entitlement) return null
  const { timeline, status } = entitlement
  const now = timeline.findIndex(step => step.state === 'NOW')
  const yours = status === 'READY'
  const words = now < 0 ? '' : yours ? `，第 ${now + 1} 步等您` : `，正在第 ${now + 1} 步`
  return {
    note: `${timeline.length} 步${words}`,
    steps: timeline.map((step, at) => ({
      name: step.name,
      state: step.state,
      lines: [(step.state === 'DONE' ? step.detail : null) ?? item.steps[at]?.description ?? ''],
      ...endOf(step, yours, today),
    })),
  }
}

function endOf(step: WayStep, yours: boolean, today: string): { end?: string } {
  if (step.state === 'DONE') return step.at ? { end: `${shortDate(step.at, today)} 完成` } : {}
  if (step.state === 'NOW' && yours) return { end: '现在，点一下' }
  return step.promisedDays === null ? {} : { end: `承诺 ${step.promisedDays} 个工作日` }
}

/** Whole sentences for 读给我听. */
export function spokenAssessment(assessment: Assessment): string {
  const open = assessment.clauses.filter(clause => clause.verdict !== 'MET')
  const reasons = open
    .map(clause => `${clause.text}。${clause.gap?.text ?? ''}${clause.road?.text ?? ''}`)
    .join('')
  return `${assessment.headline}。${reasons}`
}

/** The datum an objection to this clause is about; the first one used. */
export const disputedFact = (clause: Clause): string | null => clause.values[0]?.fact ?? null
