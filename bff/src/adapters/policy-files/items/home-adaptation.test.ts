import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import { clauseOf, judged } from '../testing/judged'

const TODAY = '2026-11-21'
const relief = (category: string, more: FactRecord = {}): FactRecord[] => [
  { number: '2201J1', category, support: 'AT_HOME', validUntil: '2027-06-30', ...more },
]
const disabled: FactRecord[] = [{ certificateNumber: '2201C1', grade: 'FIRST', validUntil: '2030-01-01' }]

describe('特殊困难老年人居家适老化改造补贴', () => {
  const ELDER: Record<string, FactValue> = {
    'person.alive': true,
    'person.region': '220104',
    'person.birthDate': '1951-12-05',
    'person.reliefRecords': relief('EXTREME_POVERTY'),
    'person.disabilityCertificates': disabled,
  }
  const subsidy = (values: Record<string, FactValue> = {}) =>
    judged('home-adaptation', { ...ELDER, ...values }, TODAY, [])[0]!
  const verdict = (values: Record<string, FactValue>) => subsidy(values).verdict

  it('pays one sum', () => {
    expect([subsidy().verdict, subsidy().benefit.amountFen]).toEqual(['ELIGIBLE', 300_000])
  })
  it('from 60 on with a certificate, from 80 on without, on the birthday itself', () => {
    const bare = { 'person.disabilityCertificates': [] }
    expect(verdict({ 'person.birthDate': '1966-11-21' })).toBe('ELIGIBLE')
    expect(verdict({ 'person.birthDate': '1966-11-22' })).toBe('INELIGIBLE')
    expect(verdict({ ...bare, 'person.birthDate': '1946-11-21' })).toBe('ELIGIBLE')
    expect(clauseOf(subsidy({ ...bare }), 'aged-or-disabled')?.verdict).toBe('NOT_MET')
  })
  it('for who is supported at home or in a household with 低保, not in an institution, not marginal, not past review', () => {
    expect(verdict({ 'person.reliefRecords': relief('MINIMUM_LIVING', { support: 'NONE' }) })).toBe(
      'ELIGIBLE',
    )
    for (const records of [
      relief('EXTREME_POVERTY', { support: 'INSTITUTION' }),
      relief('MARGINAL'),
      relief('MINIMUM_LIVING', { validUntil: '2026-11-20' }),
      [],
    ])
      expect(verdict({ 'person.reliefRecords': records })).toBe('INELIGIBLE')
  })
  it('unknown never pays', () => {
    expect(judged('home-adaptation', { 'person.alive': true }, TODAY, [])[0]?.verdict).toBe('UNDETERMINED')
  })
})
