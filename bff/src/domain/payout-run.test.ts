import {
  isOpenRun,
  nextPayoutRun,
  PAYOUT_RUN_STATUSES,
  PAYOUT_RUN_TRANSITIONS,
  type PayoutRunEvent,
  releasing,
  TWO_RELEASE_FROM_FEN,
} from './payout-run'

const EVENTS: PayoutRunEvent[] = [
  'PREPARED',
  'RELEASE_FIRST',
  'RELEASE',
  'REFUSE',
  'STOP',
  'RESUME',
  'FINISH',
  'EXPORT',
  'IMPORT',
]
const reviewer = (staffId: string) => ({ staffId, roles: ['REVIEWER' as const] })
const acceptor = (staffId: string) => ({ staffId, roles: ['ACCEPTOR' as const] })

describe('成批发放 as a case of its own', () => {
  it('the whole matrix: what is not in the table does not happen', () => {
    const possible = PAYOUT_RUN_STATUSES.flatMap(from =>
      EVENTS.flatMap(event => {
        const to = nextPayoutRun(from, event)
        return to ? [`${from} ${event} ${to}`] : []
      }),
    )
    expect(possible.sort()).toEqual(PAYOUT_RUN_TRANSITIONS.map(row => row.join(' ')).sort())
  })
  it('nothing leaves before a release, and what has ended stays ended', () => {
    // Taking a 支付申请 and bringing its results leave a run where it is.
    const moves = PAYOUT_RUN_TRANSITIONS.filter(([from, , to]) => from !== to)
    const into = moves.filter(([, , to]) => to === 'RELEASED').map(([, event]) => event)
    expect(new Set(into)).toEqual(new Set(['RELEASE', 'RESUME']))
    for (const [from] of moves) expect(isOpenRun(from)).toBe(true)
  })
  const small = { totalFen: TWO_RELEASE_FROM_FEN - 1, preparedBy: 'a', firstRelease: null }
  const large = { ...small, totalFen: TWO_RELEASE_FROM_FEN }
  it.each([
    ['the author', small, reviewer('a'), 'AUTHOR'],
    ['a second person', small, reviewer('b'), 'RELEASE'],
    ['somebody who only accepts', small, acceptor('b'), 'REVIEWER_NEEDED'],
    ['the first of two', large, acceptor('b'), 'RELEASE_FIRST'],
    [
      'the same person again',
      { ...large, firstRelease: { staffId: 'b', reviewer: true } },
      reviewer('b'),
      'SAME_PERSON',
    ],
    [
      'the second of two',
      { ...large, firstRelease: { staffId: 'b', reviewer: false } },
      reviewer('c'),
      'RELEASE',
    ],
    [
      'two who only accept',
      { ...large, firstRelease: { staffId: 'b', reviewer: false } },
      acceptor('c'),
      'REVIEWER_NEEDED',
    ],
    [
      'the author of a large one',
      { ...large, firstRelease: { staffId: 'b', reviewer: true } },
      reviewer('a'),
      'AUTHOR',
    ],
  ])('%s: %j', (_who, run, staff, expected) => {
    expect(releasing(run, staff)).toBe(expected)
  })
})
