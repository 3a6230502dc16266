import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import { headlineOf } from '../../../eligibility'
import { clauseOf, judged } from '../testing/judged'

const ITEM = 'unemployment-benefit'
const spell = (parts: FactRecord = {}): FactRecord => ({
  number: 'U1',
  registeredOn: '2026-10-08',
  reason: 'CONTRACT_ENDED',
  jobSeeking: true,
  benefitMonths: 0,
  refusals: 0,
  ...parts,
})
const benefit = (record: FactRecord = spell(), values: Record<string, FactValue> = {}) =>
  judged(ITEM, {
    'person.alive': true,
    'person.unemploymentInsurance.paidMonths': 12,
    'person.workStatus': 'UNEMPLOYED',
    'person.businesses': [],
    'person.pensionDrawing': false,
    'person.unemploymentSpells': [record],
    ...values,
  })[0]!
const paidMonths = (months: number | null) => ({ 'person.unemploymentInsurance.paidMonths': months })
const monthsLeft = (paid: number, drawn: number) =>
  clauseOf(benefit(spell({ benefitMonths: drawn }), paidMonths(paid)), 'months-left')?.verdict

describe('失业保险金', () => {
  it('pays 2,500.00 × 90 % = 2,250.00 元 from twelve months on', () => {
    expect(benefit()).toMatchObject({ verdict: 'ELIGIBLE', benefit: { amountFen: 225_000 } })
    expect(benefit(spell(), paidMonths(null)).verdict).toBe('UNDETERMINED')
  })

  it('two months short of twelve: no, without a date that would never come, and with a road', () => {
    const short = benefit(spell(), paidMonths(10))
    expect(short.verdict).toBe('INELIGIBLE')
    expect(clauseOf(short, 'premiums-paid')).toMatchObject({
      gap: { text: '“累计缴纳失业保险月数”现为 10 个月' },
      road: { kind: 'ACTION' },
    })
    expect(clauseOf(short, 'premiums-paid')?.gap?.earliestOn).toBeUndefined()
    expect(headlineOf(short)).toMatch(/^还差 1 项/)
  })

  it('lasts a month for each of four years, then one for each half year, at most twenty-four', () => {
    // paid months → months due: 12→1, 23→1, 24→2, 48→4, 53→4, 54→5, 60→6, 167→23, 168→24, 400→24
    for (const [paid, due] of [
      [12, 1],
      [23, 1],
      [24, 2],
      [48, 4],
      [53, 4],
      [54, 5],
      [60, 6],
      [167, 23],
      [168, 24],
      [400, 24],
    ] as const) {
      expect([paid, monthsLeft(paid, due - 1), monthsLeft(paid, due)]).toEqual([paid, 'MET', 'NOT_MET'])
    }
  })

  it('is not for who left of their own will or closed their own business', () => {
    const of = (reason: string) => benefit(spell({ reason })).verdict
    expect(['DISMISSED', 'EMPLOYER_CLOSED', 'EMPLOYER_FAULT'].map(of)).toEqual(Array(3).fill('ELIGIBLE'))
    expect([of('RESIGNED'), of('OWN_CLOSURE')]).toEqual(['INELIGIBLE', 'INELIGIBLE'])
  })

  it('ends with work, with a firm in one’s name, with a pension, with three refusals', () => {
    const business = [{ uscc: 'b', name: 'B 公司' }]
    expect(benefit(spell(), { 'person.businesses': business }).verdict).toBe('INELIGIBLE')
    expect(benefit(spell(), { 'person.workStatus': 'EMPLOYED' }).verdict).toBe('INELIGIBLE')
    expect(benefit(spell(), { 'person.pensionDrawing': true }).verdict).toBe('INELIGIBLE')
    expect([2, 3].map(refusals => benefit(spell({ refusals })).verdict)).toEqual(['ELIGIBLE', 'INELIGIBLE'])
    expect(benefit(spell({ jobSeeking: false })).verdict).toBe('INELIGIBLE')
  })

  it('knows nothing from a silent register of firms', () => {
    expect(benefit(spell(), { 'person.businesses': null }).verdict).toBe('UNDETERMINED')
  })
})
