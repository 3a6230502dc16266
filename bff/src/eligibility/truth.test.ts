import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Condition } from './condition/condition'
import { judge } from './testing/judge'
import { atLeastOf, both, negate } from './truth'

const T = 'MET'
const F = 'NOT_MET'
const U = 'UNKNOWN'
const ALL: ClauseVerdict[] = [T, F, U]

/** A condition of known truth: over a fact that is true, false or absent. */
const of = (fact: string): Condition => ({ fact, equals: true })
const FACTS = ['enterprise.zombie', 'enterprise.seriousDishonesty'] as const
const value = (truth: ClauseVerdict) => (truth === U ? null : truth === T)

describe('Kleene logic', () => {
  it.each([
    [T, T, T, T],
    [T, F, F, T],
    [T, U, U, T],
    [F, T, F, T],
    [F, F, F, F],
    [F, U, F, U],
    [U, T, U, T],
    [U, F, F, U],
    [U, U, U, U],
  ] as const)('%s with %s: all %s, any %s', (a, b, all, any) => {
    const facts = { [FACTS[0]]: value(a), [FACTS[1]]: value(b) }
    expect(judge({ all: [of(FACTS[0]), of(FACTS[1])] }, facts).verdict).toBe(all)
    expect(judge({ any: [of(FACTS[0]), of(FACTS[1])] }, facts).verdict).toBe(any)
  })

  it('never makes an unknown known by negation', () => {
    expect(ALL.map(negate)).toEqual([F, T, U])
    expect(judge({ not: of(FACTS[0]) }, {}).verdict).toBe(U)
    expect(judge({ not: { not: of(FACTS[0]) } }, {}).verdict).toBe(U)
  })

  it.each([
    [[T, T, F], 2, T],
    [[T, U, F], 2, U],
    [[T, F, F], 2, F],
    [[T, U, U], 1, T],
    [[U, U, F], 3, F],
  ] as const)('at least n of %j (%d) is %s', (verdicts, n, expected) => {
    expect(atLeastOf(verdicts, n)).toBe(expected)
  })

  it('takes the common verdict of both ends of a range', () => {
    expect(both(T, T)).toBe(T)
    expect(both(T, F)).toBe(U)
  })

  it('chooses a branch by a third condition, and both while that is unknown', () => {
    const staff: Condition = { fact: 'enterprise.staffCount', atMost: 30 }
    const condition: Condition = { when: staff, must: of(FACTS[0]), otherwise: of(FACTS[1]) }
    const branches = { [FACTS[0]]: true, [FACTS[1]]: false }
    expect(judge(condition, { ...branches, 'enterprise.staffCount': 30 }).verdict).toBe(T)
    expect(judge(condition, { ...branches, 'enterprise.staffCount': 31 }).verdict).toBe(F)
    expect(judge(condition, branches).verdict).toBe(U)
    expect(judge(condition, { [FACTS[0]]: true, [FACTS[1]]: true }).verdict).toBe(T)
  })
})
