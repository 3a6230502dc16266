import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { sampleItem } from '../adapters/contracts/sample-item'
import { explain } from '../eligibility'
import { explainSettled, type Settlement, settlementOf } from './settlement'

const item = sampleItem({
  limits: [{ id: 'once', text: '每年一次', max: 1, per: 'BENEFICIARY', window: 'CALENDAR_YEAR' }],
})
const fact = (value: number | boolean) => ({ value, department: 'human-resources', asOf: '2026-11-20' })
const months = 'enterprise.unemploymentInsurance.paidMonths'
const facts: FactSheet = {
  [months]: fact(14),
  'enterprise.unemploymentInsurance.premiumLastYear': fact(6_434_000),
}
const settlement: Settlement = {
  clauseIds: ['honest'],
  staffId: 's1',
  name: '周岚',
  reason: '已电话核实,未列入名单',
  at: '2026-11-21T10:00:00+08:00',
}
const judge = (sheet: FactSheet, by: Settlement | null) =>
  explainSettled(explain, item, sheet, '2026-11-21', [], by)[0]!

describe('settlement of a doubt by a named person', () => {
  it('leaves the unknown unknown without one', () => {
    expect(judge(facts, null).verdict).toBe('UNDETERMINED')
    expect(settlementOf(judge(facts, null))).toBeNull()
  })
  it('fills the unknown it names, with amount and claims, and stays visible', () => {
    const judged = judge(facts, settlement)
    expect(judged).toMatchObject({ verdict: 'ELIGIBLE', benefit: { amountFen: 3_860_400 } })
    expect(judged.clauses.find(({ id }) => id === 'honest')?.verdict).toBe('MET')
    expect(judged.claims).toHaveLength(1)
    expect(settlementOf(judged)).toEqual(settlement)
  })
  it('gives way to data that say no to the settled clause', () => {
    const listed = { ...facts, 'enterprise.seriousDishonesty': fact(true) }
    expect(judge(listed, settlement).verdict).toBe('INELIGIBLE')
  })
  it('settles nothing else', () => {
    const { [months]: _gone, ...less } = facts
    expect(judge(less, settlement).verdict).toBe('UNDETERMINED')
    expect(judge({ ...facts, [months]: fact(3) }, settlement).verdict).toBe('INELIGIBLE')
  })
})
