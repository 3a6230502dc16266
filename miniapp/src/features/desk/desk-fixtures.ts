import type { Candidate, Clause } from './candidate-view'
import type { CandidateList } from './lists-view'

const department = (code: string, shortName: string) =>
  ({ __typename: 'Department', code, name: shortName, shortName }) as const

export const clause = (over: Partial<Clause> = {}): Clause => ({
  __typename: 'ClauseAssessment',
  id: 'cash',
  text: '已用现金交纳保证金',
  verdict: 'MET',
  values: [],
  gap: null,
  road: null,
  ...over,
})

export const value = (
  text: string | null,
  shortName: string,
  asOf: string | null,
): Clause['values'][number] => ({
  __typename: 'FactUsed',
  fact: 'travel.deposit',
  label: '保证金',
  text,
  asOf,
  source: department(shortName, shortName),
})

export const candidate = (over: Partial<Candidate> = {}): Candidate => ({
  __typename: 'Candidate',
  id: 'c-1',
  name: '长春市南湖国际旅行社有限公司',
  regionName: '朝阳区',
  amountFen: 62_500_000,
  doubtful: false,
  doubt: null,
  departmentNote: null,
  phone: null,
  sampled: false,
  sampleChecked: false,
  status: 'UNDER_REVIEW',
  revision: 1,
  clauses: [clause()],
  ...over,
})

export const list = (over: Partial<CandidateList> = {}): CandidateList => ({
  __typename: 'CandidateList',
  id: 'l-1',
  number: 2,
  matchedAt: '2026-11-21T06:00:00+08:00',
  sureCount: 14,
  sureFen: 470_000_000,
  doubtfulCount: 3,
  confirmedCount: 0,
  fulfilledCount: 0,
  rejectedCount: 0,
  stoppableCount: 0,
  stoppedCount: 0,
  openSampleCount: 0,
  item: {
    __typename: 'PolicyItem',
    id: 'travel-deposit',
    name: '旅游服务质量保证金暂退',
    version: 1,
    beneficiaryKind: 'ENTERPRISE',
    fulfilmentKind: 'DEPOSIT_RELEASE',
    dueBackOn: '2027-12-31',
    leadDepartment: department('culture-tourism', '市文广旅局'),
  },
  ...over,
})
