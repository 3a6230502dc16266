import type { FactValue } from '@policy-direct/shared/facts/fact'
import { type DeliveredFacts, type MergedFacts, mergeFacts } from './fact-merge'

/** One roll-up as declared: raw records of a source → one fact. */
export interface RollUp {
  readonly fact: string
  readonly source: string
  readonly department: string
  readonly description: string
  /** One query over `record`, answering subject_id, value and as_of. */
  readonly query: string
}

/** What a roll-up answered for one subject; a null value: there are records, and they do not give one. */
export interface RolledValue {
  readonly value: FactValue
  readonly asOf: string
}

/**
 * Puts what was rolled up into a subject's facts. It replaces what was rolled up before, also by something older (a
 * record was revoked); a datum that the department delivered directly gives way only to what is newer.
 * @param last what was rolled up before, null for nothing
 * @param now null when there is no record any more
 * @param rolledAt ISO 8601, UTC
 */
export function rollInto(
  held: DeliveredFacts,
  { fact, department }: Pick<RollUp, 'fact' | 'department'>,
  last: RolledValue | null,
  now: RolledValue | null,
  rolledAt: string,
): MergedFacts {
  const known = held[fact]
  const ours = known !== undefined && last !== null && same(known, last)
  if (now === null) {
    if (!ours) return { facts: held, changed: false }
    const { [fact]: _gone, ...rest } = held
    return { facts: rest, changed: true }
  }
  if (ours && same(last, now)) return { facts: held, changed: false }
  const { value, asOf } = now
  const delivered = { [fact]: { value, department, asOf, sentAt: rolledAt } }
  if (ours) return { facts: { ...held, ...delivered }, changed: true }
  return mergeFacts(held, delivered)
}

const same = (a: RolledValue, b: RolledValue) =>
  a.asOf === b.asOf && JSON.stringify(a.value) === JSON.stringify(b.value)
