import {
  changedWords,
  lightOfRun,
  noTo,
  type PayoutRun,
  type RunItem,
  releasable,
  resumable,
  runLines,
  runsTitle,
  waitingWords,
  waits,
} from './payout-runs-view'

const run = (change: Partial<PayoutRun> = {}): PayoutRun =>
  ({
    status: 'WAITING',
    lineCount: 3,
    totalFen: 87_000,
    droppedCount: 1,
    checkingCount: 0,
    waitingCount: 3,
    onTheWayCount: 0,
    paidCount: 0,
    paidFen: 0,
    backCount: 0,
    fileCount: 0,
    trouble: null,
    notYou: null,
    ...change,
  }) as PayoutRun

describe('成批发放 at the desk', () => {
  it('counts what waits for whoever looks', () => {
    expect(runsTitle([run(), run({ notYou: '这一批是您做的' }), run({ status: 'DONE' })])).toBe(
      '1 批等您放行',
    )
    expect(runsTitle([])).toBe('没有等您放行的批次')
  })
  it('shows people and money as far as they have come, and who is not paid', () => {
    expect(runLines(run())).toEqual([
      { label: '这一批', value: '3 人，870.00 元' },
      { label: '这批不发', value: '1 人，原因见名单' },
    ])
    const going = run({
      status: 'RELEASED',
      waitingCount: 1,
      onTheWayCount: 1,
      paidCount: 1,
      paidFen: 29_000,
      fileCount: 2,
    })
    expect(runLines(going).map(({ label }) => label)).toEqual([
      '这一批',
      '还没交出去',
      '银行办理中',
      '到账',
      '这批不发',
    ])
  })
  it.each([
    ['WAITING', null, 'YELLOW', true, 'REFUSE', false],
    ['RELEASED', null, null, false, 'STOP', false],
    ['RELEASED', '银行没有收这一份', 'RED', false, 'STOP', true],
    ['STOPPED', null, 'RED', false, undefined, true],
    ['DONE', null, null, false, undefined, false],
  ] as const)('%s, trouble %s', (status, trouble, light, release, no, resume) => {
    const one = run({ status, trouble })
    expect([lightOfRun(one), releasable(one), noTo(one)?.act, resumable(one)]).toEqual([
      light,
      release,
      no,
      resume,
    ])
  })
})

const item = (change: Partial<RunItem>): RunItem =>
  ({ inRuns: true, treasury: false, waitingCount: 0, waitingFen: 0, ...change }) as RunItem
const two = { waitingCount: 2, waitingFen: 58_000 }

describe('how an item is paid', () => {
  it.each([
    [item({ inRuns: false }), '核定一个发一个', false],
    [item({}), '成批发，现在没有等着发的', false],
    [item({ treasury: true, ...two }), '国库集中支付。等着发 2 人，580.00 元', true],
    [
      item({ inRuns: false, ...two }),
      '新核定的一个一个发；以前核定的还要成批发：等着发 2 人，580.00 元',
      true,
    ],
  ])('%j', (one, words, waiting) => {
    expect([waitingWords(one), waits(one)]).toEqual([words, waiting])
  })
  it('says what a switch leaves to a run', () => {
    expect(changedWords(item({ inRuns: false }))).toBe('新核定的改回一个一个发')
    expect(changedWords(item({ inRuns: false, ...two }))).toBe(
      '新核定的改回一个一个发，已经等着的 2 人还要做成一批、由别人放行',
    )
  })
})
