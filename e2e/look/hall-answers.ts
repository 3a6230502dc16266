import { NOW } from './offices'

const human = {
  __typename: 'Department',
  code: 'human-resources',
  name: '市人力资源和社会保障局',
  shortName: '市人社局',
}
const finance = { __typename: 'Department', code: 'finance', name: '市财政局', shortName: '市财政局' }
const clause = (id: string, verdict: string, text = '', gap: string | null = null) => ({
  __typename: 'ClauseAssessment',
  id,
  verdict,
  text,
  gap: gap && { __typename: 'ClauseGap', text: gap },
})
const met = (count: number) => Array.from({ length: count }, (_, at) => clause(`m${at}`, 'MET'))
const item = (id: string, name: string, benefitText: string, leadDepartment = human) => ({
  __typename: 'PolicyItem',
  id,
  name,
  audience: '面向企业',
  benefitText,
  beneficiaryKind: 'ENTERPRISE',
  applicationMode: 'AUTO',
  fulfilmentKind: 'PAYOUT',
  level: 'NATIONAL',
  sample: true,
  leadDepartment,
})
const mine = (
  verdict: string,
  benefitFen: number | null,
  clauses: object[],
  entitlement: object | null = null,
) => ({
  __typename: 'Assessment',
  verdict,
  headline: '',
  benefitFen,
  clauses,
  entitlement,
})
const offered = (id: string, status: string, amountFen: number) => ({
  __typename: 'Entitlement',
  id,
  status,
  amountFen,
  likelyBy: '2026-11-24',
})

/** What the hall is answered for its pictures. */
export const hallAnswer = {
  __typename: 'HallPage',
  total: 4,
  next: null,
  otherKind: 1,
  unfiltered: 4,
  shelves: [
    { __typename: 'ShelfCount', shelf: 'FUND_AWARD', count: 3 },
    { __typename: 'ShelfCount', shelf: 'FINANCIAL_SUPPORT', count: 1 },
  ],
  tags: [],
  departments: [human, finance],
  entries: [
    {
      __typename: 'HallEntry',
      item: item('rebate', '失业保险稳岗返还', '上年度实缴失业保险费的 60%'),
      mine: mine('ELIGIBLE', 3_860_400, met(4), offered('e1', 'READY', 3_860_400)),
    },
    {
      __typename: 'HallEntry',
      item: item('hiring', '一次性扩岗补助', '每招用 1 人 1,500 元'),
      mine: mine('ELIGIBLE', 300_000, met(5), offered('e2', 'IN_NOTICE', 300_000)),
    },
    {
      __typename: 'HallEntry',
      item: item('loan', '稳岗扩岗专项贷款贴息', '利息的 50%', finance),
      mine: mine('INELIGIBLE', 2_400_000, [
        ...met(4),
        clause('x', 'NOT_MET', '按时付息满 12 个月', '还差 2 个月付息，预计 2027-01-31 满足'),
      ]),
    },
    {
      __typename: 'HallEntry',
      item: item('rent', '国有房屋租金减免', '减免 3 个月租金'),
      mine: mine('UNDETERMINED', null, [...met(2), clause('y', 'UNKNOWN', '租的是国有房屋')]),
    },
  ],
}
export const nothingFound = { ...hallAnswer, total: 0, unfiltered: 0, otherKind: 0, entries: [], shelves: [] }

