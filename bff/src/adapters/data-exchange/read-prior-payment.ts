import { createHash } from 'node:crypto'
import type { PaymentGap, PriorPayment } from '../../domain/prior-payment'
import { UNSAID_DAY } from '../../eligibility'
import { dayIn, type Fields, fields, readIdentifier, text } from './read-subject'

const PERIOD = /^(\d{4}(-\d{2})?)?$/
const LONGEST_LINE = 4_000
/** Who brings a payment that does not say who made it. */
const SENDER = 'government-services'

/**
 * A payment from before go-live. One that does not say legibly who was paid what, when and by whom is kept as well, with
 * what is missing and the line itself: it was paid, whatever was written down of it.
 */
export function readPriorPayment(line: string, said: Fields): PriorPayment {
  const missing: PaymentGap[] = []
  const or = <T>(value: T | null, gap: PaymentGap, neutral: T): T => {
    if (value === null) missing.push(gap)
    return value ?? neutral
  }
  const sent = Date.parse(text(said.sentAt) ?? '')
  const read = {
    paymentId: or(text(said.paymentId), 'NUMBER', `?${digestOf(line)}`),
    department: or(text(said.department), 'DEPARTMENT', SENDER),
    ...or<Pick<PriorPayment, 'kind' | 'identifier'>>(readIdentifier(said), 'WHO', {
      kind: said.kind === 'PERSON' ? 'PERSON' : 'ENTERPRISE',
      identifier: '',
    }),
    itemCode: or(text(said.item), 'ITEM', ''),
    paidOn: or(dayIn(said.paidOn), 'DAY', UNSAID_DAY),
    period: or(periodOf(said.period), 'PERIOD', ''),
    amountFen: or(amountOf(said.amountFen), 'AMOUNT', 0),
    status: or<PriorPayment['status']>(statusOf(said.status), 'STATUS', 'PAID'),
    sentAt: or(Number.isNaN(sent) ? null : new Date(sent).toISOString(), 'SENT', new Date(0).toISOString()),
  }
  const record = Object.entries(fields(said.record) ?? {}).flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, value] as const] : [],
  )
  const members = (Array.isArray(said.members) ? said.members : []).flatMap(member => text(member) ?? [])
  return {
    ...read,
    record: Object.fromEntries(record),
    members,
    ...(missing.length > 0 && { missing, line: line.slice(0, LONGEST_LINE) }),
  }
}

const digestOf = (line: string) => createHash('sha256').update(line).digest('hex').slice(0, 16)

const periodOf = (value: unknown = '') => (typeof value === 'string' && PERIOD.test(value) ? value : null)

const amountOf = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null

const statusOf = (value: unknown) => (value === 'PAID' || value === 'REVOKED' ? value : null)
