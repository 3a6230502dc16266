import { amountInSentence } from '@policy-direct/shared/format/money'
import type { Assessment } from '../assessment'
import type { FulfilmentKind } from '../policy-item/terms'

const VERBS: Record<FulfilmentKind, string> = {
  PAYOUT: '您可领',
  REFUND: '您可退',
  DEPOSIT_RELEASE: '您可领',
  WAIVER: '您可少缴',
  DEFERRAL: '您可缓缴',
  SERVICE: '您可以办理',
}

/** One sentence: verdict first with the amount, or what is missing. `还差 1 项：…（现 10 个月，预计 2027-01-31 满足）`. */
export function headlineOf(assessment: Assessment): string {
  const { verdict, benefit, fulfilmentKind: kind } = assessment
  if (verdict === 'ELIGIBLE') {
    if (kind === 'SERVICE' || benefit.amountFen === null) return VERBS[kind]
    return `${VERBS[kind]} ${amountInSentence(benefit.amountFen)}`
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
