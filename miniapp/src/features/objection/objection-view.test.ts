import { disputable, kindOf, kindWords, type Objection, objectionSteps, sentTitle } from './objection-view'

const bank = {
  __typename: 'Department',
  code: 'bank',
  name: '中国银行吉林省分行',
  shortName: '中国银行',
} as const
const value = (fact: string) =>
  ({ __typename: 'FactUsed', fact, label: fact, text: '10 个月', asOf: '2026-11-20', source: bank }) as const
const clause = (id: string, facts: string[]) =>
  ({
    __typename: 'ClauseAssessment',
    id,
    text: id,
    verdict: 'NOT_MET',
    values: facts.map(value),
    gap: null,
    road: null,
  }) as const
const sent: Objection = {
  __typename: 'Objection',
  id: 'o1',
  number: 'YY-2611-7K3M9Q',
  kind: 'WRONG_FACT',
  answerBy: '2026-11-25',
  answer: null,
  raisedAt: '2026-11-21T09:47:00+08:00',
  department: bank,
}
const TODAY = '2026-11-21T09:48:00+08:00'

describe('what can be wrong', () => {
  const clauses = [clause('interest', ['months', 'since']), clause('insured', ['months', 'status'])]
  it('is what the clause used', () => {
    expect(disputable(clauses, 'interest').map(datum => datum.fact)).toEqual(['months', 'since'])
  })
  it('is everything, each once, when no clause is named', () => {
    expect(disputable(clauses, undefined).map(datum => datum.fact)).toEqual(['months', 'since', 'status'])
    expect(disputable(clauses, 'gone').map(datum => datum.fact)).toEqual(['months', 'since', 'status'])
  })
})

describe('after sending', () => {
  it('says who works on it and until when', () => {
    expect(sentTitle(sent, TODAY)).toEqual(['中国银行在核对，', '11-25 前答复您'])
    expect(sentTitle({ ...sent, kind: 'APPEAL' }, TODAY)).toEqual(['中国银行在复核，', '11-25 前答复您'])
  })
  it('shows the answer once there is one', () => {
    expect(objectionSteps(sent, TODAY).map(step => step.state)).toEqual(['DONE', 'NOW', 'LATER'])
    const answered = objectionSteps({ ...sent, answer: '已更正为 11 个月。' }, TODAY)
    expect(answered.map(step => step.state)).toEqual(['DONE', 'DONE', 'DONE'])
    expect(answered[1]?.lines).toEqual(['已更正为 11 个月。'])
  })
})

describe('an address', () => {
  it('names one of two kinds', () => {
    expect(kindOf('WRONG_FACT')).toBe('WRONG_FACT')
    expect(kindOf('NOTICE')).toBe('APPEAL')
    expect(kindWords('NOTICE')).toBe('公示异议')
  })
})
