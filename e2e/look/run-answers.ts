import { NOW } from './offices'

const step = (name: string, actor: string, at: string, reason: string | null = null) => ({
  name,
  actor,
  reason,
  at: `2026-11-${at}+08:00`,
})
const PREPARED = [step('做了这一批', '许诺', '20T16:02:00'), step('逐人核完', '平台', '20T16:04:10')]
const run = (nth: number, status: string, words: string, more: object = {}) => ({
  __typename: 'PayoutRun',
  id: `r${nth}`,
  number: `PF-2026-000${nth}`,
  itemName: '失业补助金',
  status,
  words,
  lineCount: 4_182,
  totalFen: 312_345_600,
  droppedCount: 0,
  checkingCount: 0,
  waitingCount: 4_182,
  onTheWayCount: 0,
  paidCount: 0,
  paidFen: 0,
  backCount: 0,
  fileCount: 0,
  trouble: null,
  needsTwo: true,
  notYou: null,
  preparedAt: '2026-11-20T16:02:00+08:00',
  steps: PREPARED,
  ...more,
})
const gone = { lineCount: 4_182, waitingCount: 0 }
const RELEASED = [...PREPARED, step('放行', '何静', '20T17:30:00')]
const PARTLY = {
  waitingCount: 182,
  onTheWayCount: 2_000,
  paidCount: 1_996,
  paidFen: 149_040_000,
  backCount: 4,
}

const runs = (payoutRuns: object[], payoutRunItems: object[] = []) => ({
  PayoutRuns: { now: NOW, payoutRunItems, payoutRuns },
})
const item = (itemName: string, inRuns: boolean, waitingCount: number, waitingFen: number) => ({
  itemId: itemName,
  itemName,
  inRuns,
  waitingCount,
  waitingFen,
  switchedBy: inRuns ? '何静' : null,
  switchedAt: inRuns ? '2026-11-02T10:12:00+08:00' : null,
})
const SINGLE = item('一次性扩岗补助', false, 0, 0)

/** 成批发放 from nothing to the end. */
export const runAnswers = {
  none: runs([], [SINGLE, item('失业补助金', true, 4_182, 312_345_600)]),
  prepared: runs(
    [
      run(3, 'PREPARING', '正在逐人再核一遍', {
        checkingCount: 1_204,
        steps: PREPARED.slice(0, 1),
      }),
      run(2, 'WAITING', '等另一个人放行', { droppedCount: 3 }),
      run(1, 'WAITING', '等另一个人放行', {
        totalFen: 8_734_500,
        lineCount: 117,
        notYou: '这一批是您做的，要由另一个人放行。',
      }),
    ],
    [item('失业补助金', true, 0, 0)],
  ),
  underway: runs([
    run(4, 'RELEASED', '在发，一份一份交给银行', { ...PARTLY, fileCount: 2, steps: RELEASED }),
    run(3, 'STOPPED', '停下了，没交出去的都不发', {
      ...PARTLY,
      fileCount: 2,
      trouble: '文件里的笔数和总数对不上',
      steps: [...RELEASED, step('停下', '何静', '20T17:41:00', '银行说总数不对，先查清楚')],
    }),
    run(2, 'DONE', '发完了', {
      ...gone,
      paidCount: 4_178,
      paidFen: 312_045_600,
      backCount: 4,
      droppedCount: 3,
      fileCount: 3,
      steps: [...RELEASED, step('发完了', '平台', '20T18:02:00')],
    }),
    run(1, 'REFUSED', '退回了，一分钱也没有发', {
      waitingCount: 0,
      droppedCount: 4_182,
      steps: [...PREPARED, step('退回', '何静', '20T17:30:00', '本月标准要再核一遍')],
    }),
  ]),
  dropped: {
    DroppedPayouts: {
      droppedPayouts: [
        {
          id: 'd1',
          caseNumber: 'BJ-2611-7K3M-9QX2',
          name: '李*',
          amountFen: 74_700,
          reason: '没有收款账户，先登记账户，下一批再发',
        },
        {
          id: 'd2',
          caseNumber: 'BJ-2611-2PX4-T8M1',
          name: '王*兰',
          amountFen: 74_700,
          reason: '2026-11-12 去世，不再发',
        },
      ],
    },
  },
}
