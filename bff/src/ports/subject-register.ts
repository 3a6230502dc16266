import type { DeliveredFacts } from '../domain/fact-merge'
import type { SubjectIdentity } from './personal-data'
import type { PayoutAccountKind } from './subjects'

export interface AccountDelivery {
  kind: PayoutAccountKind
  bankCode: string
  bankName: string
  accountNumber: string
  accountName: string
  status: 'OPEN' | 'CLOSED'
}

/** A person or enterprise as the data exchange knows it now. */
export interface SubjectDelivery extends SubjectIdentity {
  kind: 'PERSON' | 'ENTERPRISE'
  regionCode: string
  /** 身份证号 of the person the registry names; null for persons, and where the registry does not say. */
  legalRepresentative: string | null
  accounts: readonly AccountDelivery[]
  facts: DeliveredFacts
}

/** One datum that a department changed. */
export interface FactChange {
  kind: 'PERSON' | 'ENTERPRISE'
  identifier: string
  facts: DeliveredFacts
}

/** Takes deliveries of the data exchange in. Deliveries may be repeated, late and out of order. */
export interface SubjectRegister {
  /** Takes a batch in: new subjects are added, facts of known ones merged. Answers how many subjects changed facts. */
  deliver(subjects: readonly SubjectDelivery[], at: Date): Promise<number>
  /**
   * Takes changes in and moves the feed's cursor, in one transaction; every subject whose facts changed is announced
   * on the outbox (`facts-changed` {subjectId}). Changes of subjects nobody knows are passed over.
   */
  change(
    changes: readonly FactChange[],
    cursor: string,
    at: Date,
  ): Promise<{ changed: string[]; unknown: number }>
  /** Where the change feed stands; null before the first complete import. */
  cursor(): Promise<string | null>
  /** Starts the change feed: the import is complete. */
  startFrom(cursor: string, at: Date): Promise<void>
  /** The subject with this identifier, added when it is not known yet. Answers its id. */
  ensure(
    kind: 'PERSON' | 'ENTERPRISE',
    identity: SubjectIdentity,
    regionCode: string,
    at: Date,
  ): Promise<string>
  /** The registry (or a licence just shown) names this person, by 身份证号. */
  nameLegalRepresentative(enterpriseId: string, idNumber: string, at: Date): Promise<void>
}
