import type { LimitAssessment } from '../assessment'
import { periodOf } from '../policy-item/in-force'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { GrantHistory } from './limit'
import { paidBeforeText, paidValues, unsaidOf } from './paid-before'
import { rightRegister, UNSAID } from './registers'

/**
 * The right itself was paid before go-live: never again, whatever the policy's own limits say. Silent where a limit has
 * said so already, and where nothing was paid.
 */
export function assessPaidBefore(
  item: PolicyItemVersion,
  recordKey: string | null,
  asOf: string,
  history: GrantHistory | undefined,
  limits: readonly LimitAssessment[],
): LimitAssessment[] {
  if (limits.some(({ state }) => state === 'REACHED')) return []
  const register = rightRegister(item.id)
  const period = periodOf(item, asOf)
  const under = (record: string) =>
    (history ?? []).filter(
      past => past.register === register && past.key === `${record}|${period}` && past.holder === 'SELF',
    )
  const base = { id: 'paid-before', text: '平台上线前没有发过这一笔', max: 1 }
  const paid = under(recordKey ?? '')
  if (paid.length > 0) {
    const road = { kind: 'OBJECTION' as const, text: '您没有领过？点“数据有误”，由发钱的部门核对' }
    const gap = { text: `${paid.map(paidBeforeText).join('，')}，不重复发`, have: paid.length, need: 1 }
    return [{ ...base, state: 'REACHED', used: paid.length, values: paidValues(paid), gap, road }]
  }
  const unsaid = recordKey === null ? [] : under(UNSAID)
  if (unsaid.length === 0 || limits.some(({ state }) => state === 'UNKNOWN')) return []
  return [{ ...base, state: 'UNKNOWN', values: paidValues(unsaid), ...unsaidOf(unsaid, item.leadDepartment) }]
}
