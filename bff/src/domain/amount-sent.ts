import { yuan } from '@policy-direct/shared/format/money'
import type { ClauseAssessment, PolicyItemVersion } from '../eligibility'
import { type Refusal, refused } from './tap-outcome'

/** Id of the clause that says how much. */
const AMOUNT = 'amount'

/**
 * A sum was sent that is not the one due, and it was not us who changed it: the field, both sums and, where it is too much,
 * the clause it is too much for. Says nothing of anything having been calculated anew.
 */
export function wrongAmount(
  item: Pick<PolicyItemVersion, 'benefit'>,
  dueFen: number,
  sentFen: number,
): Refusal {
  const tooMuch = sentFen > dueFen
  const most = `这一项${tooMuch ? '最多' : '是'} ${yuan(dueFen)}`
  return refused('AMOUNT_CHANGED', tooMuch ? [exceeded(item, dueFen, sentFen)] : [], {
    message: `${most}，您发来的金额（amountFen）是 ${yuan(sentFen)}，什么也没有办。`,
    nextStep: '看一眼页面上的金额，再点一次确认。',
  })
}

const exceeded = (
  { benefit }: Pick<PolicyItemVersion, 'benefit'>,
  dueFen: number,
  sentFen: number,
): ClauseAssessment => ({
  id: AMOUNT,
  text: benefit.text,
  verdict: 'NOT_MET',
  values: [],
  gap: { text: `最多 ${yuan(dueFen)}，发来的是 ${yuan(sentFen)}` },
  road: { kind: 'OBJECTION', text: '金额不对？点“数据有误”，由来源部门核对' },
})
