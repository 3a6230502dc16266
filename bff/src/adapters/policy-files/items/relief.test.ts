import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import { candidateEvent } from '../../../domain/match'
import { explain, type GrantHistory, versionInForce } from '../../../eligibility'
import { sheet } from '../../../eligibility/testing/sheet'
import { loadPolicies } from '../load-policies'
import { clauseOf } from '../testing/judged'

const MINIMUM = 'minimum-living-allowance'
const POVERTY = 'extreme-poverty-support'
const versions = (id: string) => loadPolicies().filter(item => item.id === id)
const household = (parts: FactRecord = {}): FactRecord => ({
  number: '2201J1',
  category: 'MINIMUM_LIVING',
  applicant: true,
  members: 3,
  incomePerHead: 60_000,
  propertyWithin: true,
  support: 'NONE',
  validUntil: '2026-12-31',
  ...parts,
})
const poor = (parts: FactRecord = {}) =>
  household({ category: 'EXTREME_POVERTY', members: 1, support: 'AT_HOME', ...parts })

function judge(
  id: string,
  records: FactValue,
  { asOf = '2026-11-21', history }: { asOf?: string; history?: GrantHistory } = {},
  values: Record<string, FactValue> = {},
) {
  const item = versionInForce(versions(id), asOf)!
  const facts = {
    'person.alive': true,
    'person.region': '220104-CXQ',
    'person.reliefRecords': records,
    ...values,
  }
  return explain([item], sheet(facts), asOf, history)[0]!
}

describe('最低生活保障金', () => {
  it('makes up what a household lacks: (1,309.00 − 600.00) × 3 = 2,127.00 元', () => {
    const { verdict, benefit } = judge(MINIMUM, [household()])
    expect([verdict, benefit.amountFen]).toEqual(['ELIGIBLE', 212_700])
    expect(benefit.lines.map(({ label, text }) => `${label} ${text}`)).toEqual([
      '低保标准 1,309.00 元',
      '− 家庭成员月人均收入 600.00 元',
      '× 共同生活的家庭成员 3 人',
      '= 可领 2,127.00 元',
    ])
  })

  it('ends at the standard: 0.01 元 below pays 0.01 元 a head, the standard itself nothing', () => {
    expect(judge(MINIMUM, [household({ incomePerHead: 130_899, members: 1 })]).benefit.amountFen).toBe(1)
    expect(judge(MINIMUM, [household({ incomePerHead: 130_900 })]).verdict).toBe('INELIGIBLE')
    expect(judge(MINIMUM, [household({ incomePerHead: 0, members: 1 })]).benefit.amountFen).toBe(130_900)
  })

  it('pays a household once, to its applicant', () => {
    expect(judge(MINIMUM, [household({ applicant: false })]).verdict).toBe('INELIGIBLE')
  })

  it('waits for a figure that has not come in: no sum is guessed, nobody is put on the list', () => {
    const open = judge(MINIMUM, [household({ incomePerHead: null })])
    expect([open.verdict, open.benefit.amountFen, candidateEvent(open)]).toEqual(['UNDETERMINED', null, null])
    expect(clauseOf(open, 'income-below')?.road).toMatchObject({
      kind: 'DEPARTMENT',
      department: 'civil-affairs',
    })
    expect(candidateEvent(judge(MINIMUM, [household({ propertyWithin: null })]))).toBe('MATCH_DOUBTFUL')
  })

  it('ends with the review, and asks for the recognised kind', () => {
    expect(judge(MINIMUM, [household({ validUntil: '2026-11-21' })]).verdict).toBe('ELIGIBLE')
    expect(judge(MINIMUM, [household({ validUntil: '2026-11-20' })]).verdict).toBe('INELIGIBLE')
    expect(judge(MINIMUM, [household({ category: 'MARGINAL' })]).verdict).toBe('INELIGIBLE')
  })

  it('has a version of one year that was replaced on the day after it ended', () => {
    const at = (asOf: string) => versionInForce(versions(MINIMUM), asOf)?.version
    expect([
      at('2025-05-31'),
      at('2025-06-01'),
      at('2026-06-01'),
      at('2026-06-02'),
      at('2027-12-31'),
    ]).toEqual([undefined, 1, 1, 2, 2])
    expect(versions(MINIMUM)[0]!.legalBasis[1]!.documentNumber).toBe('穗民规字〔2025〕2号')
  })
})

describe('特困人员基本生活供养', () => {
  it('pays 1,309.00 × 1.6 = 2,094.40 元 at home, and nothing to a person whose institution draws it', () => {
    expect(judge(POVERTY, [poor()])).toMatchObject({ verdict: 'ELIGIBLE', benefit: { amountFen: 209_440 } })
    expect(judge(POVERTY, [poor({ support: 'INSTITUTION' })]).verdict).toBe('INELIGIBLE')
    expect(candidateEvent(judge(POVERTY, [poor({ support: null })]))).toBe('MATCH_DOUBTFUL')
  })

  it('excludes 低保 and 护理补贴 of the same month', () => {
    const grant = (group: string, itemId: string, key: string): GrantHistory => [
      { register: `group/${group}`, key, holder: 'SELF', itemId, grantedOn: `${key}-02` },
    ]
    const after = (history: GrantHistory) => judge(POVERTY, [poor()], { history })
    const reached = after(grant('basic-livelihood', MINIMUM, '2026-11'))
    expect(reached.limits[1]).toMatchObject({
      state: 'REACHED',
      gap: { text: expect.stringContaining('这个月') },
    })
    expect(after(grant('care-allowance', 'disability-nursing-allowance', '2026-11')).verdict).toBe(
      'INELIGIBLE',
    )
    expect(after(grant('basic-livelihood', MINIMUM, '2026-10')).verdict).toBe('ELIGIBLE')
    expect(after([]).claims.map(({ register, key }) => [register, key])).toEqual([
      [`${POVERTY}/once-a-month`, '2026-11'],
      ['group/basic-livelihood', '2026-11'],
      ['group/care-allowance', '2026-11'],
    ])
  })

  it('ends with life and with the register of another city', () => {
    expect(judge(POVERTY, [poor()], {}, { 'person.alive': false }).verdict).toBe('INELIGIBLE')
    expect(judge(POVERTY, [poor()], {}, { 'person.region': '220202' }).verdict).toBe('INELIGIBLE')
  })
})
