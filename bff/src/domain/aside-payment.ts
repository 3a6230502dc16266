import type { PaymentGap } from './prior-payment'

/** What is missing before a payment from before go-live can be placed. */
export type AsideReason = 'UNCLEAR' | 'UNKNOWN_ITEM' | 'UNKNOWN_SUBJECT'

interface Waiting {
  readonly missing: readonly PaymentGap[]
  readonly itemKnown: boolean
  readonly subjectKnown: boolean
}

/** Why a payment waits: what it does not say first, then the code, then who. */
export function asideReason({ missing, itemKnown }: Waiting): AsideReason {
  if (missing.length > 0) return 'UNCLEAR'
  return itemKnown ? 'UNKNOWN_SUBJECT' : 'UNKNOWN_ITEM'
}

/**
 * Whether deciding it would let money go that is kept back now: closing always (whoever it turns out to be could be paid),
 * placing where somebody's other rights wait meanwhile. Then a second person looks.
 */
export const freesMoney = (
  kind: 'ASSIGN' | 'CLOSE',
  { subjectKnown }: Pick<Waiting, 'subjectKnown'>,
): boolean => kind === 'CLOSE' || subjectKnown

const GAPS: Record<PaymentGap, string> = {
  NUMBER: '编号',
  DEPARTMENT: '发放部门',
  WHO: '发给谁',
  ITEM: '哪个事项',
  DAY: '哪天发的',
  PERIOD: '哪一期',
  AMOUNT: '金额',
  STATUS: '发没发成',
  SENT: '报送时间',
}

/** What is missing, in words. */
export function missingWords(waiting: Waiting): string {
  switch (asideReason(waiting)) {
    case 'UNCLEAR':
      return `没写清：${waiting.missing.map(gap => GAPS[gap]).join('、')}`
    case 'UNKNOWN_ITEM':
      return '事项代码认不出来'
    case 'UNKNOWN_SUBJECT':
      return '登记里没有这个号码'
  }
}

/** What that means for money meanwhile, in words. */
export function meanwhileWords(
  { subjectKnown, itemKnown }: Waiting,
  item: string | null,
  payer: string,
): string {
  if (!subjectKnown) return '还不知道是谁的，先不影响任何人；这个号码一登记，就按查到的算。'
  const what = itemKnown && item ? `“${item}”` : `${payer}牵头的事项`
  return `可能就是${what}，查清之前按“说不准”算，先不发，不会发重。`
}
