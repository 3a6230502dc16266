import type { Viewer } from '../../api/acting'
import { rejectionOf, roleOf, stepFor, stepLine } from './sign-in-view'

const identity: Viewer['identity'] = {
  __typename: 'IdentityLevel',
  issuer: '吉林省统一身份认证平台',
  level: 4,
  verifiedAt: '2026-11-21T09:00:00+08:00',
}
const self: Viewer['beneficiaries'][number] = {
  __typename: 'Beneficiary',
  id: 'b1',
  kind: 'PERSON',
  name: '李*',
  role: 'SELF',
  authorisedUntil: null,
  scopes: ['VIEW', 'CONFIRM'],
}
const firm = {
  ...self,
  id: 'b2',
  kind: 'ENTERPRISE',
  name: '木兰旅行社',
  role: 'LEGAL_REPRESENTATIVE',
} as const
const invitation = { id: 'i1' } as Viewer['invitations'][number]
const known = { signedIn: true, loading: false, adding: false, role: 'SELF' as const }
const viewer = { identity, beneficiaries: [self], invitations: [] as Viewer['invitations'] }

describe('the next step', () => {
  it('is to say who one is, before and after a session that ended', () => {
    expect(stepFor({ ...known, signedIn: false, viewer: null })).toBe('WHO')
    expect(stepFor({ ...known, viewer: null })).toBe('WHO')
    expect(stepFor({ ...known, loading: true, viewer: null })).toBe('LOADING')
  })

  it('is the real name before anything about money', () => {
    for (const role of ['SELF', 'AGENT', 'LEGAL_REPRESENTATIVE'] as const) {
      expect(stepFor({ ...known, role, viewer: { ...viewer, identity: null } })).toBe('IDENTITY')
    }
  })

  it('is over for somebody who acts for themselves', () => {
    expect(stepFor({ ...known, viewer })).toBe('DONE')
  })

  it('binds the firm of a legal representative once, and another one on request', () => {
    const role = 'LEGAL_REPRESENTATIVE' as const
    expect(stepFor({ ...known, role, viewer })).toBe('BIND')
    const bound = { ...viewer, beneficiaries: [self, firm] }
    expect(stepFor({ ...known, role, viewer: bound })).toBe('DONE')
    expect(stepFor({ ...known, role, viewer: bound, adding: true })).toBe('BIND')
  })

  it('shows invitations to whoever has one, and the way to get one to an agent', () => {
    expect(stepFor({ ...known, viewer: { ...viewer, invitations: [invitation] } })).toBe('INVITATIONS')
    expect(stepFor({ ...known, role: 'AGENT', viewer })).toBe('INVITATIONS')
    const agent = { ...viewer, beneficiaries: [self, { ...firm, role: 'AGENT' as const }] }
    expect(stepFor({ ...known, role: 'AGENT', viewer: agent })).toBe('DONE')
  })
})

describe('words', () => {
  it('count the steps of each role', () => {
    expect(stepLine(2, 'SELF')).toBe('第 2 步，共 2 步')
    expect(stepLine(3, 'AGENT')).toBe('第 3 步，共 3 步')
  })

  it('trust an address for a role and nothing else', () => {
    expect(roleOf('AGENT')).toBe('AGENT')
    expect(roleOf('ADMIN')).toBe('SELF')
    expect(roleOf(undefined)).toBe('SELF')
  })

  it('say why a code was not accepted', () => {
    expect(
      rejectionOf({ __typename: 'AuthorisationRejected', reason: 'CODE_EXPIRED', message: '请再登录一次。' }),
    ).toBe('请再登录一次。')
    expect(rejectionOf(undefined)).toBeNull()
  })
})
