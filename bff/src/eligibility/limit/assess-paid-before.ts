import type { LimitAssessment } from '../assessment'
import { yearOf } from '../calendar'
import { periodOf } from '../policy-item/in-force'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import type { GrantHistory, PastClaim } from './limit'
import { asideOf, paidBeforeText, paidValues, unsaidOf } from './paid-before'
import { asideRegister, rightRegister, UNSAID, UNSAID_DAY } from './registers'

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
  if (limits.some(({ state }) => state === 'UNKNOWN')) return []
  const unsaid = recordKey === null ? [] : under(UNSAID)
  if (unsaid.length > 0)
    return [
      { ...base, state: 'UNKNOWN', values: paidValues(unsaid), ...unsaidOf(unsaid, item.leadDepartment) },
    ]
  const aside = (history ?? []).filter(past => mayHaveBeen(item, past, asOf))
  if (aside.length === 0) return []
  return [{ ...base, state: 'UNKNOWN', values: paidValues(aside), ...asideOf(aside, item.leadDepartment) }]
}

/** Whether a payment that was put aside could be this right, or stand in the way of it, on this day. */
function mayHaveBeen(item: PolicyItemVersion, past: PastClaim, asOf: string): boolean {
  if (past.holder !== 'SELF') return false
  if (past.register !== asideRegister(item.id) && past.register !== asideRegister(item.leadDepartment))
    return false
  const day = past.grantedOn
  if (day === UNSAID_DAY || periodOf(item, day) === periodOf(item, asOf)) return true
  return item.limits.some(
    ({ window }) => window === 'EVER' || (window === 'CALENDAR_YEAR' && yearOf(day) === yearOf(asOf)),
  )
}
