import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import { headlineOf, type PastClaim } from '../../../eligibility'
import { clauseOf, judged } from '../testing/judged'

const GRANT = 'startup-grant'
const FLEXIBLE = 'flexible-insurance-subsidy'
const firm = (parts: FactRecord = {}): FactRecord => ({
  uscc: 'u1',
  name: '归来咖啡',
  registeredOn: '2026-05-21',
  role: 'OPERATOR',
  abnormal: false,
  insuredMonths: 3,
  ...parts,
})
const founder = (
  business: FactRecord = firm(),
  values: Record<string, FactValue> = {},
  history: readonly PastClaim[] = [],
) =>
  judged(
    GRANT,
    {
      'person.alive': true,
      'person.sex': 'FEMALE',
      'person.birthDate': '1999-01-01',
      'person.businesses': [business],
      'person.startupGrants': [],
      'person.supportGroups': [],
      'person.diplomas': [{ kind: 'OVERSEAS', graduatedOn: '2021-11-21' }],
      ...values,
    },
    undefined,
    history,
  )[0]!

describe('一次性创业资助', () => {
  it('pays 10,000.00 元 to the graduate who came back: five years to the day, six months to the day', () => {
    expect(founder()).toMatchObject({ verdict: 'ELIGIBLE', benefit: { amountFen: 1_000_000 } })
    const late = founder(firm(), { 'person.diplomas': [{ kind: 'OVERSEAS', graduatedOn: '2021-11-20' }] })
    expect(clauseOf(late, 'supported-group')?.verdict).toBe('NOT_MET')
    const young = founder(firm({ registeredOn: '2026-05-22' }))
    expect(clauseOf(young, 'running-half-a-year')?.verdict).toBe('NOT_MET')
    expect(founder(firm({ registeredOn: '2023-11-20' })).verdict).toBe('INELIGIBLE')
  })

  it('takes other supported groups, and knows neither from silence', () => {
    const veteran = { 'person.diplomas': [], 'person.supportGroups': [{ group: 'VETERAN' }] }
    expect(founder(firm(), veteran).verdict).toBe('ELIGIBLE')
    expect(founder(firm(), { 'person.diplomas': [] }).verdict).toBe('INELIGIBLE')
    expect(founder(firm(), { 'person.diplomas': null }).verdict).toBe('UNDETERMINED')
  })

  it('ends at 55 for women and 60 for men', () => {
    const at = (sex: string, birthDate: string) =>
      founder(firm(), { 'person.sex': sex, 'person.birthDate': birthDate }).verdict
    expect([at('FEMALE', '1970-11-22'), at('FEMALE', '1970-11-21')]).toEqual(['ELIGIBLE', 'INELIGIBLE'])
    expect([at('MALE', '1965-11-22'), at('MALE', '1965-11-21')]).toEqual(['ELIGIBLE', 'INELIGIBLE'])
  })

  it('wants three months of insured staff and no entry among the abnormal', () => {
    expect(founder(firm({ insuredMonths: 2 })).verdict).toBe('INELIGIBLE')
    expect(headlineOf(founder(firm({ insuredMonths: 2 })))).toContain('还差 1 个月')
    expect(founder(firm({ abnormal: true })).verdict).toBe('INELIGIBLE')
  })

  it('pays a person once and a business once, also what was paid before go-live', () => {
    const before = founder(firm(), { 'person.startupGrants': [{ uscc: 'old', paidOn: '2024-02-02' }] })
    expect(before.limits[0]?.state).toBe('REACHED')
    const partner = {
      register: `${GRANT}/once-a-business`,
      key: 'u1',
      holder: 'OTHER',
      itemId: GRANT,
    } as const
    expect(founder(firm(), {}, [{ ...partner, grantedOn: '2026-02-02' }]).limits[1]?.state).toBe('REACHED')
  })
})

const job = (parts: FactRecord = {}): FactRecord => ({
  number: 'L1',
  registeredOn: '2026-08-01',
  pensionPaid: true,
  medicalPaid: true,
  paidThisMonth: 90_000,
  subsidisedMonths: 0,
  ...parts,
})
const flexible = (record: FactRecord = job(), values: Record<string, FactValue> = {}) =>
  judged(FLEXIBLE, {
    'person.alive': true,
    'person.workStatus': 'FLEXIBLE',
    'person.diplomas': [{ kind: 'COLLEGE', graduatedOn: '2024-11-21' }],
    'person.flexibleJobs': [record],
    ...values,
  })[0]!

describe('灵活就业社保补贴', () => {
  it('pays 300.00 元, and never more than two thirds: 450.00 → 300.00, 449.99 → 299.99, 400.00 → 266.67', () => {
    const of = (paidThisMonth: number) => flexible(job({ paidThisMonth })).benefit.amountFen
    // 449.99 × 2/3 = 299.9933…, 400.00 × 2/3 = 266.6666…
    expect([of(90_000), of(45_000), of(44_999), of(40_000)]).toEqual([30_000, 30_000, 29_999, 26_667])
  })

  it('is for two years after graduation, asked for within one year of registering', () => {
    expect(flexible().verdict).toBe('ELIGIBLE')
    const older = { 'person.diplomas': [{ kind: 'COLLEGE', graduatedOn: '2024-11-20' }] }
    expect(flexible(job(), older).verdict).toBe('INELIGIBLE')
    const asked = (registeredOn: string, subsidisedMonths: number) =>
      flexible(job({ registeredOn, subsidisedMonths })).verdict
    expect([asked('2025-11-21', 0), asked('2025-11-20', 0), asked('2025-11-20', 1)]).toEqual([
      'ELIGIBLE',
      'INELIGIBLE',
      'ELIGIBLE',
    ])
  })

  it('ends after 36 months, and without both premiums', () => {
    const after = (subsidisedMonths: number) => flexible(job({ subsidisedMonths })).verdict
    expect([after(35), after(36)]).toEqual(['ELIGIBLE', 'INELIGIBLE'])
    expect(flexible(job({ medicalPaid: false })).verdict).toBe('INELIGIBLE')
    expect(flexible(job({ pensionPaid: null })).verdict).toBe('UNDETERMINED')
  })
})
