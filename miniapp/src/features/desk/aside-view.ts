import { shortDateTime } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import type { AsidePaymentPartsFragment, FindAsidePaymentInput } from '../../generated/types'
import { type Sending, sendingOff } from './sending'
import { isDay } from './typed-day'

export type AsidePayment = AsidePaymentPartsFragment
export type AsideFinding = AsidePayment['findings'][number]

export function asideTitle(waiting: number): string {
  return waiting === 0 ? '没有要查的上线前发放' : `${waiting} 笔上线前的发放要查清`
}

/** What the delivery says, and what it does not. */
export function asideLines(one: AsidePayment): { label: string; value: string }[] {
  return [
    { label: '谁发的', value: `${one.payer}，${one.number ? `编号 ${one.number}` : '没写编号'}` },
    {
      label: '事项',
      value: one.itemName ?? (one.itemCode ? `代码 ${one.itemCode}，没有对应的事项` : '没写哪个事项'),
    },
    { label: '金额', value: one.amountFen === null ? '没写清' : yuan(one.amountFen) },
    { label: '哪天发的', value: one.paidOn ?? '没写清' },
    ...(one.period ? [{ label: '哪一期', value: one.period }] : []),
    ...(one.line ? [{ label: '原来写的', value: one.line }] : []),
  ]
}

const OUTCOMES: Record<AsideFinding['status'], string> = {
  PROPOSED: '等第二个人看',
  DONE: '已生效',
  REFUSED: '没有同意',
  VOID: '部门重新报了，作废',
}

/** One finding as a sentence: who, what it would mean, what became of it. */
export function findingWords(found: AsideFinding, now: string): string {
  const what = found.itemName ? `是“${found.itemName}”` : '办结，不算'
  return `${found.staffName} ${shortDateTime(found.at, now)}：${found.finding}（${what}，${OUTCOMES[found.status]}）`
}

/** What is being written at the desk. */
export interface AsideDraft {
  /** ASSIGN: it was paid for an item; CLOSE: nothing that counts here. */
  kind: 'ASSIGN' | 'CLOSE' | null
  itemId: string | null
  identifier: string
  paidOn: string
  /** In 元, as it is typed. */
  amount: string
  finding: string
}

const SHORTEST = 6
const AMOUNT = /^\d{1,10}(\.\d{1,2})?$/

/** 元 as typed → 分; null when it is no amount. */
export function fenOf(amount: string): number | null {
  const typed = amount.replace(/[,，\s]/g, '')
  if (!AMOUNT.test(typed)) return null
  const [whole = '0', cents = ''] = typed.split('.')
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'))
}

/** What a delivery may leave out, in the order it is asked; each with what is said while it is not written right. */
const PARTS = [
  {
    name: 'identifier',
    label: '发给谁：统一社会信用代码或身份证号',
    maxLength: 18,
    lacks: (one: AsidePayment) => !one.subjectKnown,
    off: (typed: string) => (typed === '' ? '先填发给谁' : null),
  },
  {
    name: 'paidOn',
    label: '哪天发的',
    placeholder: '2026-05-20',
    maxLength: 10,
    lacks: (one: AsidePayment) => one.paidOn === null,
    off: (typed: string) => (isDay(typed) ? null : '先填哪天发的，例如 2026-05-20'),
  },
  {
    name: 'amount',
    label: '发了多少元',
    placeholder: '2880.00',
    maxLength: 14,
    lacks: (one: AsidePayment) => one.amountFen === null,
    off: (typed: string) => (fenOf(typed) === null ? '先填发了多少钱，例如 2880.00' : null),
  },
] as const
type Part = (typeof PARTS)[number]['name']

const lacking = (one: AsidePayment) => PARTS.filter(part => part.lacks(one))

/** What the desk has to add to what the delivery says, as fields to write in. */
export const toAdd = (one: AsidePayment) => lacking(one).map(({ lacks, off, ...field }) => field)

/** Why the finding cannot be sent yet; null when it can. */
export function asideOff(one: AsidePayment, draft: AsideDraft, sending: Sending) {
  const off = sendingOff(sending)
  if (off) return off
  if (draft.kind === null) return '先选查到的是哪一种'
  if (draft.kind === 'ASSIGN') {
    if (draft.itemId === null) return '先选是哪个事项'
    for (const { name, off } of lacking(one)) {
      const why = off(draft[name])
      if (why) return why
    }
  }
  return draft.finding.length < SHORTEST ? `写清查到什么，至少 ${SHORTEST} 个字` : null
}

/** What is sent; only what the delivery leaves out is added. */
export function asideInput(one: AsidePayment, draft: AsideDraft): FindAsidePaymentInput {
  if (draft.kind !== 'ASSIGN') return { id: one.id, itemId: null, finding: draft.finding }
  const added = lacking(one).map(({ name }): Part => name)
  return {
    id: one.id,
    itemId: draft.itemId,
    identifier: added.includes('identifier') ? draft.identifier : null,
    paidOn: added.includes('paidOn') ? draft.paidOn : null,
    amountFen: added.includes('amount') ? fenOf(draft.amount) : null,
    finding: draft.finding,
  }
}

/** What sending does now: it counts, or somebody else looks first. */
export function consequence(one: AsidePayment, kind: 'ASSIGN' | 'CLOSE'): string {
  if (kind === 'CLOSE') return '哪一项都不算。办结以后等着的钱会放行，所以要本局另一位同事再看一遍。'
  return one.assignNeedsTwo
    ? '算在这一项里，别的事项放行，所以要本局另一位同事再看一遍。'
    : '算在这一项里，以后不会再发一遍。'
}
