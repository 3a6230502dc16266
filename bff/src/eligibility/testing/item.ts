import type { PolicyItemVersion } from '../policy-item/policy-item'

/** A small well-formed item for enterprises: active firms get 100 元. Parts can be replaced. */
export function item(parts: Partial<PolicyItemVersion> = {}): PolicyItemVersion {
  return {
    id: 'sample-item',
    version: 1,
    sample: true,
    name: '样例事项',
    summary: '样例',
    domain: 'ENTERPRISE',
    shelf: 'FUND_AWARD',
    leadDepartment: 'human-resources',
    supportingDepartments: [],
    beneficiary: { kind: 'ENTERPRISE', text: '面向企业' },
    application: { mode: 'AUTO', tap: 'REQUIRED' },
    maxVisits: 0,
    legalBasis: [{ title: '样例文件', documentNumber: '样〔2026〕1号', level: 'MUNICIPAL' }],
    parameters: {},
    tallies: {},
    conditions: [
      { id: 'active', text: '正常经营', condition: { fact: 'enterprise.status', equals: 'ACTIVE' } },
    ],
    limits: [],
    exclusions: [],
    materials: [],
    benefit: { text: '100 元', formula: { fixed: '100元' }, rounding: 'HALF_UP', roundingBasis: '定额' },
    awardType: 'FUND_AWARD',
    fulfilment: { executor: 'finance', kind: 'PAYOUT', accounts: ['CORPORATE'] },
    steps: [
      {
        stage: 'DEPARTMENT_REVIEW',
        name: '核定',
        actor: '市人社局',
        department: 'human-resources',
        description: '核定',
      },
      { stage: 'INTENTION', name: '确认', actor: '您点一下', description: '确认' },
      { stage: 'EXECUTION', name: '拨付', actor: '市财政局', department: 'finance', description: '拨付' },
    ],
    timeLimit: { promisedDays: 5 },
    publicNotice: { workingDays: 0 },
    funding: { source: '财政资金', pool: 'treasury' },
    contact: { name: '样例科', phone: '0431-12345', hours: '工作日' },
    validity: { from: '2026-01-01', to: '2026-12-31' },
    review: { number: '样审1号', reviewedOn: '2026-01-01', reviewer: '市政数局' },
    grantedPer: 'ONCE',
    messages: {},
    dataUse: { purpose: '样例', legalBasis: '履行法定职责' },
    ...parts,
  }
}
