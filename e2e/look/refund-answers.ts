import { arrived, skill, step, underway } from './case-answers'
import { department } from './offices'

const tax = department('taxation', '国家税务总局长春市税务局', '市税务局')

/** 增值税留抵退税: the tax office refunds, no account of ours is asked for (CC-13). */
const refund = {
  ...skill,
  id: 'vat-credit-refund',
  name: '增值税留抵退税',
  summary: '多缴在账上的增值税，退回企业缴税的账户',
  audience: '面向企业',
  beneficiaryKind: 'ENTERPRISE',
  fulfilmentKind: 'REFUND',
  benefitText: '留抵税额全额退',
  executor: tax,
  leadDepartment: tax,
}
const common = {
  item: refund,
  recordKey: null,
  amountFen: 18_640_000,
  formula: [],
  payoutAccount: null,
  accountChange: null,
  accountChangeable: false,
}
const steps = [
  step('数据比对', 'DONE', '2026-11-21T06:00:00+08:00', '11-21 06:00 比对完成'),
  step('申请', 'DONE', '2026-11-21T09:41:00+08:00', '李* 11-21 09:41 确认'),
]

export const refundOffered = {
  ...underway,
  ...common,
  status: 'READY',
  likelyBy: '2026-11-30',
  expectedTime: { __typename: 'ExpectedTime', words: '近半年办完的不到 20 件，一般要几天还说不准' },
  timeline: [steps[0], step('申请', 'NOW', null, '请您点一下确认'), step('退税', 'LATER', null, null)],
}
export const refundUnderway = {
  ...underway,
  ...common,
  likelyBy: '2026-11-30',
  expectedTime: { __typename: 'ExpectedTime', words: '近半年办完的不到 20 件，一般要几天还说不准' },
  timeline: [...steps, step('退税', 'NOW', '2026-11-21T09:41:02+08:00', '已交市税务局，等回话')],
  fundPath: [
    { __typename: 'FundPathStep', holder: '市税务局', state: 'NOW', at: '2026-11-21T09:41:02+08:00' },
    { __typename: 'FundPathStep', holder: '您缴税的账户', state: 'LATER', at: null },
  ],
}
export const refundDone = {
  ...arrived,
  ...common,
  secondsToFulfil: null,
  timeline: [...steps, step('退税', 'DONE', '2026-11-24T10:20:00+08:00', '11-24 10:20 市税务局已退')],
  receipt: { ...arrived.receipt, amountFen: 18_640_000, payer: '国家金库', payee: '木兰旅行社 缴税账户' },
}
