import type { PriorPayment } from '../../domain/prior-payment'
import { DAY, type Fields, fields, readIdentifier, text } from './read-subject'

const PERIOD = /^(\d{4}(-\d{2})?)?$/

/** A payment from before go-live, or null when it does not say who was paid what, when and by whom. */
export function readPriorPayment(line: Fields): PriorPayment | null {
  const who = readIdentifier(line)
  const paymentId = text(line.paymentId)
  const department = text(line.department)
  const itemCode = text(line.item)
  const paidOn = text(line.paidOn)
  const sent = Date.parse(text(line.sentAt) ?? '')
  const period = line.period ?? ''
  const { amountFen } = line
  if (!who || !paymentId || !department || !itemCode || !paidOn || !DAY.test(paidOn)) return null
  if (typeof period !== 'string' || !PERIOD.test(period) || Number.isNaN(sent)) return null
  if (typeof amountFen !== 'number' || !Number.isSafeInteger(amountFen) || amountFen < 0) return null
  if (line.status !== 'PAID' && line.status !== 'REVOKED') return null
  const record = Object.entries(fields(line.record) ?? {}).flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, value] as const] : [],
  )
  const members = (Array.isArray(line.members) ? line.members : []).flatMap(member => text(member) ?? [])
  return {
    ...who,
    paymentId,
    department,
    itemCode,
    period,
    paidOn,
    amountFen,
    status: line.status,
    record: Object.fromEntries(record),
    members,
    sentAt: new Date(sent).toISOString(),
  }
}
