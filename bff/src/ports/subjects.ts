import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { SubjectIdentity } from './personal-data'

export type PayoutAccountKind = 'CORPORATE' | 'CONTRIBUTION' | 'SOCIAL_CARD'

export interface Subject {
  id: string
  kind: 'PERSON' | 'ENTERPRISE'
  /** Registered name of an enterprise; null for a person, whose name stays sealed. */
  publicName: string | null
  regionCode: string
  factsVersion: number
  facts: FactSheet
}

/** An account money can be paid to; its number stays sealed. */
export interface PayoutAccount {
  id: string
  subjectId: string
  kind: PayoutAccountKind
  bankCode: string
  bankName: string
  /** Last four digits. */
  tail: string
  /** Whether the account is in the subject's own name. */
  holderMatches: boolean
  status: 'OPEN' | 'CLOSED'
}

/** Sealed part of an account. */
export interface AccountNumber {
  accountNumber: string
  accountName: string
}

/** Persons and enterprises with their facts. */
export interface Subjects {
  get(id: string): Promise<Subject | null>
  getMany(ids: readonly string[]): Promise<Map<string, Subject>>
  /** By 身份证号 or USCC, through the blind index. */
  find(kind: 'PERSON' | 'ENTERPRISE', identifier: string): Promise<Subject | null>
  /** Names as others may read them: an enterprise's in full, a person's masked. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Opens the sealed part. The caller records the use (DataUses). */
  identity(id: string): Promise<SubjectIdentity | null>
  /** All subjects of a kind in id order, `size` at a time, without loading the city into memory. */
  batches(kind: 'PERSON' | 'ENTERPRISE', size: number): AsyncIterable<Subject[]>
  /** Accounts of a subject, open ones first. */
  accounts(subjectId: string): Promise<PayoutAccount[]>
  /** Opens the sealed part of an account, for the payment order. */
  accountNumber(accountId: string): Promise<AccountNumber | null>
}
