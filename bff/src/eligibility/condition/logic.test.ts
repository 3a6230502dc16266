import { judge } from '../testing/judge'
import type { Condition } from './condition'

const BORN = 'person.birthDate'
const HIRED = 'enterprise.establishedOn'
const old: Condition = { fact: HIRED, atLeastAgo: '1年' }
const grown: Condition = { fact: BORN, atLeastAgo: '3年' }
const firm: Condition = { fact: 'enterprise.zombie', equals: true }
const facts = { [HIRED]: '2026-01-01', [BORN]: '2026-02-01', 'enterprise.zombie': false }
const dayOf = (condition: Condition) => judge(condition, facts).gap?.earliestOn

describe('the day from which joined conditions hold', () => {
  it('is the last one where all are asked for, the first one where one is enough', () => {
    expect(dayOf({ all: [old, grown] })).toBe('2029-02-01')
    expect(dayOf({ any: [old, grown, firm] })).toBe('2027-01-01')
  })

  it('is the day of the second where two of three are asked for', () => {
    expect(dayOf({ atLeastOf: { n: 2, of: [firm, grown, old] } })).toBe('2029-02-01')
  })

  it('is none where a part that is needed is unknown: no day settles that', () => {
    const unknown: Condition = { fact: 'enterprise.seriousDishonesty', equals: false }
    const found = judge({ all: [old, unknown] }, facts)
    expect(found.verdict).toBe('NOT_MET')
    expect(found.gap).toEqual({ text: '“成立日期”是 2026-01-01，满 1 年要到 2027-01-01' })
    expect(dayOf({ any: [old, unknown] })).toBeUndefined()
    expect(dayOf({ atLeastOf: { n: 2, of: [old, grown, unknown] } })).toBe('2029-02-01')
  })

  it('is none where time alone closes too few', () => {
    expect(dayOf({ all: [old, firm] })).toBeUndefined()
    expect(
      dayOf({ atLeastOf: { n: 2, of: [firm, old, { fact: 'enterprise.status', equals: 'ACTIVE' }] } }),
    ).toBeUndefined()
  })
})
