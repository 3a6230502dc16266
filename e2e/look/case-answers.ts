import { employment, library, NOW } from './offices'

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
  legalHelp: { __typename: 'PolicyContact', name: '法律援助（免费）', phone: '12348' },
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
  expectedTime: { __typename: 'ExpectedTime', usualDays: 0, words: '一般当天到账，慢的 1 个工作日' } as
    | object
    | null,
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
  proofs: [] as object[],
  receipt: null as object | null,
  rating: null,
}
export const arrived = {
  ...underway,
  status: 'FULFILLED',
  expectedTime: null,
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
    position: 12,
    link: '44975a48a9318dcf'.repeat(4),
  },
}

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
