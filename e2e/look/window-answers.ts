import { applications } from './application-answers'
import { department, employment, NOW, tourism } from './offices'
import { firm, viewer } from './people-answers'

const CENTRE = {
  __typename: 'ServiceCentre',
  ...{ code: 'nanguan', name: '南关区政务服务中心', address: '长春市南关区人民大街 7676 号 1 楼' },
}
const centres = [
  CENTRE,
  { ...CENTRE, code: 'chaoyang', name: '朝阳区政务服务中心', address: '长春市朝阳区前进大街 1855 号' },
]
const booked = {
  __typename: 'Appointment',
  ...{
    id: 'p1',
    number: 'YD-2611-7K3M9Q',
    day: '2026-11-23',
    time: '13:30',
    beneficiary: '长春市木兰旅行社有限公司',
  },
  ...{ status: 'BOOKED', changeable: true, bookedBy: '李*', centre: CENTRE },
}
const slot = (time: string, free: number) => ({ __typename: 'FreeSlot', time, free })
const slots = [slot('08:30', 2), slot('09:30', 0), slot('10:30', 0), slot('13:30', 4), slot('14:30', 1)]
const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map(day => ({
  __typename: 'FreeDay',
  ...{ day, slots },
}))

/** 预约窗口: what is booked, and what is free. */
export const appointments = {
  none: { MyAppointments: { now: NOW, myAppointments: [] } },
  booked: {
    MyAppointments: { now: NOW, myAppointments: [booked, { ...booked, id: 'p2', changeable: false }] },
  },
  free: { ServiceCentres: { serviceCentres: centres }, FreeDays: { now: NOW, freeDays: days } },
  full: { ServiceCentres: { serviceCentres: centres }, FreeDays: { now: NOW, freeDays: [] } },
}

const item = {
  __typename: 'PolicyItem',
  ...{
    id: 'startup-loan-interest',
    name: '创业担保贷款贴息',
    applicationMode: 'STANDARD',
    leadDepartment: employment,
  },
}
const visit = {
  __typename: 'WindowVisit',
  ...{ id: 'w1', number: 'CK-2611-4821', status: 'RECEIVED', words: '选替谁办、办什么', visitor: '李*' },
  ...{
    windowName: '朝阳区政务服务中心 12 号窗口',
    clerk: '王敏',
    onPaper: false,
    entering: false,
    beneficiary: null,
    item: null,
  },
  ...{ passOnBy: null, light: null, caseNumber: null, answer: null, agreedUntil: null },
  receivedAt: '2026-11-21T09:40:00+08:00',
  sharedAccount: null,
}
const asked = { ...visit, status: 'ASKED', words: '等对方在手机上点同意', item, beneficiary: firm.name }
const agreed = {
  ...{
    ...asked,
    status: 'AGREED',
    words: '对方同意了',
    entering: true,
    agreedUntil: '2026-11-21T10:14:00+08:00',
  },
  ...{ passOnBy: '2026-11-23', light: 'GREEN' },
}
const known = [
  ['企业登记状态', 'market-regulation', '市市场监管局'],
  ['失业保险参保人数', 'human-resources', '市人社局'],
  ['创业担保贷款本金', 'finance', '市金融局'],
  ['创业担保贷款是否逾期', 'finance', '市金融局'],
  ['今年已付创业担保贷款利息', 'finance', '市金融局'],
].map(([label = '', code = '', short = '']) => ({
  __typename: 'KnownDatum',
  ...{ label, asOf: '2026-11-20', source: department(code, short, short) },
}))
const step = (name: string, actor: string, at: string, reason: string | null = null) => ({
  __typename: 'WindowVisitStep',
  ...{ name, actor, reason, at },
})
const whole = {
  ...agreed,
  beneficiaries: [firm, { ...firm, id: 'b-person', kind: 'PERSON', name: '李*' }],
  application: applications.draft,
  rights: [
    {
      __typename: 'WindowRight',
      ...{
        recordKey: null,
        verdict: 'ELIGIBLE',
        headline: '5 项全符合',
        amountFen: 7_500_000,
        open: [],
        known,
      },
    },
  ],
  steps: [
    step('扫身份码', '王敏', '2026-11-21T09:40:00+08:00'),
    step('请对方同意', '王敏', '2026-11-21T09:42:00+08:00'),
    step('本人同意窗口代填', '李*', '2026-11-21T09:44:00+08:00'),
  ],
}
const waiting = {
  ...{ ...agreed, entering: false, status: 'WAITING', words: '收下了，等对方补', light: 'PAUSED' },
  ...{ number: 'CK-2611-4822', id: 'w2' },
}
const answered = {
  ...{ ...agreed, entering: false, status: 'PASSED_ON', words: '已转部门办理', light: null, id: 'w3' },
  ...{
    number: 'CK-2611-4823',
    caseNumber: 'BJ-2611-EFN3-SHJK',
    answer: '核定好了，75,000.00 元，等对方确认',
  },
}
const late = { ...answered, id: 'w4', number: 'CK-2611-4824', answer: null, light: 'RED', status: 'AGREED' }

