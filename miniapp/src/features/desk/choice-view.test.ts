import {
  choiceLine,
  choiceMark,
  choiceNote,
  choiceOf,
  confirmedLine,
  confirmOff,
  sampleProgress,
  samplesOf,
  settledOneLine,
  wholeLine,
  wholeOf,
} from './choice-view'
import { candidate, list } from './desk-fixtures'

const two = [candidate(), candidate({ id: 'c-2', amountFen: 50_000_001 })]
const free = { notAllowed: null, online: true, busy: false, unchecked: 0 }

describe('what is ticked', () => {
  it('sums every 分 of what is shown and not unticked', () => {
    const all = choiceOf(two, new Set())
    expect(choiceLine(all, list())).toBe('已选 2 家，共 1,125,000.01 元')
    expect(choiceMark(all)).toBe('all')
    const one = choiceOf(two, new Set(['c-1', 'gone']))
    expect(one).toEqual({ ids: ['c-2'], fen: 50_000_001, of: 2 })
    expect(choiceMark(one)).toBe('some')
    const none = choiceOf(two, new Set(['c-1', 'c-2']))
    expect(choiceMark(none)).toBe('none')
    expect(choiceLine(none, list())).toBe('还没有选')
  })

  it('says that a deposit has to come back', () => {
    expect(choiceNote(list())).toContain('2027-12-31 前要补足')
    expect(choiceNote(list({ item: { ...list().item, dueBackOn: null } }))).toBe(
      '核定后通知企业，企业点确认以后才付款',
    )
  })
})

describe('whether it can be confirmed', () => {
  const choice = choiceOf(two, new Set())
  it.each([
    [free, null],
    [{ ...free, unchecked: 2 }, '先看完抽查的 2 家'],
    [{ ...free, online: false }, '有网才能确认'],
    [{ ...free, busy: true }, '正在确认，请稍等'],
    [{ ...free, notAllowed: '您是受理人，不能核定', unchecked: 2 }, '您是受理人，不能核定'],
  ])('%j: %s', (standing, reason) => expect(confirmOff(choice, list(), standing)).toBe(reason))

  it('asks for a choice', () => {
    expect(confirmOff(choiceOf(two, new Set(['c-1', 'c-2'])), list(), free)).toBe('先勾选要确认的')
  })

  it('counts the samples nobody has looked at', () => {
    const sampled = [candidate({ sampled: true }), candidate({ id: 'd', sampled: true, sampleChecked: true })]
    const samples = samplesOf([...sampled, candidate({ id: 'e' })])
    expect(samples.all).toHaveLength(2)
    expect(samples.unchecked.map(one => one.id)).toEqual(['c-1'])
    expect(sampleProgress(samples, 1, '家')).toBe('2 家，已看 1 家')
    expect(sampleProgress(samples, 150, '家')).toBe('还有 150 家没看')
  })
})

describe('the whole list', () => {
  const big = list({ sureCount: 41_118, sureFen: 9_000_000_001 })
  it('is everybody but those unticked, also on pages nobody has read', () => {
    const whole = wholeOf(big, two, new Set(['c-2', 'elsewhere']), true)
    expect(whole).toEqual({ exceptIds: ['c-2'], count: 41_117, fen: 8_950_000_000 })
    expect(wholeLine(whole!, big, null)).toBe('全部 41117 家，共 89,500,000.00 元')
    expect(wholeLine(whole!, big, 2_000)).toContain('已确认 2000 家')
  })
  it('is not offered where everybody is on the page, or nobody is ticked', () => {
    expect(wholeOf(big, two, new Set(), false)).toBeNull()
    expect(wholeOf(big, two, new Set(['c-1', 'c-2']), true)).toBeNull()
  })
})

describe('what is told afterwards', () => {
  it('tells of those another person changed meanwhile', () => {
    expect(confirmedLine({ decided: 13, skipped: 1 }, list())).toBe(
      '已确认 13 家，今天报市政数局，正在通知。另有 1 家刚被别人改过，没有动，请看过再定。',
    )
    expect(confirmedLine({ decided: 14, skipped: 0 }, list())).not.toContain('别人')
    expect(confirmedLine({ decided: 0, skipped: 2 }, list())).toContain('没有新确认的')
  })

  it('never says that a skipped decision was taken', () => {
    expect(settledOneLine('白桦', '已退回。', { decided: 0, skipped: 1 })).not.toContain('已退回')
    expect(settledOneLine('白桦', '已退回。', { decided: 1, skipped: 0 })).toBe('白桦：已退回。')
  })
})
