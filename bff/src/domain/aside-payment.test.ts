import { asideReason, asWritten, freesMoney, meanwhileWords, missingWords } from './aside-payment'

const waiting = { missing: [], itemKnown: true, subjectKnown: true }

describe('a payment put aside', () => {
  it('waits for what it does not say first, then for its code, then for whose it is', () => {
    expect(asideReason({ ...waiting, missing: ['DAY'], itemKnown: false })).toBe('UNCLEAR')
    expect(asideReason({ ...waiting, itemKnown: false })).toBe('UNKNOWN_ITEM')
    expect(asideReason({ ...waiting, subjectKnown: false })).toBe('UNKNOWN_SUBJECT')
    expect(missingWords({ ...waiting, missing: ['DAY', 'AMOUNT'] })).toBe('没写清：哪天发的、金额')
  })
  it('says whom it keeps waiting: an item, all of a payer, or nobody yet', () => {
    expect(meanwhileWords(waiting, '稳岗返还', '市人社局')).toMatch('可能就是“稳岗返还”')
    expect(meanwhileWords({ ...waiting, itemKnown: false }, null, '市人社局')).toMatch('市人社局牵头的事项')
    expect(meanwhileWords({ ...waiting, subjectKnown: false }, null, '市人社局')).toMatch('先不影响任何人')
  })
  it('needs two where money goes by the finding', () => {
    expect(freesMoney('CLOSE', { subjectKnown: false })).toBe(true)
    expect(freesMoney('ASSIGN', { subjectKnown: true })).toBe(true)
    expect(freesMoney('ASSIGN', { subjectKnown: false })).toBe(false)
  })
  it('shows what was written where something is missing, and a torn line as it came', () => {
    const line = '{"paidOn":"2026 年 5 月","amountFen":0.5,"uscc":""}'
    expect(asWritten(line, ['WHO', 'DAY', 'AMOUNT'])).toBe('发给谁空着，哪天发的“2026 年 5 月”，金额“0.5”')
    expect(asWritten('{"paid', ['DAY'])).toBe('{"paid')
    expect(asWritten('7', ['DAY'])).toBe('7')
  })
})