/** 窗口: what the clerk is shown, and what the phone across the counter is. */
export const windowAnswers = {
  clerk: {
    Viewer: {
      viewer: {
        ...viewer,
        beneficiaries: [],
        staff: {
          __typename: 'Staff',
          ...{ id: 's2', name: '王敏', regionCode: '220104', roles: ['WINDOW'], department: tourism },
          windowName: visit.windowName,
        },
      },
    },
    WindowItems: {
      policyItems: [
        { ...item, beneficiaryKind: 'ENTERPRISE' },
        { ...item, id: 'x', name: '失业保险稳岗返还', beneficiaryKind: 'ENTERPRISE' },
      ],
    },
  },
  visits: { WindowVisits: { now: NOW, windowVisits: [agreed, waiting, answered, late] } },
  noVisits: { WindowVisits: { now: NOW, windowVisits: [] } },
  choosing: { WindowVisit: { now: NOW, windowVisit: { ...whole, ...visit, rights: [], application: null } } },
  entering: { WindowVisit: { now: NOW, windowVisit: whole } },
  toSign: {
    WindowVisit: {
      now: NOW,
      windowVisit: {
        ...{ ...whole, ...asked, onPaper: true, words: '等对方在委托书上签字' },
        ...{ rights: [], application: null },
      },
    },
  },
  shared: {
    WindowVisit: {
      now: NOW,
      windowVisit: {
        ...{ ...whole, application: null },
        sharedAccount: {
          __typename: 'AccountToExplain',
          ...{ entitlementId: 'e1', caseNumber: 'BJ-2026-6F3K2M', amountFen: 29_000, mayConfirm: true },
          words:
            '中国建设银行 尾号 6089 在同一批里还收别人的钱，这一笔先没有付，钱给您留着，不会少。是特意合用的，说一句为什么，下一批就付；不是的，带身份证和自己的银行卡到任一政务大厅窗口换账户。',
        },
      },
    },
  },
  unsure: {
    WindowVisit: {
      now: NOW,
      windowVisit: {
        ...whole,
        rights: [
          {
            ...{ ...whole.rights[0], verdict: 'UNDETERMINED', headline: '1 项没有查到' },
            open: ['贷款在还款期内，没有逾期', '新招用的人员签了一年以上劳动合同'],
          },
        ],
      },
    },
  },
  waiting: {
    WindowVisit: {
      now: NOW,
      windowVisit: {
        ...{ ...whole, ...waiting },
        steps: [
          ...whole.steps,
          step(
            '一次告知',
            '王敏',
            '2026-11-21T09:50:00+08:00',
            '在职职工名册：还没有交；营业执照：还没有调取',
          ),
        ],
      },
    },
  },
  over: { WindowVisit: { now: NOW, windowVisit: { ...whole, ...answered } } },
  today: {
    WindowAppointments: {
      now: NOW,
      windowAppointments: [
        { ...booked, status: 'CAME' },
        { ...booked, id: 'p3', time: '14:30', beneficiary: '孙*' },
      ],
    },
  },
  code: {
    ShowIdentityCode: {
      showIdentityCode: {
        __typename: 'IdentityCode',
        ...{ text: 'ZCZD1-8392-3102-7670-abcdefghijkl', digits: '839231027670', expiresAt: NOW },
      },
    },
    MyWindowVisits: { now: NOW, myWindowVisits: [waiting] },
  },
  asked: { MyWindowVisits: { now: NOW, myWindowVisits: [asked] } },
  met: { MyWindowVisits: { now: NOW, myWindowVisits: [visit] } },
  agreed: { MyWindowVisits: { now: NOW, myWindowVisits: [agreed] } },
}
