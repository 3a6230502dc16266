import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import { candidateEvent } from '../../../domain/match'
import type { GrantHistory } from '../../../eligibility'
import { clauseOf, judged } from '../testing/judged'

const NURSING = 'disability-nursing-allowance'
const LIVING = 'disability-living-allowance'
const certificate = (parts: FactRecord = {}): FactRecord => ({
  certificateNumber: '2201C1',
  category: 'PHYSICAL',
  grade: 'FIRST',
  validUntil: '2026-11-21',
  ...parts,
})
const relief = (category: string): FactRecord[] => [{ number: 'j', category }]
const PERSON: Record<string, FactValue> = {
  'person.alive': true,
  'person.region': '220104',
  'person.disabilityCertificates': [certificate()],
  'person.workInjuryCare': false,
  'person.reliefRecords': [],
}
const allowance = (
  item: string,
  values: Record<string, FactValue> = {},
  asOf?: string,
  history?: GrantHistory,
) => judged(item, { ...PERSON, ...values }, asOf, history)[0]!
const withGrade = (grade: string | null) =>
  allowance(NURSING, { 'person.disabilityCertificates': [certificate({ grade })] })

describe('重度残疾人护理补贴', () => {
  it('pays 290.00 元 a month in 2026, 280.00 元 in 2025, and nothing before the standard of 2027 is known', () => {
    expect(allowance(NURSING).benefit.amountFen).toBe(29_000)
    expect(allowance(NURSING, {}, '2025-12-31').benefit.amountFen).toBe(28_000)
    expect(allowance(NURSING, {}, '2027-01-01').verdict).toBe('INELIGIBLE')
  })

  it('is for grades one and two; a grade nobody delivered is asked about', () => {
    expect(['FIRST', 'SECOND', 'THIRD', 'FOURTH'].map(grade => withGrade(grade).verdict)).toEqual([
      'ELIGIBLE',
      'ELIGIBLE',
      'INELIGIBLE',
      'INELIGIBLE',
    ])
    expect(candidateEvent(withGrade(null))).toBe('MATCH_DOUBTFUL')
  })

  it('wants a certificate that is valid today: its last day counts', () => {
    const on = (validUntil: string) =>
      allowance(NURSING, { 'person.disabilityCertificates': [certificate({ validUntil })] }).verdict
    expect([on('2026-11-21'), on('2026-11-20')]).toEqual(['ELIGIBLE', 'INELIGIBLE'])
  })

  it('excludes who draws care from work injury insurance or lives on 特困供养', () => {
    expect(allowance(NURSING, { 'person.workInjuryCare': true }).verdict).toBe('INELIGIBLE')
    const supported = allowance(NURSING, { 'person.reliefRecords': relief('EXTREME_POVERTY') })
    expect(clauseOf(supported, 'not-extreme-poverty')?.verdict).toBe('NOT_MET')
    expect(allowance(NURSING, { 'person.reliefRecords': relief('MINIMUM_LIVING') }).verdict).toBe('ELIGIBLE')
  })

  it('excludes 特困供养 of the same month, not of the month before', () => {
    const support = (key: string): GrantHistory => [
      {
        register: 'group/care-allowance',
        key,
        holder: 'SELF',
        itemId: 'extreme-poverty-support',
        grantedOn: `${key}-03`,
      },
    ]
    expect(allowance(NURSING, {}, undefined, support('2026-11'))).toMatchObject({ verdict: 'INELIGIBLE' })
    expect(allowance(NURSING, {}, undefined, support('2026-10')).verdict).toBe('ELIGIBLE')
  })

  it('makes nobody a candidate because a register is silent', () => {
    const silent = allowance(NURSING, { 'person.disabilityCertificates': null })
    expect([silent.verdict, candidateEvent(silent)]).toEqual(['UNDETERMINED', null])
    expect(allowance(NURSING, { 'person.disabilityCertificates': [] }).verdict).toBe('INELIGIBLE')
    expect(candidateEvent(allowance(NURSING, { 'person.reliefRecords': null }))).toBe('MATCH_DOUBTFUL')
  })

  it('is granted once a month also to who holds two certificates', () => {
    const two = [certificate(), certificate({ certificateNumber: '2201C2', category: 'VISUAL' })]
    const assessments = judged(NURSING, { ...PERSON, 'person.disabilityCertificates': two })
    expect(assessments.map(({ claims }) => claims[0])).toEqual(
      [1, 2].map(() => ({ register: `${NURSING}/once-a-month`, key: '2026-11', per: 'BENEFICIARY', max: 1 })),
    )
  })
})

describe('困难残疾人生活补贴', () => {
  const poor = (category = 'MINIMUM_LIVING', asOf?: string) =>
    allowance(LIVING, { 'person.reliefRecords': relief(category) }, asOf)

  it('pays 217.00 元 in 2026 and 209.00 元 in 2025 in households on 低保, whatever the grade', () => {
    expect([poor().benefit.amountFen, poor().verdict]).toEqual([21_700, 'ELIGIBLE'])
    expect(poor('MINIMUM_LIVING', '2025-06-30').benefit.amountFen).toBe(20_900)
    const mild = {
      'person.disabilityCertificates': [certificate({ grade: 'FOURTH' })],
      'person.reliefRecords': relief('MINIMUM_LIVING'),
    }
    expect(allowance(LIVING, mild).verdict).toBe('ELIGIBLE')
  })

  it('may be had beside 护理补贴, but not outside 低保, in 特困供养 or as an orphan', () => {
    expect(allowance(NURSING, { 'person.reliefRecords': relief('MINIMUM_LIVING') }).verdict).toBe('ELIGIBLE')
    expect(['MARGINAL', 'EXTREME_POVERTY', 'ORPHAN'].map(category => poor(category).verdict)).toEqual([
      'INELIGIBLE',
      'INELIGIBLE',
      'INELIGIBLE',
    ])
    const both = [...relief('MINIMUM_LIVING'), { number: 'k', category: 'ORPHAN' }]
    expect(allowance(LIVING, { 'person.reliefRecords': both }).verdict).toBe('INELIGIBLE')
  })
})
