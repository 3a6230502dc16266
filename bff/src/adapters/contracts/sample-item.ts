import type { PolicyItemVersion } from '../../eligibility'

/** A small item that a contract can publish; `change` replaces what a test is about. */
export function sampleItem(change: Partial<PolicyItemVersion> = {}): PolicyItemVersion {
  return {
    id: 'job-stabilisation-rebate',
    version: 1,
    sample: true,
    name: '失业保险稳岗返还',
    summary: '不裁员、少裁员的单位，返还上年度缴纳的部分失业保险费。',
    domain: 'ENTERPRISE',
    shelf: 'FUND_AWARD',
    leadDepartment: 'human-resources',
    supportingDepartments: [],
    beneficiary: { kind: 'ENTERPRISE', text: '面向参加失业保险的单位' },
    application: { mode: 'AUTO', tap: 'REQUIRED' },
    maxVisits: 0,
    legalBasis: [{ title: '稳岗返还的通知', level: 'PROVINCIAL' }],
    parameters: {},
    tallies: {},
    conditions: [
      {
        id: 'paid-months',
        text: '连续缴纳失业保险满 12 个月',
        condition: { fact: 'enterprise.unemploymentInsurance.paidMonths', atLeast: 12 },
      },
      {
        id: 'honest',
        text: '没有严重失信',
        condition: { fact: 'enterprise.seriousDishonesty', equals: false },
      },
    ],
    limits: [],
    exclusions: [],
    materials: [],
    benefit: {
      text: '上年度实际缴纳失业保险费的 60 %',
      formula: {
        rate: {
          base: 'enterprise.unemploymentInsurance.premiumLastYear',
          rate: '60%',
          label: '返还比例',
        },
      },
      rounding: 'DOWN',
      roundingBasis: '不足 1 分舍去',
    },
    awardType: 'FUND_RETURN',
    fulfilment: {
      executor: 'unemployment-insurance-fund',
      kind: 'PAYOUT',
      accounts: ['CORPORATE', 'CONTRIBUTION'],
    },
    steps: [{ stage: 'INTENTION', name: '意愿确认', actor: '您点一下', description: '确认后拨付' }],
    timeLimit: { promisedDays: 1 },
    confirmation: { until: '2026-12-31' },
    publicNotice: { workingDays: 0 },
    funding: { source: '失业保险基金', pool: 'unemployment-insurance-2026' },
    contact: { name: '失业保险科', phone: '0431-12345', hours: '工作日 8:30–16:30' },
    validity: { from: '2026-01-01' },
    review: { number: '长标审〔2026〕1号', reviewedOn: '2026-11-09', reviewer: '政策法规处' },
    grantedPer: 'CALENDAR_YEAR',
    messages: {},
    dataUse: { purpose: '核对稳岗返还条件', legalBasis: '社会保险法第八条' },
    ...change,
  }
}
