import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactValue } from '@policy-direct/shared/facts/fact'
import type { DeliveredFact, DeliveredFacts } from '../../domain/fact-merge'
import { isDate } from '../../eligibility'
import type { AccountDelivery, FactChange, SubjectDelivery } from '../../ports/subject-register'

export type Fields = Readonly<Record<string, unknown>>
type Kind = SubjectDelivery['kind']

const DAY = /^\d{4}-\d{2}-\d{2}$/
const ACCOUNT_KINDS = ['CORPORATE', 'CONTRIBUTION', 'SOCIAL_CARD'] as const

export const fields = (value: unknown): Fields | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : null
export const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** A real calendar day: one that is none (2026-02-30) would be refused by the database, and with it all that came along. */
export const dayIn = (value: unknown): string | null =>
  typeof value === 'string' && DAY.test(value) && isDate(value) ? value : null

/** A subject of the stream, or null when it lacks what makes a subject. One bad account or fact is left out alone. */
export function readSubject(line: Fields): SubjectDelivery | null {
  const who = readIdentifier(line)
  const name = text(line.name)
  const regionCode = text(line.regionCode)
  if (!who || !name || !regionCode) return null
  return {
    ...who,
    name,
    regionCode,
    phone: text(line.phone),
    legalRepresentative: text(fields(line.legalRepresentative)?.idNumber),
    accounts: (Array.isArray(line.accounts) ? line.accounts : []).flatMap(readAccount),
    facts: readFacts(who.kind, fields(line.facts) ?? {}),
  }
}

/** A change of the feed, or null when it says nothing that can be kept. */
export function readChange(line: Fields): FactChange | null {
  const who = readIdentifier(line)
  const key = text(line.fact)
  const sent = Date.parse(text(line.sentAt) ?? '')
  if (!who || !key || Number.isNaN(sent)) return null
  const facts = readFacts(who.kind, { [key]: line }, new Date(sent).toISOString())
  return key in facts ? { ...who, facts } : null
}

/**
 * Facts this product's policies may speak of; a datum nobody needs is not kept (PIPL art. 6), nor one that does not
 * say as of which day it is true.
 */
export function readFacts(kind: Kind, all: Fields, sentAt?: string): DeliveredFacts {
  const read: Record<string, DeliveredFact> = {}
  for (const [key, given] of Object.entries(all)) {
    const fact = fields(given)
    const asOf = dayIn(fact?.asOf)
    const department = text(fact?.department)
    if (factDefinition(key)?.subject !== kind || !fact || !department || !asOf) continue
    read[key] = { value: (fact.value ?? null) as FactValue, department, asOf, ...(sentAt && { sentAt }) }
  }
  return read
}

/** Who a line is about, or null when it does not say. */
export function readIdentifier(line: Fields): { kind: Kind; identifier: string } | null {
  if (line.kind !== 'PERSON' && line.kind !== 'ENTERPRISE') return null
  const identifier = text(line.kind === 'PERSON' ? line.idNumber : line.uscc)
  return identifier ? { kind: line.kind, identifier } : null
}

function readAccount(given: unknown): AccountDelivery[] {
  const account = fields(given)
  const kind = ACCOUNT_KINDS.find(known => known === account?.kind)
  const accountNumber = text(account?.accountNumber)
  const bankCode = text(account?.bankCode)
  if (!account || !kind || !bankCode || !accountNumber || accountNumber.length < 4) return []
  return [
    {
      kind,
      bankCode,
      bankName: text(account.bankName) ?? bankCode,
      accountNumber,
      accountName: text(account.accountName) ?? '',
      status: account.status === 'OPEN' ? 'OPEN' : 'CLOSED',
    },
  ]
}
