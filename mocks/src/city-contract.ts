import type { RawSourceCode } from '@policy-direct/shared/facts/raw-sources'

/** What the institutions need to know of the city. `mocks/src/city` implements it. */

/** Pages a person of the city can sign in on. */
export type SignInPage = 'wechat' | 'identity' | 'license' | 'sso'

/** A post in the city's staff directory. */
export interface StaffPost {
  readonly staffId: string
  /** Department code of `shared/src/vocabulary/department.ts`. */
  readonly department: string
  readonly region: string
  readonly roles: readonly ('REVIEWER' | 'ACCEPTOR' | 'SPECIALIST' | 'LEADER' | 'AUDITOR' | 'WINDOW')[]
  /** Of a clerk: where they sit. */
  readonly window?: string
  /** Of a specialist: which of the 两员 they are to most of their firms. */
  readonly serves?: SpecialistDuty['role']
}

/** A firm a specialist serves (CZ-4 两员). */
export interface SpecialistDuty {
  readonly uscc: string
  readonly role: 'ENTERPRISE' | 'PROJECT'
}

/** A natural person the stand-ins can let in: a named cast member or any generated resident. */
export interface Inhabitant {
  /** Stable within a seed: a short word for the cast (`mulan-owner`), the generator's own id otherwise. */
  readonly id: string
  readonly kind: 'CITIZEN' | 'STAFF'
  readonly name: string
  /** One sentence on why this character exists; plain description for generated people. */
  readonly sentence: string
  readonly idNumber: string
  readonly phone: string
  /** Level of 统一身份认证, 2 (self-declared) to 5 (certificate or counter). */
  readonly realNameLevel: 2 | 3 | 4 | 5
  /** Firms whose electronic licence this person holds as legal representative. */
  readonly licences: readonly { readonly uscc: string; readonly enterpriseName: string }[]
  readonly staff?: StaffPost
  readonly signsInto: readonly SignInPage[]
}

/** A bank account of the city, as its own bank knows it. */
export interface Account {
  readonly accountNumber: string
  readonly accountName: string
  readonly bankCode: string
  readonly status: 'OPEN' | 'CLOSED'
}

/** Every account a payment may be sent to. */
export interface AccountBook {
  /** `undefined` when no bank keeps such an account (the payment is refused with 61). */
  find(accountNumber: string): Account | undefined
}

/** A department corrects or adds a datum; `value: null` withdraws it. */
export interface FactChange {
  readonly kind: 'PERSON' | 'ENTERPRISE'
  /** Id number or uscc. */
  readonly id: string
  readonly fact: string
  readonly value: unknown
  /** `YYYY-MM-DD`; the city's today when absent. */
  readonly asOf?: string
}

/** A payment from before the platform that a department remembers, corrects or revokes. Amount in 分. */
export interface PriorPaymentOrder {
  readonly paymentId: string
  readonly kind: 'PERSON' | 'ENTERPRISE'
  /** Id number or uscc; need not be anybody of the city. */
  readonly id: string
  readonly item: string
  readonly period: string
  readonly amountFen: number
  readonly paidOn: string
  readonly department: string
  readonly status: 'PAID' | 'REVOKED'
  readonly record?: Readonly<Record<string, string>>
  readonly members?: readonly string[]
}

/** A raw record that a department delivers late, corrects or revokes. */
export interface RawRecordOrder {
  readonly source: RawSourceCode
  readonly recordId: string
  readonly kind: 'PERSON' | 'ENTERPRISE'
  readonly id: string
  readonly occurredOn: string
  readonly figures: Readonly<Record<string, string | number | boolean>>
  readonly status: 'VALID' | 'REVOKED'
}

/** The sample city, as far as the institutions outside it are concerned. */
export interface City {
  /** The named characters, in the order in which pages list them. */
  readonly cast: readonly Inhabitant[]
  /** Anyone by id, cast or generated. */
  find(id: string): Inhabitant | undefined
  /** Anyone whose name, phone, id number or firm contains the words; cast first. */
  search(words: string, limit: number): readonly Inhabitant[]
  /** Who has that mobile number; the cast first, where a number was passed on. */
  withPhone(phone: string): Inhabitant | undefined
  /** Ids of everybody, for look-ups by a derived key (openid). */
  everyId(): Iterable<string>
  readonly accounts: AccountBook
  /** Firms a specialist serves, always the same ones; `undefined` for staff who are none. */
  dutiesOf(staff: StaffPost): readonly SpecialistDuty[] | undefined
  /** @returns the cursor on the change feed, or `undefined` when nobody has that id or no such fact exists. */
  changeFact(change: FactChange): number | undefined
  /** @returns the cursor on the stream of payments from before the platform */
  rememberPayment(order: PriorPaymentOrder): number
  /** @returns the cursor on the stream of raw records */
  deliverRecord(order: RawRecordOrder): number
  /** Back to the seed. */
  reset(): void
}
