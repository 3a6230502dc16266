import { amountInSentence } from '@policy-direct/shared/format/money'
import { FULFILMENT_WORDS } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { Assessment } from '../assessment'

/** One sentence: verdict first with the amount, or what is missing. `还差 1 项：…（现 10 个月，预计 2027-01-31 满足）`. */
export function headlineOf(assessment: Assessment): string {
  const { verdict, benefit, fulfilmentKind: kind } = assessment
  if (verdict === 'ELIGIBLE') {
    const can = `您${FULFILMENT_WORDS[kind].can}`
    if (kind === 'SERVICE' || benefit.amountFen === null) return can
    return `${can} ${amountInSentence(benefit.amountFen)}`
  }
  const wanted = verdict === 'INELIGIBLE' ? 'NOT_MET' : 'UNKNOWN'
  const limitState = verdict === 'INELIGIBLE' ? 'REACHED' : 'UNKNOWN'
  const parts = [
    ...assessment.clauses.filter(clause => clause.verdict === wanted),
    ...assessment.limits.filter(limit => limit.state === limitState),
  ]
  const [first] = parts
  const detail = first ? `${first.text}（${first.gap?.text ?? ''}）` : ''
  if (verdict === 'UNDETERMINED') return `暂时判断不了：${detail}`
  return parts.length === 1
    ? `还差 1 项：${detail}`
    : `有 ${parts.length} 项不符合：${parts.map(part => part.text).join('；')}`
}
