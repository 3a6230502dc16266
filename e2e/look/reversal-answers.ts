import { NOW } from './offices'

const step = (name: string, actor: string, at: string, words: string | null = null) => ({
  name,
  actor,
  words,
  at: `2026-${at}:00+08:00`,
})
const PREPARED = step('提出', '许诺', '11-02T10:05')
const SERVED = step('告知对方', '何静', '11-02T14:20')
const SPOKEN = step('对方说明', '李*', '11-04T20:31', '2025 年的社保补缴过，有回单。')
const DECIDED = step('决定追回', '何静', '11-17T09:12', '补缴的 3 个月不在认定的年度里。')

const one = (nth: number, status: string, own: object, more: object = {}) => ({
  __typename: 'DeskReversal',
  payee: '长春市双林智能装备有限公司',
  itemName: '失业保险稳岗返还',
  preparedBy: '许诺',
  preparedAt: PREPARED.at,
  decidableFrom: null,
  cameBack: false,
  notYou: null,
  mayTakeBack: false,
  steps: [PREPARED],
  repayments: [],
  ...more,
  reversal: {
    __typename: 'Reversal',
    id: `z${nth}`,
    number: `ZT-2611-7K3M9${nth}`,
    caseNumber: 'BJ-2611-7K3M-9QX2',
    status,
    owedFen: 1_286_800,
    repaidFen: 0,
    clauseText: '上年度足额缴纳失业保险费满 12 个月',
    evidence: '社保系统 10-30 更正了 2025 年的缴费记录，实缴 9 个月',
    hearingUntil: null,
    statement: null,
    decision: null,
    instalments: [],
    ...own,
  },
})
const HEARD = { hearingUntil: '2026-11-16', statement: SPOKEN.words }
const part = (number: number, dueOn: string, repaidFen: number) => ({
  ...{ __typename: 'Instalment', number, dueOn, amountFen: 428_900 + (number === 1 ? 100 : 0), repaidFen },
})

const shown = (...deskReversals: object[]) => ({ DeskReversals: { now: NOW, deskReversals } })

/** 追回 at the desk in every state. */
export const reversalAnswers = {
  none: shown(),
  all: shown(
    one(1, 'PROPOSED', {}),
    one(
      2,
      'PROPOSED',
      {},
      { notYou: '这件是您提出的，告知和决定要由本局另一个人来做。没告知以前您可以撤回。', mayTakeBack: true },
    ),
    one(
      3,
      'HEARING',
      { hearingUntil: '2026-12-04' },
      { decidableFrom: '2026-12-05', steps: [PREPARED, SERVED] },
    ),
    one(4, 'OBJECTED', HEARD, { decidableFrom: '2026-11-17', steps: [PREPARED, SERVED, SPOKEN] }),
    one(
      5,
      'REPAYING',
      {
        ...{ ...HEARD, repaidFen: 500_000, decision: DECIDED.words },
        instalments: [
          part(1, '2026-11-20', 429_000),
          part(2, '2026-12-20', 71_000),
          part(3, '2027-01-19', 0),
        ],
      },
      {
        steps: [PREPARED, SERVED, SPOKEN, DECIDED],
        repayments: [{ serial: 'LS-20261119-01', amountFen: 500_000, at: '2026-11-19T15:02:00+08:00' }],
      },
    ),
    one(
      6,
      'REPAYING',
      { decision: DECIDED.words, instalments: [part(1, '2026-12-20', 0)] },
      { cameBack: true },
    ),
    one(7, 'REPAID', { ...HEARD, repaidFen: 1_286_800, decision: DECIDED.words }, { payee: '王*兰' }),
    one(8, 'DROPPED', { ...HEARD, decision: '回单核对过，补缴算数。' }),
  ),
  found: {
    ...shown(),
    PaidCase: {
      paidCase: {
        __typename: 'PaidCase',
        entitlementId: 'e1',
        caseNumber: 'BJ-2611-7K3M-9QX2',
        payee: '长春市双林智能装备有限公司',
        itemName: '失业保险稳岗返还',
        paidAt: '2026-10-12T10:20:00+08:00',
        amountFen: 3_860_400,
        open: null,
        clauses: [
          { id: 'paid-months', text: '上年度足额缴纳失业保险费满 12 个月' },
          { id: 'layoffs', text: '上年度裁员率不高于 5.5 %' },
        ],
      },
    },
  },
}
