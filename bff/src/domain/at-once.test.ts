import type { PolicyItemVersion } from '../eligibility'
import type { GivenMaterial, MaterialWay } from './application-form'
import { leftWords, whyAPerson } from './at-once'

const item = {
  form: { fields: [{ id: 'use', label: '用途', kind: 'TEXT' }] },
  materials: [
    { id: 'licence', name: '营业执照', certificate: 'BUSINESS_LICENCE' },
    { id: 'contract', name: '合同', commitment: '没有转借他人', deferrable: { workingDays: 5 } },
    { id: 'voucher', name: '付息凭证', suppliedBy: 'finance' },
  ],
} as unknown as PolicyItemVersion
const filled = (...ways: [string, MaterialWay][]) => ({
  answers: {},
  given: ways.map(([materialId, way]) => ({ materialId, way }) as GivenMaterial),
})

describe('即报即批即付: what the machine knows of a form (LY-2)', () => {
  it('knows certificates, and promises the text takes instead of a paper; what departments supply is not asked', () => {
    expect(whyAPerson(item, filled(['licence', 'CERTIFICATE'], ['contract', 'COMMITMENT']))).toBeNull()
  })
  it.each<[string, [string, MaterialWay][]]>([
    [
      '营业执照要人看过才能定',
      [
        ['licence', 'FILE'],
        ['contract', 'COMMITMENT'],
      ],
    ],
    [
      '合同要人看过才能定',
      [
        ['licence', 'CERTIFICATE'],
        ['contract', 'LATER'],
      ],
    ],
    ['营业执照、合同要人看过才能定', []],
  ])('leaves to a person: %s', (why, ways) => {
    expect(whyAPerson(item, filled(...ways))).toBe(why)
    expect(leftWords(why)).toContain('也不是不行')
  })
})
