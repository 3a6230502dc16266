/** What the BFF would have answered, by operation name; NEVER leaves the question open (loading). */
export type Answers = Record<string, object | 'NEVER'>

export const NOW = '2026-11-21T09:48:00+08:00'

export const department = (code: string, name: string, shortName: string) => ({
  __typename: 'Department',
  code,
  name,
  shortName,
})
const employment = department('employment-service', '长春市就业服务局', '市就业服务局')
const library = department('skills-certification', '吉林省人力资源和社会保障厅证书库', '省人社厅证书库')
const tourism = department('culture-tourism', '长春市文化广播电视和旅游局', '市文广旅局')

const fact = (key: string, label: string, text: string | null, source = employment) => ({
  __typename: 'FactUsed',
  fact: key,
  label,
  text,
  asOf: text === null ? null : '2026-11-20',
  source,
})
const clause = (id: string, text: string, verdict: string, values: object[]) => ({
  __typename: 'ClauseAssessment',
  id,
  text,
  verdict,
  values,
  gap: null,
  road: null,
})

const person = {
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

export const skill = {
  __typename: 'PolicyItem',
  id: 'skill-upgrade-subsidy',
  version: 1,
  name: '技能提升补贴',
  summary: '取得职业资格或者技能等级证书，按等级领一次补贴',
  audience: '面向参保职工',
  beneficiaryKind: 'PERSON',
  applicationMode: 'INSTANT',
  maxVisits: 0,
  fulfilmentKind: 'PAYOUT',
  benefitText: '高级 2,000 元',
  confirmBy: null,
  dueBackOn: null,
  noticeWorkingDays: 0,
  reviewedOn: '2026-03-01',
  sample: true,
  executor: employment,
  leadDepartment: employment,
  conditions: [],
  materials: [],
  steps: [],
  contact: {
    __typename: 'PolicyContact',
    name: '鉴定指导科',
    phone: '0431-12345',
    hours: '工作日 8:30–17:00',
  },
  legalBasis: [],
}

const clauses = [
  clause('insured', '是参保职工或者领取失业保险金人员', 'MET', [fact('status', '失业保险状态', '正常参保')]),
  clause('premiums-paid', '累计缴纳失业保险满 12 个月', 'MET', [
    fact('paidMonths', '累计缴费月数', '38 个月'),
  ]),
  clause('certificate-genuine', '证书能在证书库核验', 'MET', [
    fact('verified', '证书核验', '已核验', library),
  ]),
  clause('three-a-year', '每人每年最多 3 次', 'MET', [fact('subsidies', '今年已领', '0 次')]),
]
export const offer = {
  __typename: 'Assessment',
  recordKey: '2622010003001187',
  verdict: 'ELIGIBLE',
  headline: '您可领 2,000.00 元',
  benefitFen: 200_000,
  formula: [{ __typename: 'FormulaLine', label: '高级（三级）标准', text: '2,000.00 元' }],
  clauses,
  assessedAt: NOW,
  enquiryNumber: '7F3A-0931',
  entitlement: null,
  item: skill,
}

export const step = (name: string, state: string, at: string | null, detail: string | null) => ({
  __typename: 'TimelineStep',
  name,
  state,
  at,
  actor: null,
  detail,
  light: null,
  promisedDays: null,
  pausedBecause: null,
})
export const underway = {
  __typename: 'Entitlement',
  id: 'e1',
  caseNumber: 'BJ-2611-7K3M-9QX2',
  recordKey: offer.recordKey,
  status: 'IN_EXECUTION',
  amountFen: 200_000,
  confirmBy: null,
  confirmedByDepartmentOn: null,
  dueBackOn: null,
  likelyBy: '2026-11-23',
  revision: 3,
  departmentNote: null,
  secondsToFulfil: null as number | null,
  formula: offer.formula,
  clauses,
  item: skill,
  payoutAccount: {
    __typename: 'PayoutAccount',
    id: 'p1',
    kind: 'SOCIAL_CARD',
    bankName: '吉林银行',
    tail: '6604',
    holderMatches: true,
    reason: '打到您本人的社保卡',
  },
  timeline: [
    step('收到', 'DONE', '2026-11-21T09:51:00.000+08:00', '办件号 BJ-2611-7K3M-9QX2'),
    step('核对条件', 'DONE', '2026-11-21T09:51:02.700+08:00', '身份、证书、参保、没重复领，都对上了'),
    step('拨付', 'NOW', '2026-11-21T09:51:04.900+08:00', '失业保险基金付款，等银行回话'),
    step('到账', 'LATER', null, '社保卡 尾号 6604'),
  ],
  fundPath: [],
  receipt: null as object | null,
  rating: null,
}
export const arrived = {
  ...underway,
  status: 'FULFILLED',
  secondsToFulfil: 38,
  timeline: [
    ...underway.timeline.slice(0, 2),
    step('拨付', 'DONE', '2026-11-21T09:51:04.900+08:00', '失业保险基金付款'),
    step('到账', 'DONE', '2026-11-21T09:51:38.000+08:00', '社保卡 尾号 6604'),
  ],
  receipt: {
    __typename: 'Receipt',
    number: 'HD-20261121-7K3M9QX2',
    amountFen: 200_000,
    payer: '失业保险基金 吉林银行 尾号 0001',
    payee: '李* 吉林银行 尾号 6604',
    at: '2026-11-21T09:51:38+08:00',
    serial: '4471',
    digest: '90aa9a7859477bfa',
    qr: 'HD-20261121-7K3M9QX2',
  },
}

const tag = (
  id: string,
  name: string,
  group: string,
  text: string,
  [label, value, source, asOf]: [string, string, string, string],
  items: string[],
) => ({
  __typename: 'HeldTag',
  tag: { __typename: 'Tag', id, name, class: group, text },
  why: {
    __typename: 'ClauseAssessment',
    values: [
      {
        __typename: 'FactUsed',
        label,
        text: value,
        asOf,
        source: { __typename: 'Department', shortName: source },
      },
    ],
  },
  items: items.map(item => ({ __typename: 'PolicyItem', id: item, name: item })),
})

const use = (id: string, actor: string, byPerson: boolean, what: string, purpose: string, at: string) => ({
  __typename: 'DataUse',
  id,
  actor,
  byPerson,
  ownSide: false,
  what,
  purpose,
  basis: byPerson ? 'STATUTORY_DUTY' : 'CONSENT',
  at,
})
export const objection = {
  __typename: 'Objection',
  id: 'o1',
  number: 'YY-2611-7K3M9Q',
  kind: 'WRONG_FACT',
  answerBy: '2026-11-25',
  answer: null as string | null,
  raisedAt: '2026-11-21T09:47:00+08:00',
  department: employment,
}

export const answers: Answers = {
  Viewer: { viewer },
  EntryCode: {
    entryCode: {
      __typename: 'GenuineEntryCode',
      code: 'LX-BZJ-01',
      placement: '市政务服务中心一楼海报',
      validFrom: '2026-11-09',
      issuedBy: tourism,
      item: {
        __typename: 'PolicyItem',
        id: 'travel-deposit-release',
        name: '旅游服务质量保证金暂退',
        version: 3,
      },
    },
  },
  Assessments: { now: NOW, assessments: [offer] },
  ApplyInstant: { applyInstant: { __typename: 'EntitlementConfirmed', entitlement: underway } },
  Entitlement: { now: NOW, entitlement: underway },
  RaiseObjection: { raiseObjection: objection },
  Objections: {
    now: NOW,
    objections: [
      objection,
      {
        ...objection,
        id: 'o2',
        kind: 'APPEAL',
        number: 'YY-2611-2PX4T8',
        answer: '复核过，维持原来的判断：证书发证超过 12 个月。',
      },
    ],
  },
  Authorisations: {
    now: NOW,
    authorisations: [
      { ...invitation, status: 'ACTIVE' },
      {
        ...invitation,
        id: 'a2',
        agentName: '赵*',
        agentPhone: '138****5620',
        scopes: ['VIEW'],
        capFen: null,
      },
      { ...invitation, id: 'a3', agentName: '孙*敏', status: 'REVOKED' },
    ],
  },
  BeneficiaryTags: {
    now: NOW,
    beneficiaryTags: [
      tag(
        'small-micro',
        '小微企业',
        '规模',
        '划型是小型或者微型',
        ['企业规模', '小型', '市工信局', '2026-11-10'],
        ['失业保险稳岗返还', '小型微利企业减征企业所得税'],
      ),
      tag(
        'staff-thirty',
        '30 人及以下',
        '规模',
        '从业人数不超过 30 人',
        ['从业人数', '24 人', '市统计局', '2026-11-15'],
        [],
      ),
      tag(
        'travel-agency',
        '旅行社',
        '行业',
        '有旅行社许可证，许可有效',
        ['许可证状态', '有效', '市文旅局', '2026-11-19'],
        ['旅游服务质量保证金暂退'],
      ),
      tag(
        'power-user',
        '年用电 10 万千瓦时以上',
        '用能',
        '近 12 个月用电量不低于 10 万千瓦时',
        ['近 12 个月用电量', '128,600 千瓦时', '供电公司', '2026-10-31'],
        [],
      ),
    ],
  },
  DataUses: {
    now: NOW,
    dataUses: [
      use('1', '市文广旅局 周岚', true, '许可证、保证金', '核定保证金暂退', '2026-11-20T15:12:00+08:00'),
      use('2', '自动比对', false, '8 条信息，来自 6 家', '找您能领的钱', '2026-11-21T06:00:00+08:00'),
    ],
  },
  Messages: {
    now: NOW,
    messages: [
      {
        __typename: 'Message',
        id: 'm1',
        title: '到账通知',
        text: '旅游服务质量保证金暂退 625,000.00 元已于 11-21 09:41 到账，收款账户尾号 0231。',
        channel: 'LONG_TERM',
        status: 'SENT',
        at: '2026-11-21T09:41:52+08:00',
        entitlementId: 'e1',
      },
      {
        __typename: 'Message',
        id: 'm2',
        title: '授权通知',
        text: '王*兰已授权您为经办人，有效期至 2027-06-30。如非本人操作，请拨 12345。',
        channel: 'SMS',
        status: 'DELIVERED',
        at: '2026-11-20T16:02:00+08:00',
        entitlementId: null,
      },
    ],
  },
  PolicyPackage: {
    now: NOW,
    policyPackage: {
      __typename: 'PolicyPackage',
      beneficiary: firm,
      readyFen: 0,
      dueBackFen: 0,
      dataAsOf: NOW,
      endings: [],
      dataGaps: [],
      ready: [],
      reduced: [],
      alternatives: [],
      bestProven: true,
      instant: [],
      nearMisses: [],
      inProgress: [underway],
      finished: [arrived],
    },
  },
}
