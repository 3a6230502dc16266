import { arrived, underway } from './case-answers'
import { type Look, press } from './look'
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

const onCase = (name: string, more: object, act?: Look['act']): Look => ({
  ...(act ? { act } : {}),
  name: `case-${name}`,
  path: 'pages/progress/index?id=e1',
  waitFor: '.tl',
  answers: {
    Entitlement: {
      now: NOW,
      entitlement: { ...underway, accountChange: null, accountChangeable: false, ...more },
    },
  },
})
const queued = (event: string, ahead: number) => ({
  ...{ status: 'QUEUED', likelyBy: null, expectedTime: null, applicationId: null },
  place: { __typename: 'PoolPlace', position: 1_284, event, ahead },
})
const reversal = (status: string, words: string, statement: string | null = null) => ({
  ...{ ...arrived, accountChange: null, accountChangeable: false },
  reversal: { __typename: 'Reversal', id: 'r1', status, words, statement },
})
const HEARD =
  '部门认为多付了 1,000.00 元：“足额缴纳失业保险满 12 个月”，依据是社保系统更正了 2025 年的缴费记录。现在不用退。不同意或有情况要说，请在 12-04 前说；到那天以后由另一个人来定。'

/** A case on its way, in the order of its pool (N-6), and money asked back (N-13). */
export const caseLooks: readonly Look[] = [
  onCase('underway', {}),
  onCase('applied', { applicationId: 'a1', status: 'DOUBTFUL', likelyBy: null, departmentNote: '核对用途' }),
  onCase('queued', queued('WAITING', 3)),
  onCase('next', queued('WAITING', 0)),
  onCase('aside', queued('ASIDE', 0)),
  onCase('leaving', queued('WAITING', 3), async page => {
    await press(page, '不排了')
    await page.getByText('让出名次').first().waitFor()
  }),
  onCase('shared', {
    ...{ status: 'IN_EXECUTION', likelyBy: null, expectedTime: null },
    sharedAccount: {
      __typename: 'SharedAccount',
      words:
        '尾号 0231 的账户在同一批里还收别人的钱，这一笔先没有付，钱给您留着，不会少。是特意合用的，说一句为什么，下一批就付；不是的，带身份证和自己的银行卡到任一政务大厅窗口换账户。',
      mayConfirm: true,
    },
  }),
  onCase('hearing', reversal('HEARING', HEARD)),
  onCase(
    'objected',
    reversal(
      'OBJECTED',
      '您的说法收到了，现在不用退。12-04 以后由没有经手的人来定，定了告诉您。',
      '2025 年的社保是补缴过的，有回单。',
    ),
  ),
  onCase(
    'repaying',
    reversal(
      'REPAYING',
      '核实了，缴费记录确实更正过。要退回 1,000.00 元，已退 333.34 元，第 2 期（共 3 期） 333.33 元，2027-02-05 前退。不收利息。不认可可以申诉或打 12345，报编号 ZT-2611-7K3M9Q。',
    ),
  ),
  onCase('repaid', reversal('REPAID', '1,000.00 元 都退回来了，这件事办完了。')),
]

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
