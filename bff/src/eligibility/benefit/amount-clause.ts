import { FULFILMENT_WORDS } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { BenefitAssessment, ClauseAssessment } from '../assessment'
import type { Listed } from '../listed'
import type { PolicyItemVersion } from '../policy-item/policy-item'

/** Id of the clause that asks for an amount. */
export const AMOUNT = 'amount'

/**
 * An amount that is unknown, or nothing, is a clause of its own: nobody is offered it. It is left out where the other
 * clauses already say the same, so that "one thing is missing" stays one thing.
 * @param clauses none of which is NOT_MET: that would be reason enough
 */
export function amountClause(
  item: PolicyItemVersion,
  benefit: BenefitAssessment,
  clauses: Listed<ClauseAssessment>,
): ClauseAssessment | undefined {
  if (benefit.amountFen !== null && benefit.amountFen > 0) return undefined
  if (item.benefit.formula === undefined) return undefined
  const base = { id: AMOUNT, text: '金额算得出来', values: benefit.missing }
  if (benefit.amountFen === null) {
    if (isSaid(benefit, clauses)) return undefined
    const gap = { text: benefit.lines[0]?.text ?? '暂时算不出' }
    const department = benefit.missing[0]?.department ?? item.leadDepartment
    const road = { kind: 'DEPARTMENT' as const, text: '数据补上当天重新计算，您不用重新申请', department }
    return { ...base, verdict: 'UNKNOWN', gap, road }
  }
  const road = { kind: 'OBJECTION' as const, text: '金额不对？点“数据有误”，由来源部门核对' }
  const text = `${FULFILMENT_WORDS[item.fulfilment.kind].can}金额大于 0`
  return { ...base, text, verdict: 'NOT_MET', gap: { text: '按标准算下来是 0 元' }, road }
}

/** Whether unknown clauses already name every datum the amount misses. */
function isSaid({ missing }: BenefitAssessment, clauses: Listed<ClauseAssessment>): boolean {
  const open = clauses.filter(clause => clause.verdict === 'UNKNOWN')
  const named = new Set(open.flatMap(clause => clause.values.map(value => value.fact)))
  return missing.length > 0 && missing.every(({ fact }) => named.has(fact))
}
