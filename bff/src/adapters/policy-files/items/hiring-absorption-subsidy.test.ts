import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { GrantHistory, PastClaim } from '../../../eligibility'
import { judged } from '../testing/judged'

const ITEM = 'hiring-absorption-subsidy'
const absorbed = (idNumberIndex: string, parts: FactRecord = {}): FactRecord => ({
  idNumberIndex,
  category: 'GRADUATE',
  contractMonths: 12,
  insuredMonths: 3,
  ...parts,
})
const subsidy = (people: FactRecord[], history?: GrantHistory) =>
  judged(
    ITEM,
    { 'employment.absorbed': people, 'enterprise.sizeClass': 'SMALL', 'enterprise.status': 'ACTIVE' },
    '2026-11-21',
    history,
  )[0]!
/** What a grant of 扩岗补助 for this person left behind, with whichever employer. */
const expansionFor = (key: string, holder: PastClaim['holder']): PastClaim => ({
  register: 'group/hiring-subsidy',
  key,
  holder,
  itemId: 'job-expansion-subsidy',
  grantedOn: '2026-10-09',
})

describe('一次性吸纳就业补贴', () => {
  it('pays 1,000.00 元 for each of two who count, of five', () => {
    const people = [
      absorbed('a'),
      absorbed('b', { category: 'UNEMPLOYED_HALF_YEAR', contractMonths: 36 }),
      absorbed('c', { category: 'OTHER' }),
      absorbed('d', { contractMonths: 11 }),
      absorbed('e', { insuredMonths: 2 }),
    ]
    expect(subsidy(people).benefit.amountFen).toBe(200_000)
  })

  it('excludes 扩岗补助 for the same person, and only for that person, whoever paid it', () => {
    for (const holder of ['SELF', 'OTHER'] as const) {
      const history = [expansionFor('a', holder)]
      expect(subsidy([absorbed('a'), absorbed('b')], history).benefit.amountFen).toBe(100_000)
      expect(subsidy([absorbed('a')], history).verdict).toBe('INELIGIBLE')
    }
  })

  it('and is excluded by it: both claim the person in one register', () => {
    const { claims } = subsidy([absorbed('a')], [])
    expect(claims).toContainEqual({ register: 'group/hiring-subsidy', key: 'a', per: 'ANYONE', max: 1 })
    const hire = {
      idNumberIndex: 'a',
      category: 'GRADUATE_THIS_YEAR',
      contractSigned: true,
      insuredMonths: 3,
    }
    const paid = { ...expansionFor('a', 'OTHER'), itemId: ITEM }
    const [other] = judged(
      'job-expansion-subsidy',
      { 'enterprise.newHires': [hire], 'enterprise.status': 'ACTIVE' },
      '2026-11-21',
      [paid],
    )
    expect(other?.verdict).toBe('INELIGIBLE')
  })
})
