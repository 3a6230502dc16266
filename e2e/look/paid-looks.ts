import { arrived, underway } from './case-answers'
import type { Look } from './look'
import { NOW } from './offices'

const SAID = '2,000.00 元，11-14 09:51 付到吉林银行 尾号 6604。'
const BANK = '银行答复：11-14 09:51 已经付到吉林银行 尾号 6604（流水号 2026111409514471）。'

const paid = (status: string, words: string, more: object = {}) => ({
  Entitlement: {
    now: NOW,
    entitlement: {
      ...arrived,
      accountChange: null,
      accountChangeable: false,
      secondsToFulfil: null,
      arrival: { status, words, taskNumber: null, finding: null },
      ...more,
    },
  },
})
const asked = (status: string, words: string, finding: string | null = null) =>
  paid(status, words, { arrival: { status, words, taskNumber: 'DB-2026-0042', finding } })
const look = (name: string, answers: Look['answers'] & object): Look => ({
  name: `arrival-${name}`,
  path: 'pages/progress/index?id=e1',
  answers,
  waitFor: '.tl',
})

/** 到账了吗: asked seven days after the payment, and everything that can come of it (N-10). */
export const paidLooks: readonly Look[] = [
  look('asked', paid('ASKED', `${SAID}到没到，点一下就行。`)),
  look('yes', paid('ARRIVED', '您说收到了，这一笔办完了。')),
  look(
    'with-bank',
    asked('WITH_BANK', '正在向银行核实这一笔在哪，问到了马上告诉您。部门一起跟到底，不用您跑。'),
  ),
  look(
    'bank-paid',
    asked(
      'PAID',
      `${BANK}请查这个账户那天的明细。还是没有，拿流水号问银行，或打 12345 报督办号 DB-2026-0042，部门接着查。`,
      '和银行一起查过，钱在账上，当天入账的摘要写的是“财政”。',
    ),
  ),
  look(
    'came-back',
    paid(
      'CAME_BACK',
      '银行答复：这一笔没有留住，退回来了（收款账户已销户，代码 RJ04）。钱给您留着，换个账户就能再付。',
      {
        status: 'RETURNED',
        accountChangeable: true,
        receipt: null,
        timeline: underway.timeline,
        arrival: {
          status: 'CAME_BACK',
          words:
            '银行答复：这一笔没有留住，退回来了（收款账户已销户，代码 RJ04）。钱给您留着，换个账户就能再付。',
          taskNumber: 'DB-2026-0042',
          finding: null,
        },
      },
    ),
  ),
]
