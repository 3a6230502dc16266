import { type AccountChange, changeSteps, isUnderway, numberWrong } from './account-change-view'

const NOW = '2026-11-21T10:00:00+08:00'
const change = (over: Partial<AccountChange> = {}): AccountChange => ({
  __typename: 'AccountChange',
  id: 'c1',
  number: 'ZH-2611-7K3M9Q',
  status: 'WAITING',
  words: '部门在核，2026-11-24 前答复',
  bankName: '吉林银行',
  tail: '0018',
  requestedAt: '2026-11-21T09:41:00+08:00',
  answerBy: '2026-11-24',
  paysFrom: '2026-11-23',
  stoppable: true,
  steps: [
    {
      __typename: 'AccountChangeStep',
      name: '申请换账户，银行核对户名一致',
      actor: '李*',
      reason: null,
      at: '2026-11-21T09:41:00+08:00',
    },
  ],
  ...over,
})

describe('a change of account on the phone', () => {
  it('says what happened, who looks now, and from when it is paid', () => {
    expect(changeSteps(change(), NOW)).toEqual([
      { name: '申请换账户，银行核对户名一致', state: 'DONE', lines: ['李* 11-21 09:41'] },
      { name: '部门核对', state: 'NOW', lines: ['看是不是您这边申请的'] },
      { name: '付到尾号 0018', state: 'LATER', lines: ['最早 11-23，只付一次'] },
    ])
  })
  it('agreed, only the day is waited for; ended, nothing is', () => {
    const agreed = changeSteps(change({ status: 'AGREED' }), NOW)
    expect(agreed.map(({ state }) => state)).toEqual(['DONE', 'NOW'])
    const done = changeSteps(change({ status: 'REFUSED', stoppable: false }), NOW)
    expect(done.map(({ state }) => state)).toEqual(['DONE'])
    expect([isUnderway(change()), isUnderway(change({ stoppable: false })), isUnderway(null)]).toEqual([
      true,
      false,
      false,
    ])
  })
  it('checks a number before anybody is asked', () => {
    expect(numberWrong('')).toBeNull()
    expect(numberWrong('3132 2090 0000 0018')).toBeNull()
    expect(numberWrong('1234')).toMatch('位数')
    expect(numberWrong('6222 02oo')).toMatch('只有数字')
  })
})
