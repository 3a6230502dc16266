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

const FIELDS: Record<PaymentGap, readonly string[]> = {
  NUMBER: ['paymentId'],
  DEPARTMENT: ['department'],
  WHO: ['idNumber', 'uscc'],
  ITEM: ['item'],
  DAY: ['paidOn'],
  PERIOD: ['period'],
  AMOUNT: ['amountFen'],
  STATUS: ['status'],
  SENT: ['sentAt'],
}

/** What the delivery says where something is missing, as it was written: 哪天发的“2026 年 5 月”; a torn line as it came. */
export function asWritten(line: string, missing: readonly PaymentGap[]): string {
  const said = fieldsOf(line)
  if (!said) return line
  return missing
    .map(gap => {
      const written = FIELDS[gap].map(field => said[field]).find(value => value !== undefined && value !== '')
      return written === undefined ? `${GAPS[gap]}空着` : `${GAPS[gap]}“${String(written)}”`
    })
    .join('，')
}

function fieldsOf(line: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(line)
    return read !== null && typeof read === 'object' ? (read as Record<string, unknown>) : null
  } catch {
    return null
  }
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
