import { shortDate } from '@policy-direct/shared/format/date'
import {
  arrivalWord,
  FULFILMENT_WORDS,
  REACHES_ACCOUNT,
} from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { TapResult } from './confirm-view'

type Arm<Name extends TapResult['__typename']> = Extract<TapResult, { __typename: Name }>
export type Answered = {
  confirmed: Arm<'EntitlementConfirmed'>[]
  /** Looked at again by a person: neither confirmed nor refused. */
  again: Arm<'SecondaryConfirmationRequired'>[]
  refused: Arm<'Refused'>[]
}

/** Parts the answers of one tap; each line has its own truth. */
export function sortAnswers(results: readonly TapResult[]): Answered {
  const arm = <Name extends TapResult['__typename']>(name: Name) =>
    results.filter((one): one is Arm<Name> => one.__typename === name)
  return {
    confirmed: arm('EntitlementConfirmed'),
    again: arm('SecondaryConfirmationRequired'),
    refused: arm('Refused'),
  }
}

/** 分 on their way: only what was confirmed. */
export const confirmedFen = ({ confirmed }: Answered): number =>
  confirmed.reduce((sum, { entitlement }) => sum + (waits(entitlement) ? 0 : entitlement.amountFen), 0)

/** Confirmed, and the pool has nothing for it yet. */
const waits = ({ status }: Arm<'EntitlementConfirmed'>['entitlement']): boolean => status === 'QUEUED'

/** How many of how many; a whole is not claimed where it is a part. */
export function answeredTitle({ confirmed, again, refused }: Answered): string {
  const all = confirmed.length + again.length + refused.length
  const paid = confirmed.every(one => REACHES_ACCOUNT.has(one.entitlement.item.fulfilmentKind))
  const queued = confirmed.filter(one => waits(one.entitlement)).length
  const underway = paid ? '钱在路上' : '正在办'
  const sure = `${confirmed.length} 项已确认，${queued > 0 ? `${queued} 项排队等资金` : underway}`
  return confirmed.length === all ? sure : `${all} 项里 ${sure}`
}

/** Where a confirmed one stands now. */
export function afterTap(
  { status, likelyBy, item }: Arm<'EntitlementConfirmed'>['entitlement'],
  today: string,
): string {
  if (status === 'QUEUED') return '资金用完了，按名次排队，轮到了马上告诉您'
  if (status === 'FULFILLED') return FULFILMENT_WORDS[item.fulfilmentKind].done
  const word = arrivalWord(item.fulfilmentKind)
  const by = likelyBy ? `承诺 ${shortDate(likelyBy, today)} 前${word}` : `${word}马上告诉您`
  return status === 'IN_NOTICE' ? `先公示，${by}` : by
}

/** The case to show after the tap when there is just one. */
export function singleCase(results: readonly TapResult[]): string | null {
  const [only] = results
  if (results.length !== 1 || !only || only.__typename === 'Refused') return null
  return only.entitlement.id
}
