import {
  amountHead,
  inItemOrder,
  listNote,
  marksSpoken,
  sampleLine,
  sourceLines,
  standingLine,
  tabsOf,
  whyLine,
} from './candidate-view'
import { candidate, clause, list, value } from './desk-fixtures'

describe('a list of candidates', () => {
  it('counts doubtful and sure together as waiting', () => {
    expect(tabsOf(list({ confirmedCount: 9 })).map(tab => `${tab.word} ${tab.count}`)).toEqual([
      '待核定 17',
      '已核定 9',
      '已到账 0',
      '已退回 0',
    ])
  })

  it('says what stands in it, persons as persons', () => {
    expect(listNote(list())).toBe('17 家候选，14 家确定，3 家存疑。核定后当天报市政数局。')
    const persons = list({ item: { ...list().item, beneficiaryKind: 'PERSON' } })
    expect(listNote(persons)).toContain('17 人候选')
    expect(listNote(list({ sureCount: 0, doubtfulCount: 0 }))).toBe('这一批都核定了。')
  })

  it('names the amount by what is done with it', () => {
    expect(amountHead(list())).toBe('可退金额/元')
    expect(amountHead(list({ item: { ...list().item, fulfilmentKind: 'PAYOUT' } }))).toBe('可领金额/元')
  })
})

describe('why a candidate stands where it stands', () => {
  it('names the doubt while it waits, and the department’s sentence after it was returned', () => {
    expect(whyLine(candidate({ doubtful: true, status: 'DOUBTFUL', doubt: '两处金额不一致' }))).toBe(
      '两处金额不一致',
    )
    expect(whyLine(candidate({ status: 'REJECTED', departmentNote: '证照已注销' }))).toBe('证照已注销')
    expect(whyLine(candidate({ status: 'REJECTED' }))).toBe('已退回')
    expect(standingLine(candidate({ status: 'REJECTED', departmentNote: '证照已注销' }))).toBe('已退回')
    expect(standingLine(candidate({ status: 'READY', departmentNote: '电话核实过' }))).toBe('已通知，等确认')
  })

  it('never calls an open clause met', () => {
    expect(whyLine(candidate())).toBe('全部符合')
    expect(whyLine(candidate({ clauses: [clause({ verdict: 'UNKNOWN' })] }))).toBe('有一项要核实')
  })

  it('says what came of the sample', () => {
    expect(sampleLine(candidate())).toBeNull()
    expect(sampleLine(candidate({ sampled: true }))).toBe('抽查，还没看原件')
    expect(sampleLine(candidate({ sampled: true, sampleChecked: true }))).toBe('抽查，原件一致')
  })

  it('says the marks to whoever cannot see them', () => {
    const clauses = [
      clause(),
      clause({ id: 'b', verdict: 'UNKNOWN' }),
      clause({ id: 'c', verdict: 'NOT_MET' }),
    ]
    expect(marksSpoken(clauses)).toBe('3 项条件，1 项符合，1 项不符合，1 项判断不了')
  })

  it('puts marks of one clause under each other', () => {
    const open = [clause({ id: 'c' }), clause({ id: 'new' }), clause({ id: 'a' })]
    expect(inItemOrder(open, ['a', 'b', 'c']).map(one => one.id)).toEqual(['a', 'c', 'new'])
  })

  it('sets two sources of one datum under each other', () => {
    const two = clause({
      values: [value('250,000.00 元', '市文广旅局', '2026-11-19'), value(null, '吉林银行', null)],
    })
    expect(sourceLines(two, '2026-11-21')).toEqual([
      { label: '保证金', source: '市文广旅局', asOf: '截至 11-19', text: '250,000.00 元' },
      { label: '保证金', source: '吉林银行', asOf: null, text: '没有查到' },
    ])
  })
})
