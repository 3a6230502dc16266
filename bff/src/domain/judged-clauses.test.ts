import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { ClauseAssessment, LimitAssessment, LimitState } from '../eligibility'
import { judgedClauses } from './judged-clauses'

const clause = (id: string, verdict: ClauseVerdict): ClauseAssessment => ({
  id,
  text: `条件 ${id}`,
  verdict,
  values: [],
})
const limit = (id: string, state: LimitState): LimitAssessment => ({
  id,
  text: `限制 ${id}`,
  state,
  max: 1,
  values: [],
})

describe('clauses as people read them', () => {
  it('shows unmet first, then unknown, then met, each in the order of the policy', () => {
    const shown = judgedClauses({
      clauses: [clause('a', 'MET'), clause('b', 'UNKNOWN'), clause('c', 'NOT_MET'), clause('d', 'MET')],
      limits: [],
    })
    expect(shown.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd'])
  })
  it('N-2: a limit is shown like a clause, and one nobody has counted yet is not', () => {
    const shown = judgedClauses({
      clauses: [clause('a', 'MET')],
      limits: [
        limit('once', 'REACHED'),
        limit('each', 'UNKNOWN'),
        limit('year', 'WITHIN'),
        limit('later', 'AT_CONFIRMATION'),
      ],
    })
    expect(shown.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['once', 'NOT_MET'],
      ['each', 'UNKNOWN'],
      ['a', 'MET'],
      ['year', 'MET'],
    ])
  })
})
