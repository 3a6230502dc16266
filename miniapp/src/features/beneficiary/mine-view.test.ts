import type { Beneficiary } from '../../api/acting'
import { leaveLines } from './leave-view'
import { agentsNote, capacity, identityLine, leaveVerb } from './mine-view'

const firm: Beneficiary = {
  __typename: 'Beneficiary',
  id: 'b1',
  kind: 'ENTERPRISE',
  name: '长春市木兰旅行社有限公司',
  role: 'AGENT',
  authorisedUntil: '2027-06-30',
  scopes: ['VIEW', 'CONFIRM'],
}

describe('for whom one acts', () => {
  it('names capacity and last day', () => {
    expect(capacity(firm, '李*')).toEqual(['经办人 李*', '授权至 2027-06-30', null])
    expect(capacity({ ...firm, scopes: ['VIEW'] }, '李*')[2]).toBe('只能看')
    expect(capacity({ ...firm, role: 'SELF', kind: 'PERSON' }, '李*')).toEqual(['个人'])
  })

  it('says who may authorise agents', () => {
    expect(agentsNote({ ...firm, role: 'LEGAL_REPRESENTATIVE' })).toBe('谁能替企业办，到哪一天')
    expect(agentsNote(firm)).toBe('由法定代表人授权')
    expect(agentsNote(null)).toBe('先选一家企业')
  })
})

describe('leaving', () => {
  it('is called by who leaves, and says what ends, what goes on and the way back', () => {
    expect(leaveVerb('AGENT')).toBe('交回授权')
    expect(leaveVerb('LEGAL_REPRESENTATIVE')).toBe('解绑这家企业')
    expect(leaveLines('AGENT').at(-1)?.note).toMatch('重新授权')
    expect(leaveLines('LEGAL_REPRESENTATIVE').map(({ name }) => name)).toContain('经办人照常能办')
  })
})

describe('the real name', () => {
  it('says how it was proven and by whom', () => {
    const identity = {
      __typename: 'IdentityLevel',
      issuer: '吉林省统一身份认证平台',
      level: 4,
      verifiedAt: '2026-11-21T09:00:00+08:00',
    } as const
    expect(identityLine({ identity })).toBe('实名：人脸核验，吉林省统一身份认证平台')
    expect(identityLine({ identity: { ...identity, level: 1 } })).toBe('实名：1 级，吉林省统一身份认证平台')
    expect(identityLine({ identity: null })).toBe('还没有实名')
  })
})
