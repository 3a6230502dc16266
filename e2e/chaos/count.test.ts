import { type CaseBook, count, isClean, type PoolBook, type Truth } from './count'

const FEN = 29_000
const NOTHING = { HELD: 0, IN_TRANSIT: 0, BENEFICIARY: 0, RETURNED: 0 }

const paid = (id: string, over: Partial<CaseBook> = {}): CaseBook => ({
  id,
  status: 'FULFILLED',
  amountFen: FEN,
  confirmed: true,
  instructions: [{ id: `${id}-1`, status: 'SUCCEEDED' }],
  ledger: { ...NOTHING, BENEFICIARY: FEN },
  ...over,
})
const cameBack = (id: string, status: string) =>
  paid(id, {
    status: 'RETURNED',
    instructions: [{ id: `${id}-1`, status }],
    ledger: { ...NOTHING, RETURNED: FEN },
  })
const atBank = (requestId: string, status = 'SUCCESS') => ({ requestId, amountFen: FEN, status })
const pool = (over: Partial<PoolBook> = {}): PoolBook => ({
  id: 'pool',
  budgetFen: 1_000_000n,
  bookedFen: 1_000_000n,
  availableFen: 1_000_000n - 29_000n,
  outFen: 29_000n,
  leastFen: 0n,
  ...over,
})
const truth = (over: Partial<Truth>): Truth => ({
  bank: [atBank('a-1')],
  cases: [paid('a')],
  pools: [pool()],
  heard: new Set(['a']),
  papers: [],
  open: [],
  ...over,
})

test('a good day: paid, sent back, refused, given up, and never tapped', () => {
  const counted = count(
    truth({
      bank: [atBank('a-1'), atBank('b-1', 'RETURNED'), atBank('c-1', 'REJECTED')],
      cases: [
        paid('a'),
        cameBack('b', 'RETURNED'),
        cameBack('c', 'REJECTED'),
        cameBack('d', 'REJECTED'),
        paid('e', { status: 'OFFERED', confirmed: false, instructions: [], ledger: NOTHING }),
      ],
    }),
  )
  expect(counted).toEqual({
    confirmed: 4,
    paid: 1,
    lost: 0,
    paidTwice: 0,
    unbalanced: 0,
    stuck: 0,
    returnsHandled: 2,
    givenUp: 1,
    paidAgain: 0,
  })
  expect(isClean(counted)).toBe(true)
})

test('paid again after it came back is paid once', () => {
  const instructions = [
    { id: 'a-1', status: 'RETURNED' },
    { id: 'a-2', status: 'SUCCEEDED' },
  ]
  const bank = [atBank('a-1', 'RETURNED'), atBank('a-2')]
  expect(count(truth({ bank, cases: [paid('a', { instructions })] }))).toMatchObject({
    paid: 1,
    paidTwice: 0,
  })
})

const onTheWay = { ...NOTHING, IN_TRANSIT: FEN }
const two = [
  { id: 'a-1', status: 'SUCCEEDED' },
  { id: 'a-2', status: 'SUCCEEDED' },
]
const UNCONFIRMED = { status: 'OFFERED', confirmed: false, instructions: [], ledger: NOTHING }

test.each<[what: keyof ReturnType<typeof count>, why: string, planted: Partial<Truth>]>([
  [
    'lost',
    'the phone heard a confirmation the database has not',
    { cases: [paid('a', UNCONFIRMED)], bank: [] },
  ],
  ['lost', 'said to have arrived, and the bank never paid', { bank: [] }],
  ['lost', 'said to have arrived, and the bank has it back', { bank: [atBank('a-1', 'RETURNED')] }],
  ['lost', 'confirmed, and no money was ever kept', { bank: [], cases: [paid('a', { ledger: NOTHING })] }],
  [
    'paidTwice',
    'the bank has paid two instructions of one case',
    { bank: [atBank('a-1'), atBank('a-2')], cases: [paid('a', { instructions: two })] },
  ],
  ['paidTwice', 'the bank has paid more than the case', { bank: [{ ...atBank('a-1'), amountFen: FEN + 1 }] }],
  [
    'paidTwice',
    'the ledger has it arrive twice',
    { cases: [paid('a', { ledger: { ...NOTHING, BENEFICIARY: 2 * FEN } })] },
  ],
  ['unbalanced', 'the bank has paid what is said to have come back', { cases: [cameBack('a', 'REJECTED')] }],
  [
    'unbalanced',
    'the case says arrived, the ledger still holds it',
    { cases: [paid('a', { ledger: { ...NOTHING, HELD: FEN } })] },
  ],
  ['unbalanced', 'a payment nobody ordered', { bank: [atBank('a-1'), atBank('x')] }],
  [
    'unbalanced',
    'money of a case nobody confirmed',
    { bank: [], heard: new Set(), cases: [paid('a', { ...UNCONFIRMED, ledger: { ...NOTHING, HELD: FEN } })] },
  ],
  ['unbalanced', 'a pool that lost a 分', { pools: [pool({ availableFen: 970_999n })] }],
  [
    'unbalanced',
    'a budget raised past its book, with the money to spend',
    { pools: [pool({ budgetFen: 1_000_001n, availableFen: 971_001n })] },
  ],
  ['unbalanced', 'an account of a pool below zero', { pools: [pool({ leastFen: -1n })] }],
  ['unbalanced', 'an arrival without its receipt', { papers: ['payment a-1 arrived without a receipt'] }],
  [
    'stuck',
    'an open instruction',
    {
      cases: [
        paid('a', {
          status: 'IN_EXECUTION',
          instructions: [{ id: 'a-1', status: 'UNKNOWN' }],
          ledger: onTheWay,
        }),
      ],
    },
  ],
  ['stuck', 'a run that did not end', { open: ['run FF-2026-0001 is RELEASED'] }],
])('%s: %s', (what, _why, planted) => {
  const said: string[] = []
  const counted = count(truth(planted), line => said.push(line))
  expect(counted[what]).toBe(1)
  expect(isClean(counted)).toBe(false)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(new RegExp(`^${what}: `))
})
