import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { FactUsed, LimitAssessment } from '../assessment'
import { addMonths, yearOf } from '../calendar'
import { roadFromUnknown } from '../wording/road'
import { unknownGap } from '../wording/unknown-gap'
import type { Claim, GrantHistory, Limit, PastClaim } from './limit'
import type { LimitContext } from './limit-context'
import { paidBeforeText, paidClaims, paidValues, unsaidOf } from './paid-before'
import { claimsHeld, limitRegister, UNSAID, windowKey } from './registers'

export type LimitResult = { readonly assessment: LimitAssessment; readonly claims: readonly Claim[] }

/** A limit on the item or on the record at hand, judged by facts and, if supplied, by the history of grants. */
export function assessLimit(
  itemId: string,
  limit: Limit,
  context: LimitContext,
  history: GrantHistory | undefined,
  leadDepartment: string,
): LimitResult {
  if (limit.each !== undefined)
    return assessEach(itemId, { ...limit, each: limit.each }, context, history, leadDepartment)
  const parts = (limit.key ?? []).map(field => textOf(context.record, field))
  const unread = (limit.key ?? []).filter((_, index) => parts[index] === undefined)
  if (unread.length > 0) {
    const values = unread.map(field => context.missing(field))
    return unknown(limit, values, leadDepartment)
  }
  const register = limitRegister(itemId, limit)
  const key = windowKey(limit.window, context.asOf, parts as string[])
  const all = history === undefined ? 0 : claimsHeld(history, register, key, limit.per)
  const paid = paidClaims(history, register, key, limit.per)
  const before = limit.alsoCounting === undefined ? undefined : context.tally(limit.alsoCounting)
  const values = [...(before === undefined ? [] : [before.used]), ...paidValues(paid)]
  // A fact and the register of earlier payments speak of the same past: the fuller of the two counts.
  const used = all - paid.length + Math.max(paid.length, before?.certain ?? 0)
  if (used >= limit.max) return { assessment: reached(limit, used, values, context.asOf, paid), claims: [] }
  if (before !== undefined && all - paid.length + Math.max(paid.length, before.possible) >= limit.max)
    return unknown(limit, values, leadDepartment)
  const unsaid = parts.length > 0 ? paidClaims(history, register, unsaidKey(limit, context), limit.per) : []
  if (unsaid.length > 0) return unclear(limit, unsaid, [], leadDepartment)
  const beyondRegister = Math.max(0, (before?.certain ?? 0) - paid.length)
  const claim = { register, key, per: limit.per, max: limit.max - beyondRegister }
  return {
    assessment: {
      id: limit.id,
      text: limit.text,
      state: history === undefined ? 'AT_CONFIRMATION' : 'WITHIN',
      used,
      max: limit.max,
      values,
    },
    claims: [claim],
  }
}

function assessEach(
  itemId: string,
  limit: Limit & { readonly each: string },
  context: LimitContext,
  history: GrantHistory | undefined,
  leadDepartment: string,
): LimitResult {
  const register = limitRegister(itemId, limit)
  const { members, used } = context.tally(limit.each)
  const claims = members.map(member => {
    const key = windowKey(limit.window, context.asOf, [member])
    return { register, key, per: limit.per, max: limit.max }
  })
  const unsaid = paidClaims(history, register, unsaidKey(limit, context), limit.per)
  if (unsaid.length > 0) return unclear(limit, unsaid, [used], leadDepartment)
  const gone = context.usedUp?.[limit.each] ?? new Set<string>()
  const dropped = gone.size
  const paid = [...gone].flatMap(member =>
    paidClaims(history, register, windowKey(limit.window, context.asOf, [member]), limit.per),
  )
  const state = history === undefined ? 'AT_CONFIRMATION' : 'WITHIN'
  const { id, text, max } = limit
  return { assessment: { id, text, state, used: dropped, max, values: [used, ...paidValues(paid)] }, claims }
}

/** Where a payment stands that does not say for which record or person it was. */
const unsaidKey = ({ window, key }: Limit, { asOf }: LimitContext): string =>
  windowKey(window, asOf, key?.map(() => UNSAID) ?? [UNSAID])

/** A payment that does not say what for: nobody can tell whether it was this one. */
function unclear(
  { id, text, max }: Limit,
  unsaid: readonly PastClaim[],
  used: readonly FactUsed[],
  leadDepartment: string,
): LimitResult {
  const values = [...used, ...paidValues(unsaid)]
  return {
    assessment: { id, text, state: 'UNKNOWN', max, values, ...unsaidOf(unsaid, leadDepartment) },
    claims: [],
  }
}

function unknown(limit: Limit, values: readonly FactUsed[], leadDepartment: string): LimitResult {
  const { id, text, max } = limit
  const first = values[0]
  const gap = first?.problem === undefined ? { text: '以前领取的记录信息不全，判断不了' } : unknownGap(first)
  const road = roadFromUnknown({}, values, leadDepartment)
  return { assessment: { id, text, state: 'UNKNOWN', max, values, gap, road }, claims: [] }
}

function reached(
  limit: Limit,
  used: number,
  values: readonly FactUsed[],
  asOf: string,
  paid: readonly PastClaim[],
): LimitAssessment {
  const { id, text, max } = limit
  const said = paid.length > 0 ? `：${paid.map(paidBeforeText).join('，')}` : ''
  const base = { id, text, state: 'REACHED' as const, used, max, values }
  if (limit.window === 'EVER') {
    const road = { kind: 'OBJECTION' as const, text: '您没有领过？点“数据有误”，核对后重新判断' }
    return {
      ...base,
      gap: { text: `${max === 1 ? '已经领过一次' : `已经领过 ${used} 次`}${said}`, have: used, need: max },
      road,
    }
  }
  const monthly = limit.window === 'CALENDAR_MONTH'
  const earliestOn = monthly ? addMonths(`${asOf.slice(0, 7)}-01`, 1) : `${yearOf(asOf) + 1}-01-01`
  const since = monthly ? '这个月' : '今年'
  const road = { kind: 'WAIT' as const, text: `您不用做什么，${earliestOn} 起重新计算` }
  return {
    ...base,
    gap: {
      text: `${since}已领 ${used} 次${said}，${earliestOn} 起重新计算`,
      have: used,
      need: max,
      earliestOn,
    },
    road,
  }
}

function textOf(record: FactRecord | undefined, field: string): string | undefined {
  const value = record?.[field]
  return value === null || value === undefined || value === '' ? undefined : String(value)
}
