import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import { factsUsedBy, type PolicyItemVersion } from '../eligibility'

const NAMED = 3

/** Which data a judgement of an item looks at, as the beneficiary reads it: `企业规模、上年度裁员人数等 6 项`. */
export function usedDataInWords(item: PolicyItemVersion): string {
  const labels = factsUsedBy(item).map(key => factDefinition(key)?.label ?? key)
  const named = labels.slice(0, NAMED).join('、')
  return labels.length > NAMED ? `${named}等 ${labels.length} 项` : named
}
