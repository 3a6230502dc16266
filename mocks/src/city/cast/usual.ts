import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { BankCode } from '../banks'
import type { SkillLevel } from '../skills'
import type { CastAccount, FactValues } from './casting'

/** A firm in order: nothing against it, insured without a gap. The cast says only where it differs. */
export function soundFirm(
  industry: string,
  establishedOn: string,
  staff: number,
  insurance: { readonly insured: number; readonly layoffs: number; readonly premiumFen: number },
): FactValues {
  return {
    'enterprise.industry': industry,
    'enterprise.establishedOn': establishedOn,
    'enterprise.status': 'ACTIVE',
    'enterprise.sizeClass': staff >= 20 ? 'SMALL' : 'MICRO',
    'enterprise.staffCount': staff,
    'enterprise.zombie': false,
    'enterprise.seriousDishonesty': false,
    'enterprise.unemploymentInsurance.paidMonths': 60,
    'enterprise.unemploymentInsurance.insuredLastYear': insurance.insured,
    'enterprise.unemploymentInsurance.layoffsLastYear': insurance.layoffs,
    'enterprise.unemploymentInsurance.premiumLastYear': insurance.premiumFen,
    'enterprise.corporateAccount': true,
    'enterprise.newHires': [],
    ...quietAffairs(staff),
  }
}

/** Nothing due, borrowed, recognised or rented: every other item says no, and why. The cast says where it differs. */
export function quietAffairs(staff: number): FactValues {
  return {
    'enterprise.legalForm': 'COMPANY',
    'tax.payerClass': 'GENERAL',
    'tax.taxableIncomeLastYear': staff * 1_200_000,
    'tax.assetsLastYear': staff * 9_000_000,
    'tax.restrictedIndustry': false,
    'tax.sixTaxesDue': 0,
    'tax.creditGrade': 'M',
    'tax.refundTrade': 'OTHER',
    'tax.incrementalCredit': 0,
    'tax.researchExpensesLastYear': 0,
    'employment.disabled.staff': staff,
    'employment.disabled.band': 'REACHED',
    'employment.disabled.levyDue': 0,
    'employment.absorbed': [],
    'loan.startup.principal': 0,
    'loan.stability.principal': 0,
    'loan.stability.purpose': 'NONE',
    'technology.recognition': 'NONE',
    'property.shanty.planned': false,
    'property.lease.stateOwned': false,
  }
}

/** A travel agency's licence and cash deposit, registered and banked alike. */
export function cashDeposit(amountFen: number, licenceUntil: string): FactValues {
  return {
    'travel.licence.validUntil': licenceUntil,
    'travel.licence.status': 'VALID',
    'travel.deposit.form': 'CASH',
    'travel.deposit.registeredAmount': amountFen,
    'travel.deposit.amount': amountFen,
    'travel.deposit.frozen': false,
  }
}

/** An insured employee and their certificates. */
export function insuredEmployee(
  paidMonths: number,
  certificates: readonly FactRecord[],
  subsidies: readonly FactRecord[] = [],
): FactValues {
  return {
    'person.unemploymentInsurance.status': 'INSURED',
    'person.unemploymentInsurance.paidMonths': paidMonths,
    'person.skillCertificates': certificates,
    'person.skillSubsidies': subsidies,
  }
}

/** Somebody outside unemployment insurance. */
export const uninsured: FactValues = {
  'person.unemploymentInsurance.status': 'NONE',
  'person.unemploymentInsurance.paidMonths': 0,
  'person.skillCertificates': [],
  'person.skillSubsidies': [],
}

export function certificate(
  certificateNumber: string,
  occupation: string,
  level: SkillLevel,
  issuedOn: string,
): FactRecord {
  return { certificateNumber, occupation, level, issuedOn, verified: true }
}

export function subsidy(paid: FactRecord, paidOn: string): FactRecord {
  const { certificateNumber, occupation, level } = paid
  return { certificateNumber, occupation, level, paidOn }
}

export const card = (bankCode: BankCode, accountNumber: string): CastAccount => ({
  kind: 'SOCIAL_CARD',
  bankCode,
  accountNumber,
})
export const corporate = (bankCode: BankCode, accountNumber: string): CastAccount => ({
  kind: 'CORPORATE',
  bankCode,
  accountNumber,
})
