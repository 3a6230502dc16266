import { step, underway } from './case-answers'
import { NOW } from './offices'

/** 退汇, with another account to be asked for. */
export const returned = {
  ...underway,
  status: 'RETURNED',
  accountChangeable: true,
  accountChange: null as object | null,
  timeline: [
    ...underway.timeline.slice(0, 2),
    step(
      '拨付',
      'NOW',
      '2026-11-21T09:51:04.900+08:00',
      '没有办成：收款账户状态异常。钱给您留着，换个账户就能再付',
    ),
  ],
}
export const accountChange = {
  __typename: 'AccountChange',
  id: 'c1',
  number: 'ZH-2611-7K3M9Q',
  status: 'WAITING',
  words: '部门在核，2026-11-24 前答复',
  bankName: '中国银行',
  tail: '0018',
  requestedAt: NOW,
  answerBy: '2026-11-24',
  paysFrom: '2026-11-23',
  stoppable: true,
  steps: [
    {
      __typename: 'AccountChangeStep',
      name: '申请换账户，银行核对户名一致',
      actor: '王*兰',
      reason: null,
      at: NOW,
    },
  ],
}
