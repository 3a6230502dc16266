import { NOW } from './offices'

const lent = {
  __typename: 'LentCase',
  ...{ entitlementId: 'l1', caseNumber: 'BJ-2611-7K3M-9QX2', payee: '长春市木兰旅行社有限公司' },
  ...{ itemName: '旅游服务质量保证金暂退', fulfilmentKind: 'DEPOSIT_RELEASE', amountFen: 62_500_000 },
  ...{ dueBackOn: '2026-12-31', overdue: false, notYou: null, record: null },
}
const record = {
  __typename: 'GivenBack',
  ...{ id: 'g1', status: 'PROPOSED', on: '2026-11-19', evidence: '存储银行 11-19 的缴存回单' },
  ...{ firstName: '孙敏', at: '2026-11-20T10:00:00+08:00', secondName: null, secondReason: null },
}

/** 补足: near its day, late, waiting for a second person, back. */
export const lentAnswers = {
  all: {
    LentCases: {
      now: NOW,
      lentCases: [
        {
          ...lent,
          entitlementId: 'l2',
          payee: '长春市白桦旅行社有限公司',
          dueBackOn: '2026-11-18',
          overdue: true,
        },
        lent,
        { ...lent, entitlementId: 'l3', payee: '长春市友谊旅行社有限公司', record },
        {
          ...{ ...lent, entitlementId: 'l4', payee: '长春市南岭旅行社有限公司' },
          record: { ...record, status: 'DONE', secondName: '周岚' },
        },
      ],
    },
  },
  none: { LentCases: { now: NOW, lentCases: [] } },
}
