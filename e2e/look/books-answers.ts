import { personnel } from './desk-answers'
import { type Answers, NOW } from './offices'

const pool = (name: string, more: object) => ({
  __typename: 'PoolBooks',
  id: name,
  name,
  budgetFen: 5_000_000_000,
  poolFen: 4_400_000_000,
  heldFen: 120_000_000,
  inTransitFen: 30_000_000,
  arrivedFen: 449_500_000,
  returnedFen: 500_000,
  availableFen: 4_400_000_000,
  balanced: true,
  budgetChanges: [],
  ...more,
})
const asked = {
  ...{ __typename: 'PoolBudgetChange', id: 'c1', amountFen: 100_000_000, reference: '长财社〔2026〕12 号' },
  ...{ askedBy: '许诺', askedAt: NOW, mine: false, agreed: null, decidedBy: null, decidedAt: null },
}
const decided = {
  ...{ ...asked, id: 'c2', amountFen: -50_000_000, reference: '长财社〔2026〕7 号', agreed: true },
  ...{ decidedBy: '何静', decidedAt: '2026-11-12T09:00:00+08:00' },
}
const compared = (day: string, more: object = {}) => ({
  __typename: 'StatementDay',
  payerTail: '0001',
  day,
  clean: true,
  debitFen: 149_040_000,
  ownDebitFen: 149_040_000,
  creditFen: 298_800,
  ownCreditFen: 298_800,
  openCount: 0,
  trouble: null,
  ...more,
})
const list = (number: string, officeName: string, scopeName: string, more: object = {}) => ({
  __typename: 'OfficeReport',
  ...{ id: number, number, officeName, scopeName, day: '2026-11-20', comparing: false, lineCount: 214 },
  ...{ doneFen: 38_540_000, ownDoneFen: 38_540_000, backFen: 0, ownBackFen: 0 },
  ...{ openCount: 0, differenceCount: 0, broughtBy: '许诺', at: '2026-11-21T08:40:00+08:00' },
  ...more,
})
const lists = [
  list('SW-20261120-3', '市税务局', '残疾人就业保障金减免', {
    ...{ ownDoneFen: 38_000_000, openCount: 1, differenceCount: 1 },
  }),
  list('BZJ-20261120', '旅游服务质量保证金存储银行', '保证金暂退', {
    backFen: 62_500_000,
    ownBackFen: 0,
    differenceCount: 2,
  }),
  list('GK-20261121', '市财政国库支付中心', '国库集中支付', { day: '2026-11-21', comparing: true }),
  list('SW-20261119-3', '市税务局', '残疾人就业保障金减免', { day: '2026-11-19' }),
]
const nothing = {
  ...{ budgetFen: 0, heldFen: 0, releasedFen: 0, sentFen: 0, arrivedFen: 0 },
  ...{ returnedFen: 0, restoredFen: 0, repaidFen: 0 },
}
const history = {
  PoolHistory: {
    poolBooks: [
      {
        id: '失业保险基金',
        days: [
          { ...nothing, day: '2026-11-19', heldFen: 312_345_600 },
          {
            ...nothing,
            day: '2026-11-20',
            sentFen: 312_345_600,
            arrivedFen: 312_046_800,
            returnedFen: 298_800,
            repaidFen: 100_000,
          },
        ],
      },
    ],
  },
}
/** 账目: as it should be, as it must not be, and where there are none. */
export const booksAnswers = {
  even: {
    ...history,
    DeskPoolBooks: {
      now: NOW,
      poolBooks: [pool('失业保险基金', { budgetChanges: [asked, decided] })],
      statementDays: [
        compared('2026-11-20', {
          clean: false,
          ownDebitFen: 148_965_300,
          openCount: 1,
        }),
        compared('2026-11-19', { clean: false, creditFen: 0 }),
        compared('2026-11-18'),
      ],
      officeReports: lists,
    },
  },
  uneven: {
    DeskPoolBooks: {
      now: NOW,
      poolBooks: [
        pool('失业保险基金', { balanced: false, availableFen: 4_400_000_005 }),
        pool('就业补助资金', {}),
      ],
      statementDays: [],
      officeReports: [],
    },
  },
  lists: { DeskPoolBooks: { now: NOW, poolBooks: [], statementDays: [], officeReports: lists.slice(0, 2) } },
  none: { DeskPoolBooks: { now: NOW, poolBooks: [], statementDays: [], officeReports: [] } },
}

const task = (nth: number, more: object) => ({
  __typename: 'Reminder',
  id: `t${nth}`,
  number: `DB-2026-000${nth}`,
  kind: 'REMINDER',
  department: personnel,
  itemName: '一次性扩岗补助',
  request: '',
  dueOn: '2026-11-26',
  raisedBy: '平台',
  raisedAt: '2026-11-20T10:12:00+08:00',
  heard: null,
  finding: null,
  closedBy: null,
  closedAt: null,
  ...more,
})
const MISSED =
  '办件 BJ-2611-7K3M-9QX2：收款人说 3,000.00 元没有到账。平台已向付款银行查询，答复写在这条督办下面。请跟到钱真正到账或退回，写明查到什么、怎么处理。'
/** 督办: what the platform itself asks, with what the bank said of it, beside what a leader asks. */
export const reminderAnswers: Answers = {
  DeskReminders: {
    now: NOW,
    deskReminders: [
      task(1, {
        request: MISSED,
        heard:
          '平台问过银行，已经告诉收款人：“银行答复：11-14 09:41 已经付到中国银行 尾号 0231（流水号 LS0001，代码 00）。”',
      }),
      task(2, {
        dueOn: '2026-11-21',
        itemName: null,
        request:
          '2026-11-20 银行对账单对不上：银行说付了，我们的账上没有到账。办件 BJ-2611-2PX4-T8M1，流水号 4471，银行 747.00 元。请向银行核实，写明查到什么。',
      }),
      task(3, {
        kind: 'TALK',
        raisedBy: '沈明远',
        dueOn: '2026-11-19',
        request: '保证金暂退的名单放了几天，请说明还要多久',
        finding: '存疑的在等银行回函，其余已经核定',
        closedBy: '何静',
        closedAt: '2026-11-20T15:00:00+08:00',
      }),
    ],
  },
}
