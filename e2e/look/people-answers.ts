export const person = {
  __typename: 'Beneficiary',
  id: 'b-person',
  kind: 'PERSON',
  name: '李*',
  role: 'SELF',
  authorisedUntil: null,
  scopes: ['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT'],
}
export const firm = {
  ...person,
  id: 'b-mulan',
  kind: 'ENTERPRISE',
  name: '长春市木兰旅行社有限公司',
  role: 'LEGAL_REPRESENTATIVE',
}
const bookshop = {
  ...firm,
  id: 'b-book',
  name: '长春市南湖书店有限责任公司',
  role: 'AGENT',
  authorisedUntil: '2026-12-31',
  scopes: ['VIEW'],
}
export const viewer = {
  __typename: 'Viewer',
  id: 'v1',
  name: '李*',
  phone: '139****8820',
  identity: {
    __typename: 'IdentityLevel',
    issuer: '吉林省统一身份认证平台',
    level: 4,
    verifiedAt: '2026-11-21T09:00:00+08:00',
  },
  beneficiaries: [firm, bookshop, person],
  invitations: [] as object[],
  staff: null,
}
export const invitation = {
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
