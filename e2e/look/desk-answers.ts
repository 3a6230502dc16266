import { type Answers, department, NOW } from './offices'
import { viewer } from './people-answers'
import { publicityAnswers } from './publicity-answers'

export const personnel = department('human-resources', '长春市人力资源和社会保障局', '市人社局')

/** 何静 of the human resources bureau, and what waits for her behind each tab. */
export const deskAnswers: Answers = {
  Viewer: {
    viewer: {
      ...viewer,
      beneficiaries: [],
      staff: {
        id: 's1',
        name: '何静',
        regionCode: '220100',
        roles: ['REVIEWER'],
        department: personnel,
      },
    },
  },
  DeskObjections: { now: NOW, deskObjections: [] },
  DeskReminders: { now: NOW, deskReminders: [] },
  DeskAccountChangeCount: { deskAccountChangeCount: 2 },
  DeskAsidePaymentCount: { deskAsidePaymentCount: 3 },
}

const aside = (id: string, more: object) => ({
  __typename: 'AsidePayment',
  id,
  reason: 'UNCLEAR',
  missing: '没写清：哪天发的、金额',
  meanwhile: '可能就是“失业保险稳岗返还”，查清之前按“说不准”算，先不发，不会发重。',
  who: '长春市双林智能装备有限公司',
  subjectKnown: true,
  payer: '市人社局',
  number: 'OLD-2026-0031',
  itemCode: 'WG-2019',
  itemId: 'job-stabilisation-rebate',
  itemName: '失业保险稳岗返还',
  amountFen: null,
  paidOn: null,
  period: '2026',
  line: '哪天发的“2026 年 5 月”，金额“两千八”',
  takenAt: '2026-11-19T08:00:00+08:00',
  assignNeedsTwo: true,
  notYou: null,
  proposed: null,
  findings: [] as object[],
  ...more,
})
const finding = {
  __typename: 'AsideFinding',
  id: 'f1',
  status: 'PROPOSED',
  itemName: '失业保险稳岗返还',
  finding: '查了 2026 年 5 月的拨付凭证 31 号，是稳岗返还',
  staffName: '许诺',
  at: '2026-11-20T10:12:00+08:00',
  secondName: null,
  secondReason: null,
}
const policyItem = (id: string, name: string) => ({
  __typename: 'PolicyItem',
  id,
  name,
  leadDepartment: personnel,
})
/** 上线前已发: one to find out about, one that waits for a second look, one of an unknown number. */
export const asideAnswers: Answers = {
  DeskAsidePayments: {
    now: NOW,
    deskAsidePayments: [
      aside('p1', {}),
      aside('p2', {
        who: '李*',
        missing: '事项代码认不出来',
        itemCode: 'CC-2019',
        itemId: null,
        itemName: null,
        amountFen: 288_000,
        paidOn: '2026-05-05',
        line: null,
        findings: [finding],
        proposed: { id: 'f1' },
      }),
      aside('p3', {
        who: '9122****3456',
        subjectKnown: false,
        missing: '登记里没有这个号码',
        meanwhile: '还不知道是谁的，先不影响任何人；这个号码一登记，就按查到的算。',
        amountFen: 288_000,
        paidOn: '2026-05-05',
        line: null,
        findings: [
          { ...finding, status: 'REFUSED', secondName: '何静', secondReason: '号码是本市的，再查一下凭证' },
        ],
      }),
    ],
  },
  ItemsToIssue: {
    policyItems: [
      policyItem('job-stabilisation-rebate', '失业保险稳岗返还'),
      policyItem('job-expansion-subsidy', '一次性扩岗补助'),
    ],
  },
}

const published = (of: (typeof publicityAnswers)['right']) => ({
  PublishedLine: { now: NOW, publicityCheck: of.PublicityCheck.publicityCheck },
})
/** 公示撤下: a line that stands, one that was taken down, none. */
export const publishedAnswers = {
  standing: published(publicityAnswers.right),
  takenDown: published(publicityAnswers.takenDown),
  none: {
    PublishedLine: {
      now: NOW,
      publicityCheck: { standing: 'UNKNOWN', message: '没有公开过这个回执号，请核对。', proof: null },
    },
  },
}