const summary = (
  name: string,
  itemId: string | null,
  rated: number,
  finished: number,
  average: number | null,
) => ({
  __typename: 'RatingSummary',
  name,
  department: 'human-resources',
  itemId,
  rated,
  finished,
  average,
  levels:
    average === null
      ? []
      : (['VERY_SATISFIED', 'SATISFIED', 'FAIR', 'UNSATISFIED', 'VERY_UNSATISFIED'] as const).map(
          (level, at) => ({
            __typename: 'RatingCount',
            level,
            count: [90, 24, 8, 0, 4][at] ?? 0,
          }),
        ),
})
const day = (
  on: string,
  kind: string,
  name: string,
  text: string,
  amountFen: number | null = null,
  own = true,
  sure = true,
) => ({
  __typename: 'CalendarDay',
  id: `${kind}-${name}-${on}`,
  on,
  kind,
  itemId: 'x',
  name,
  text,
  amountFen,
  sure,
  mine: own,
  entitlementId: null,
})
const cityDays = [
  day('2026-12-01', 'OPENS', '一次性吸纳就业补贴', '面向吸纳就业的企业', null, false),
  day('2026-12-21', 'CLOSES', '高新技术企业奖励', '最后一天，之后不再办', null, false),
]
export const calendarAnswer = {
  __typename: 'PolicyCalendar',
  today: '2026-11-21',
  days: [
    day('2026-11-24', 'ARRIVES', '一次性扩岗补助', '承诺这天前到账，办件号 KG-2611-0417', 300_000),
    ...cityDays,
    day('2026-12-08', 'CHANGES', '一次性扩岗补助', '社会保险要缴满 3 个月（原：社会保险要缴满 1 个月）'),
    day('2026-12-31', 'CLOSES', '旅游服务质量保证金暂退', '最后一天确认，过期视为不领', 62_500_000),
    day(
      '2027-01-31',
      'MEETS',
      '稳岗扩岗专项贷款贴息',
      '预计满足：按时付息满 12 个月',
      2_400_000,
      true,
      false,
    ),
    day('2027-12-31', 'DUE_BACK', '旅游服务质量保证金暂退', '要补足，2027-11-01 起提醒您', 62_500_000),
  ].sort((a, b) => a.on.localeCompare(b.on)),
  changed: [
    day('2026-06-01', 'CHANGES', '最低生活保障金', '标准：每月 865 元（原：每月 800 元）', null, false),
  ],
}
const documentItem = (id: string, name: string) => ({
  ...item(id, name, '上年度实缴失业保险费的 60%'),
  __typename: 'PolicyItem',
})
const document = {
  __typename: 'PolicyDocument',
  id: '人社部发〔2022〕23号',
  title: '人力资源社会保障部 财政部 国家税务总局关于做好失业保险稳岗位提技能防失业工作的通知',
  documentNumber: '人社部发〔2022〕23号',
  url: null,
  level: 'NATIONAL',
  items: [documentItem('rebate', '失业保险稳岗返还'), documentItem('skill', '技能提升补贴')],
}

/** Answers of the front of house, for its pictures. */
export const hallAnswers = {
  Hall: { now: NOW, hall: hallAnswer },
  PolicyDocuments: {
    policyDocuments: {
      __typename: 'PolicyDocumentPage',
      total: 2,
      next: null,
      documents: [
        document,
        {
          ...document,
          id: 'x',
          title: '长春市高龄津贴发放办法',
          documentNumber: null,
          level: 'MUNICIPAL',
          items: document.items.slice(1),
        },
      ],
    },
  },
  PolicyDocument: { policyDocument: document },
  PublicRatings: {
    publicRatings: {
      __typename: 'PublicRatings',
      fewest: 5,
      items: [
        summary('失业保险稳岗返还', 'rebate', 126, 941, 4.56),
        summary('一次性扩岗补助', 'hiring', 0, 12, null),
      ],
      departments: [summary('市人社局', null, 126, 953, 4.56)],
    },
  },
  PolicyCalendar: { policyCalendar: calendarAnswer },
  News: {
    now: NOW,
    news: {
      __typename: 'NewsPage',
      next: null,
      entries: [
        {
          __typename: 'NewsEntry',
          id: 'c',
          kind: 'CHANGED',
          on: '2026-11-20',
          title: '最低生活保障金有变化',
          lines: [
            '标准：每月 865 元（原：每月 800 元）',
            '2026-11-20 起按新的办，之前已经在办的按原来的条件。',
          ],
          department: finance,
          items: [{ __typename: 'NewsItem', itemId: 'x', name: '最低生活保障金', inForce: true }],
        },
        {
          __typename: 'NewsEntry',
          id: 'w',
          kind: 'WITHDRAWN',
          on: '2026-11-16',
          title: '一次性创业资助停办',
          lines: ['原因：国家有新规定。', '之前已经确认的不受影响，钱照发。'],
          department: human,
          items: [{ __typename: 'NewsItem', itemId: 'y', name: '一次性创业资助', inForce: false }],
        },
      ],
    },
  },
}
export const noDays = {
  PolicyCalendar: { policyCalendar: { ...calendarAnswer, days: cityDays, changed: [] } },
}
