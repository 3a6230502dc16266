import type { DeliveredFacts } from '../domain/fact-merge'

const from = (department: string) => (value: DeliveredFacts[string]['value']) => ({
  value,
  department,
  asOf: '2026-11-20',
})
const bank = from('deposit-bank')
const culture = from('culture-tourism')
const insurance = from('human-resources')
const registry = from('market-regulation')

/** 长春市木兰旅行社有限公司: everything is known of it, and two items are for it. */
export const MULAN = {
  kind: 'ENTERPRISE' as const,
  identifier: '91220104MA0Y1A2B3C',
  name: '长春市木兰旅行社有限公司',
  phone: '13900000231',
  regionCode: '220104',
  /** 王玉兰 */
  legalRepresentative: '220102197805061229',
  facts: {
    'enterprise.region': registry('220104'),
    'enterprise.industry': registry('L7291'),
    'enterprise.establishedOn': registry('2012-04-18'),
    'enterprise.status': registry('ACTIVE'),
    'enterprise.sizeClass': from('industry-information')('SMALL'),
    'enterprise.staffCount': from('statistics')(86),
    'enterprise.zombie': from('state-assets')(false),
    'enterprise.seriousDishonesty': from('development-reform')(false),
    'enterprise.unemploymentInsurance.paidMonths': insurance(30),
    'enterprise.unemploymentInsurance.insuredLastYear': insurance(82),
    'enterprise.unemploymentInsurance.layoffsLastYear': insurance(1),
    'enterprise.unemploymentInsurance.premiumLastYear': insurance(6_434_000),
    'enterprise.corporateAccount': insurance(true),
    'enterprise.newHires': insurance([]),
    'employment.absorbed': from('employment-service')([]),
    'travel.licence.validUntil': culture('2031-05-17'),
    'travel.licence.status': culture('VALID'),
    'travel.deposit.amount': bank(62_500_000),
    'travel.deposit.registeredAmount': culture(62_500_000),
    'travel.deposit.form': culture('CASH'),
    'travel.deposit.frozen': bank(false),
  } satisfies DeliveredFacts,
  accounts: [
    {
      kind: 'CORPORATE' as const,
      bankCode: 'BOC',
      bankName: '中国银行',
      accountNumber: '156000000231',
      accountName: '长春市木兰旅行社有限公司',
      status: 'OPEN' as const,
    },
  ],
}

/** 李想, a person with two certificates: one recent, one more than a year old. */
export const LI_XIANG = {
  kind: 'PERSON' as const,
  identifier: '220102199003071234',
  name: '李想',
  phone: '13800005620',
  regionCode: '220102',
  facts: {
    'person.unemploymentInsurance.paidMonths': insurance(40),
    'person.unemploymentInsurance.status': insurance('INSURED'),
    'person.skillSubsidies': from('employment-service')([]),
    'person.skillCertificates': from('skills-certification')([
      {
        certificateNumber: 'S000022010001',
        occupation: '电工',
        level: 'SENIOR',
        issuedOn: '2026-06-30',
        verified: true,
      },
      {
        certificateNumber: 'S000022010002',
        occupation: '焊工',
        level: 'PRIMARY',
        issuedOn: '2024-06-30',
        verified: true,
      },
    ]),
  } satisfies DeliveredFacts,
}
