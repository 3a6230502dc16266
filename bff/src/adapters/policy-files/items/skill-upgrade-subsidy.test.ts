import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import type { GrantHistory } from '../../../eligibility'
import { clauseOf, judged } from '../testing/judged'

const ITEM = 'skill-upgrade-subsidy'
const certificate = (certificateNumber: string, parts: FactRecord = {}): FactRecord => ({
  certificateNumber,
  occupation: '电工',
  level: 'SENIOR',
  issuedOn: '2026-08-01',
  verified: true,
  ...parts,
})
const earlier = (parts: FactRecord): FactRecord => ({
  certificateNumber: '旧',
  occupation: '焊工',
  level: 'PRIMARY',
  paidOn: '2026-02-01',
  ...parts,
})
const worker = (
  certificates: FactValue,
  subsidies: FactValue = [],
  values: Record<string, FactValue> = {},
) => ({
  'person.unemploymentInsurance.status': 'INSURED',
  'person.unemploymentInsurance.paidMonths': 12,
  'person.skillCertificates': certificates,
  'person.skillSubsidies': subsidies,
  ...values,
})
const subsidy = (values: Record<string, FactValue>, history?: GrantHistory) =>
  judged(ITEM, values, '2026-11-21', history)

describe('技能提升补贴', () => {
  it('assesses each certificate by itself, with its own amount', () => {
    const assessments = subsidy(
      worker([
        certificate('c1', { level: 'PRIMARY' }),
        certificate('c2', { level: 'INTERMEDIATE' }),
        certificate('c3', { issuedOn: '2025-01-01' }),
      ]),
    )
    expect(assessments.map(a => [a.recordKey, a.recordText, a.verdict, a.benefit.amountFen])).toEqual([
      ['c1', '电工 · 初级（五级）', 'ELIGIBLE', 100_000],
      ['c2', '电工 · 中级（四级）', 'ELIGIBLE', 150_000],
      ['c3', '电工 · 高级（三级）', 'INELIGIBLE', 200_000],
    ])
  })

  it('takes people who draw unemployment benefit, and nobody else outside', () => {
    const of = (status: string) =>
      subsidy(worker([certificate('c')], [], { 'person.unemploymentInsurance.status': status }))[0]?.verdict
    expect([of('RECEIVING_BENEFIT'), of('NONE')]).toEqual(['ELIGIBLE', 'INELIGIBLE'])
  })

  it('counts twelve months from the day of issue, that day included', () => {
    const of = (issuedOn: string) =>
      clauseOf(subsidy(worker([certificate('c', { issuedOn })]))[0], 'certificate-recent')?.verdict
    expect([of('2025-11-21'), of('2025-11-20'), of('2026-11-22')]).toEqual(['MET', 'NOT_MET', 'NOT_MET'])
  })

  it('asks for a photo while the store has not verified it', () => {
    const [assessment] = subsidy(worker([certificate('c', { verified: null })]))
    expect(assessment?.verdict).toBe('UNDETERMINED')
    expect(clauseOf(assessment, 'certificate-genuine')?.road).toMatchObject({
      kind: 'MATERIAL',
      material: 'certificate-photo',
    })
  })

  it('pays the same occupation and level once, counting what was paid before go-live', () => {
    const before = [earlier({ occupation: '电工', level: 'SENIOR', paidOn: '2023-05-05' })]
    const [again, other] = subsidy(
      worker([certificate('c1'), certificate('c2', { level: 'PRIMARY' })], before),
    )
    expect(again?.limits[0]).toMatchObject({ state: 'REACHED', gap: { text: '已经领过一次' } })
    expect([again?.verdict, other?.verdict]).toEqual(['INELIGIBLE', 'ELIGIBLE'])
  })

  it('pays three a year: two before go-live leave room for one', () => {
    const two = [earlier({}), earlier({ occupation: '钳工' })]
    const [open] = subsidy(worker([certificate('c')], two))
    expect(open?.claims).toContainEqual({
      register: `${ITEM}/three-a-year`,
      key: '2026',
      per: 'BENEFICIARY',
      max: 1,
    })
    const ours = {
      register: `${ITEM}/three-a-year`,
      key: '2026',
      holder: 'SELF',
      itemId: ITEM,
      grantedOn: '2026-06-01',
    } as const
    const [full] = subsidy(worker([certificate('c')], two), [ours])
    expect(full?.verdict).toBe('INELIGIBLE')
    expect(full?.limits[1]?.gap).toMatchObject({
      text: '今年已领 3 次，2027-01-01 起重新计算',
      earliestOn: '2027-01-01',
    })
    const lastYear = [earlier({ paidOn: '2025-12-31' }), ...two]
    expect(subsidy(worker([certificate('c')], lastYear))[0]?.verdict).toBe('ELIGIBLE')
  })

  it('does not know the limits while the earlier payments are not known', () => {
    const [assessment] = subsidy(worker([certificate('c')], null))
    expect(assessment?.verdict).toBe('UNDETERMINED')
    expect(assessment?.limits.map(limit => limit.state)).toEqual(['UNKNOWN', 'UNKNOWN'])
    const [maybe] = subsidy(worker([certificate('c')], [earlier({ occupation: '电工', level: null })]))
    expect(maybe?.limits[0]?.state).toBe('UNKNOWN')
  })

  it('tells no certificate from an unknown store', () => {
    expect(subsidy(worker([]))[0]).toMatchObject({ recordKey: null, verdict: 'INELIGIBLE', claims: [] })
    expect(subsidy(worker(null))[0]).toMatchObject({ recordKey: null, verdict: 'UNDETERMINED', claims: [] })
  })

  it('takes a certificate delivered twice for one, and two versions of it for doubtful', () => {
    expect(subsidy(worker([certificate('c'), certificate('c')]))).toHaveLength(1)
    const [doubtful, ...others] = subsidy(worker([certificate('c'), certificate('c', { level: 'PRIMARY' })]))
    expect(others).toEqual([])
    expect(doubtful?.verdict).toBe('UNDETERMINED')
  })
})
