import type { ClauseAssessment } from '../assessment'
import type { PolicyItemVersion } from '../policy-item/policy-item'

/** The clause that says an item has not begun, or is over. */
export function notInForce(item: Pick<PolicyItemVersion, 'validity'>, asOf: string): ClauseAssessment {
  const early = asOf < item.validity.from
  const text = early ? `政策 ${item.validity.from} 起执行` : `政策执行到 ${item.validity.to}`
  const gap = early ? { text, earliestOn: item.validity.from } : { text: `${text}，已经结束` }
  const road = early
    ? { kind: 'WAIT' as const, text: `您不用做什么，${item.validity.from} 起重新判断` }
    : { kind: 'ACTION' as const, text: '有新的政策时告诉您' }
  return { id: 'validity', text: '政策在执行期内', verdict: 'NOT_MET', values: [], gap, road }
}
