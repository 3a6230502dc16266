import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import type { Fact, FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import { idNumberCheckCharacter } from '@policy-direct/shared/identifiers/id-number'
import { orgCodeCheckCharacter } from '@policy-direct/shared/identifiers/org-code'
import { usccCheckCharacter } from '@policy-direct/shared/identifiers/uscc'
import type { StaffPost } from '../../city-contract'
import { type BankCode, bankNamed } from '../banks'
import { delivered } from '../delivery'
import type { EnterpriseSubject, PersonSubject, SubjectAccount } from '../subject'
import { plainLife } from './plain-life'

export type FactValues = { readonly [key in FactKey]?: FactValue }

/** A datum delivered on another day than its department's usual one. */
export type LateFacts = { readonly [key in FactKey]?: string }

/** Bank, account number and, when it is not open, that it is closed. */
export interface CastAccount {
  readonly kind: SubjectAccount['kind']
  readonly bankCode: BankCode
  readonly accountNumber: string
  readonly closed?: true
}

/** A named person. `values` absent: the exchange knows nothing of them (staff). */
export interface CastPerson {
  readonly id: string
  readonly name: string
  /** One Chinese sentence: why this character exists. */
  readonly sentence: string
  /** Six region digits, birth date, three sequence digits (≥ 500, or above what the generator uses). */
  readonly born: { readonly region: string; readonly on: string; readonly sequence: string }
  readonly home?: string
  readonly phone: string
  readonly realNameLevel?: 2 | 3 | 4 | 5
  readonly account?: CastAccount
  readonly values?: FactValues
  readonly staff?: StaffPost
}

/** A named firm and the cast person who represents it. */
export interface CastFirm {
  readonly name: string
  readonly owner: string
  readonly region: string
  /** The eight characters of its organisation code. */
  readonly organisation: string
  readonly phone: string
  readonly account: CastAccount
  readonly values: FactValues
  readonly asOf?: LateFacts
}

export function idNumberOf({ born }: CastPerson): string {
  const body = `${born.region}${born.on.replaceAll('-', '')}${born.sequence}`
  return body + idNumberCheckCharacter(body)
}

export function usccOf({ region, organisation }: CastFirm): string {
  const body = `91${region.slice(0, 6)}${organisation}${orgCodeCheckCharacter(organisation)}`
  return body + usccCheckCharacter(body)
}

/** @param firms those the person represents: the register of firms names them */
export function personSubject(
  person: CastPerson,
  today: string,
  firms: readonly CastFirm[] = [],
): PersonSubject | undefined {
  if (!person.values) return undefined
  const { name, phone, account, born } = person
  const regionCode = person.home ?? born.region
  const values = {
    'person.region': regionCode,
    'person.birthDate': born.on,
    'person.alive': true,
    'person.sex': Number(born.sequence) % 2 === 0 ? 'FEMALE' : 'MALE',
    ...plainLife(person.values, firms.map(businessOf)),
    ...person.values,
  }
  return {
    kind: 'PERSON',
    idNumber: idNumberOf(person),
    name,
    phone,
    regionCode,
    accounts: account ? [accountAt(account, name)] : [],
    facts: deliverAll(values, today),
  }
}

const businessOf = (firm: CastFirm): FactRecord => ({
  uscc: usccOf(firm),
  name: firm.name,
  registeredOn: firm.values['enterprise.establishedOn'] as string,
  role: 'LEGAL_REPRESENTATIVE',
  abnormal: false,
  insuredMonths: 36,
})

export function firmSubject(firm: CastFirm, owner: CastPerson, today: string): EnterpriseSubject {
  return {
    kind: 'ENTERPRISE',
    uscc: usccOf(firm),
    name: firm.name,
    phone: firm.phone,
    regionCode: firm.region,
    legalRepresentative: { name: owner.name, idNumber: idNumberOf(owner) },
    accounts: [accountAt(firm.account, firm.name)],
    facts: deliverAll({ 'enterprise.region': firm.region, ...firm.values }, today, firm.asOf),
  }
}

function accountAt(
  { kind, bankCode, accountNumber, closed }: CastAccount,
  accountName: string,
): SubjectAccount {
  const bankName = bankNamed(bankCode)
  return { kind, bankCode, bankName, accountNumber, accountName, status: closed ? 'CLOSED' : 'OPEN' }
}

function deliverAll(values: FactValues, today: string, asOf: LateFacts = {}): { [key in FactKey]?: Fact } {
  const facts: { [key in FactKey]?: Fact } = {}
  for (const [key, value] of Object.entries(values) as [FactKey, FactValue][]) {
    facts[key] = delivered(key, value, today, asOf[key])
  }
  return facts
}
