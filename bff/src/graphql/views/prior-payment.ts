import type { AsideFinding, AsidePayment } from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import { agreeing } from '../../domain/account-change'
import type { Actor } from '../../domain/actor'
import type { DeskAsidePayment } from '../../usecases/list-aside-payments'

type Finding = DeskAsidePayment['findings'][number]

const findingView = ({ id, status, itemName, finding, staffName, at, second }: Finding): AsideFinding => ({
  id,
  status,
  itemName,
  finding,
  staffName,
  at: chinaDateTime(at),
  secondName: second?.staffName ?? null,
  secondReason: second?.reason ?? null,
})

const NOT_YOU = {
  SAME_PERSON: '您写的，等本局另一位同事再看一遍。',
  REVIEWER_NEEDED: '两个人里要有一位是本局的核定人。',
} as const

function notYou(actor: Actor, { proposed }: DeskAsidePayment): string | null {
  if (!proposed || actor.kind !== 'STAFF') return null
  const { staffId, staffName: name, reviewer } = proposed
  const meaning = agreeing({ needsTwo: true, firstLook: { staffId, name, reviewer } }, actor)
  return meaning === 'SAME_PERSON' || meaning === 'REVIEWER_NEEDED' ? NOT_YOU[meaning] : null
}

/** A payment put aside, as the department sees it; what the delivery does not say is null. */
export function asidePaymentView(actor: Actor, one: DeskAsidePayment): AsidePayment {
  const { payment, gaps, proposed } = one
  const said = <T>(gap: (typeof gaps)[number], value: T): T | null => (gaps.includes(gap) ? null : value)
  const waits = proposed && one.findings.find(({ id }) => id === proposed.id)
  return {
    id: one.id,
    reason: one.reason,
    missing: one.missing,
    meanwhile: one.meanwhile,
    who: one.who,
    subjectKnown: one.subjectKnown,
    payer: one.payer,
    number: said('NUMBER', payment.paymentId),
    itemCode: said('ITEM', payment.itemCode),
    itemId: one.itemId,
    itemName: one.itemName,
    amountFen: said('AMOUNT', payment.amountFen),
    paidOn: said('DAY', payment.paidOn),
    period: payment.period,
    line: one.line,
    takenAt: chinaDateTime(one.takenAt),
    findings: one.findings.map(findingView),
    proposed: waits ? findingView(waits) : null,
    notYou: notYou(actor, one),
    assignNeedsTwo: one.assignNeedsTwo,
  }
}
