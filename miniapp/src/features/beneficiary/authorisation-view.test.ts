import { type Authorisation, grantLines, scopesLine, statusWords } from './authorisation-view'

const granted: Authorisation = {
  __typename: 'Authorisation',
  id: 'a1',
  enterpriseName: '长春市木兰旅行社有限公司',
  agentName: '李*',
  agentPhone: '139****8820',
  grantedBy: '王*兰',
  scopes: ['VIEW', 'CONFIRM'],
  capFen: 100_000_000,
  validUntil: '2027-06-30',
  status: 'PENDING',
  grantedAt: '2026-11-21T09:36:00+08:00',
}

describe('what was granted', () => {
  it('is one sentence with the limit where there is one', () => {
    expect(scopesLine(granted)).toBe('看能领多少、办到哪了；确认领取，每笔 100 万元以内')
    expect(scopesLine({ ...granted, capFen: null })).toBe('看能领多少、办到哪了；确认领取')
  })

  it('says by whom and until when', () => {
    expect(grantLines(granted).map(line => line.value)).toEqual([
      '法定代表人 王*兰',
      '看能领多少、办到哪了；确认领取，每笔 100 万元以内',
      '2027-06-30，随时能收回',
    ])
  })

  it('has a word for every state', () => {
    expect((['PENDING', 'ACTIVE', 'REVOKED', 'EXPIRED'] as const).map(statusWords)).toEqual([
      '等对方接受',
      '有效',
      '已收回',
      '已到期',
    ])
  })
})
