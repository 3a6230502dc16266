import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import type { Fact } from '@policy-direct/shared/facts/fact'

/** An account as the exchange reports it. */
export interface SubjectAccount {
  readonly kind: 'CORPORATE' | 'CONTRIBUTION' | 'SOCIAL_CARD'
  readonly bankCode: string
  readonly bankName: string
  readonly accountNumber: string
  readonly accountName: string
  readonly status: 'OPEN' | 'CLOSED'
}

/** Facts as departments delivered them; a missing fact is absent. */
export type SubjectFacts = { readonly [key in FactKey]?: Fact }

interface SubjectBase {
  readonly name: string
  readonly phone: string
  readonly regionCode: string
  readonly accounts: readonly SubjectAccount[]
  readonly facts: SubjectFacts
}

export interface PersonSubject extends SubjectBase {
  readonly kind: 'PERSON'
  readonly idNumber: string
}

export interface EnterpriseSubject extends SubjectBase {
  readonly kind: 'ENTERPRISE'
  readonly uscc: string
  readonly legalRepresentative: { readonly name: string; readonly idNumber: string }
}

/** One line of the exchange's stream. */
export type Subject = PersonSubject | EnterpriseSubject
export type SubjectKind = Subject['kind']

/** Id number or uscc. */
export function subjectId(subject: Subject): string {
  return subject.kind === 'PERSON' ? subject.idNumber : subject.uscc
}
