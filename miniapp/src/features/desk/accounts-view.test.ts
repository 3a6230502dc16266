import {
  accountAnswerOff,
  accountLines,
  accountsTitle,
  agreeWords,
  type DeskAccountChange,
  dueOfAccount,
} from './accounts-view'

const NOW = '2026-11-21T10:00:00+08:00'
const one = {
  beneficiary: '长春市木兰旅行社有限公司',
  itemName: '失业保险稳岗返还',
  caseNumber: 'BJ-2611-7K3M-9QX2',
  amountFen: 3_860_400,
  presentAccount: '中国银行 尾号 0231',
  returnReason: '收款账户状态异常',
  needsTwo: false,
  lookedFirst: null,
  notYou: null,
  change: {
    bankName: '吉林银行',
    tail: '0018',
    paysFrom: '2026-11-23',
    steps: [{ name: '申请', actor: '李*', at: NOW }],
  },
} as unknown as DeskAccountChange

describe('account changes at the desk', () => {
  it('puts the two accounts beside each other, with why the old one failed', () => {
    const lines = Object.fromEntries(accountLines(one).map(({ label, value }) => [label, value]))
    expect(lines).toMatchObject({
      金额: '38,604.00 元',
      原账户: '中国银行 尾号 0231，退回：收款账户状态异常',
      新账户: '吉林银行 尾号 0018，银行核对户名一致',
      申请人: '李*',
    })
    expect(accountLines({ ...one, presentAccount: null, returnReason: null })[2]?.value).toBe(
      '没有能收款的账户',
    )
  })
  it('says what agreeing does, and when an answer is missing something', () => {
    expect(agreeWords(one, NOW)).toBe('11-23 起付到新账户，只付一次。')
    expect(agreeWords({ ...one, needsTwo: true }, NOW)).toMatch('另一位同事')
    expect(agreeWords({ ...one, needsTwo: true, lookedFirst: '何静' }, '2026-11-24T09:00:00+08:00')).toMatch(
      '马上付',
    )
    const ready = { agrees: true, reason: '', busy: false, online: true }
    expect(accountAnswerOff(ready)).toBeNull()
    expect(accountAnswerOff({ ...ready, agrees: null })).toMatch('先选')
    expect(accountAnswerOff({ ...ready, agrees: false })).toMatch('为什么')
    expect(accountAnswerOff({ ...ready, online: false })).toMatch('有网')
    expect(accountsTitle(0)).toMatch('没有')
    expect(accountsTitle(2)).toMatch('2 份')
  })
  it('has a clock', () => {
    expect(dueOfAccount('2026-11-24', NOW)).toEqual({ light: 'GREEN', word: '11-24 前答复' })
    expect(dueOfAccount('2026-11-22', NOW).light).toBe('YELLOW')
    expect(dueOfAccount('2026-11-21', NOW).word).toBe('今天要答复')
    expect(dueOfAccount('2026-11-19', NOW)).toEqual({ light: 'RED', word: '超时 2 天' })
  })
})
