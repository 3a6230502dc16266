import { commentWords, isBad, ratedLine, submitWords } from './rating-view'

describe('差评', () => {
  it('is the last two of five', () => {
    expect(
      (['VERY_SATISFIED', 'SATISFIED', 'FAIR', 'UNSATISFIED', 'VERY_UNSATISFIED'] as const).map(isBad),
    ).toEqual([false, false, false, true, true])
  })

  it('asks what was wrong and promises an answer', () => {
    expect(commentWords('UNSATISFIED').label).toBe('哪里不满意')
    expect(submitWords('VERY_UNSATISFIED')).toBe('提交，请部门答复')
    expect(submitWords('FAIR')).toBe('提交评价')
  })
})

describe('once given', () => {
  it('says by when the department answers, or thanks', () => {
    expect(ratedLine({ level: 'UNSATISFIED', answerBy: '2026-11-30' })).toBe(
      '您评的是“不满意”。部门 2026-11-30 前答复您',
    )
    expect(ratedLine({ level: 'SATISFIED', answerBy: null })).toBe('您评的是“满意”，谢谢')
  })
})
