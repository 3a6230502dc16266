import fc from 'fast-check'
import { CaseBooks } from '../testing/case-books'
import type { Deed } from '../testing/case-deeds'
import { AMOUNT } from '../testing/one-case'
import type { EntitlementStatus } from './entitlement'
import { FULFILMENT_REPORTS } from './fulfilment'
import { endsOf, STATE_MACHINES } from './state-machines'

/** Where the money of a case is, as a child would keep it. */
type Purse = 'POOL' | 'HELD' | 'SENT' | 'BACK' | 'PAID'
interface Model {
  purses: Purse[]
  pool: number
  /** Who tapped when there was nothing, first come first: places, kept while somebody else looks. */
  line: number[]
  /** Every status a case was in. */
  seen: Set<string>
}
const CASES = 3
const ENDS = new Set(STATE_MACHINES.filter(({ name }) => name === 'entitlement').flatMap(endsOf))

/** From where to where a deed moves the money when it is done at all; null: not at all. */
function moves(
  deed: Deed,
  before: Purse,
  after: EntitlementStatus | null,
): readonly [from: readonly Purse[], to: Purse] | null {
  if (after === 'QUEUED') return null
  switch (deed.by) {
    case 'TAP':
      if (deed.verb === 'CONFIRM' || deed.verb === 'CONFIRM_WITH_NOTICE') return [['POOL'], 'HELD']
      if (deed.verb === 'RETRY') return [['BACK'], 'HELD']
      return deed.verb === 'NEW_ACCOUNT' && before === 'BACK' ? [['BACK'], 'HELD'] : null
    case 'NOTICE':
      return deed.verb === 'UPHOLD' ? [['HELD'], 'POOL'] : null
    case 'TURN':
      return after === 'IN_EXECUTION' ? [['POOL'], 'HELD'] : null
    case 'LAST_CHECK':
      return [['HELD'], 'POOL']
    case 'BANK':
      if (deed.report === 'SEND') return before === 'SENT' ? null : [['HELD'], 'SENT']
      if (deed.report === 'SUCCEED') return [['SENT', 'BACK'], 'PAID']
      if (deed.report === 'RETURN' || deed.report === 'REVERSE') return [['SENT', 'PAID'], 'BACK']
      return deed.report === 'REJECT' || deed.report === 'GIVE_UP' ? [['SENT'], 'BACK'] : null
    default:
      return null
  }
}

class DoIt implements fc.Command<Model, CaseBooks> {
  constructor(
    readonly one: number,
    readonly deed: Deed,
  ) {}
  check = () => true
  toString = () => `${this.one}: ${JSON.stringify(this.deed)}`
  run(model: Model, books: CaseBooks): void {
    const { one, deed } = this
    const before = JSON.stringify(books)
    const status = books.cases[one]!.status
    const purse = model.purses[one]!
    const done = books.do(one, deed)
    if (done) {
      expect(ENDS.has(status ?? '')).toBe(false)
      const after = books.cases[one]!.status
      const move = moves(deed, purse, after)
      model.seen.add(String(after))
      keepsOrder(model, books, one, [status, after], move?.[1] === 'HELD' && purse === 'POOL')
      if (move) {
        const [from, to] = move
        expect(from).toContain(purse)
        if (purse === 'POOL') expect(model.pool).toBeGreaterThanOrEqual(AMOUNT)
        if (purse === 'POOL') model.pool -= AMOUNT
        if (to === 'POOL') model.pool += AMOUNT
        model.purses[one] = to
      }
    } else expect(JSON.stringify(books)).toBe(before)
    agrees(model, books)
  }
}

/** N-6: nobody gets what the pool has before whoever tapped earlier and still waits; a place is lost only with the right. */
function keepsOrder(
  model: Model,
  books: CaseBooks,
  one: number,
  [from, to]: [EntitlementStatus | null, EntitlementStatus | null],
  paid: boolean,
): void {
  const waits = (other: number) => books.cases[other]!.status === 'QUEUED'
  if (paid && from === 'QUEUED') expect(model.line.find(other => other === one || waits(other))).toBe(one)
  if (paid && from !== 'QUEUED') expect(model.line.filter(waits)).toEqual([])
  if (paid || (to !== null && OVER.has(to))) model.line = model.line.filter(other => other !== one)
  else if (to === 'QUEUED' && !model.line.includes(one)) model.line.push(one)
  expect(books.waiting()).toEqual(model.line.filter(waits))
}
const OVER: ReadonlySet<EntitlementStatus> = new Set(['DECLINED', 'REJECTED', 'LAPSED', 'WITHDRAWN'])

/** What is kept for cases is the sum of the open holds, each is paid at most once, and the pool has the rest. */
function agrees({ purses, pool }: Model, books: CaseBooks): void {
  expect(books.available).toBe(pool)
  purses.forEach((purse, one) => {
    const { HELD, IN_TRANSIT, BENEFICIARY, RETURNED } = books.balance(one)
    expect({ HELD, SENT: IN_TRANSIT, PAID: BENEFICIARY, BACK: RETURNED }).toEqual({
      ...{ HELD: 0, SENT: 0, PAID: 0, BACK: 0 },
      ...(purse === 'POOL' ? {} : { [purse]: AMOUNT }),
    })
  })
  const { POOL, HELD, IN_TRANSIT, BENEFICIARY, RETURNED } = books.balance()
  expect(POOL).toBe(pool)
  expect(HELD + IN_TRANSIT + RETURNED).toBe(
    purses.filter(purse => purse !== 'POOL' && purse !== 'PAID').length * AMOUNT,
  )
  expect(POOL + HELD + IN_TRANSIT + BENEFICIARY + RETURNED).toBe(books.budget)
}

const event = (by: 'MATCH' | 'DESK' | 'CLOCK', ...events: Extract<Deed, { event: unknown }>['event'][]) =>
  fc.constantFrom<Deed>(...events.map(each => ({ by, event: each })))
const deed: fc.Arbitrary<Deed> = fc.oneof(
  event('MATCH', 'MATCH_SURE', 'MATCH_DOUBTFUL', 'DOUBT', 'APPLY_DOUBTFUL'),
  { arbitrary: event('DESK', 'DEPARTMENT_CONFIRM'), weight: 2 },
  event('DESK', 'DEPARTMENT_REJECT', 'TAKE_BACK', 'RESUME'),
  { arbitrary: event('CLOCK', 'LAPSE'), weight: 1 },
  {
    arbitrary: fc.constantFrom<Deed>(
      { by: 'TAP', verb: 'CONFIRM' },
      { by: 'TAP', verb: 'CONFIRM_WITH_NOTICE' },
      { by: 'TAP', verb: 'DECLINE' },
      { by: 'TAP', verb: 'WITHDRAW' },
      { by: 'TAP', verb: 'RETRY' },
      { by: 'TAP', verb: 'NEW_ACCOUNT' },
    ),
    weight: 4,
  },
  {
    arbitrary: fc
      .constantFrom('OBJECT', 'UPHOLD', 'DISMISS', 'CLOSE')
      .map((verb): Deed => ({ by: 'NOTICE', verb: verb as 'OBJECT' })),
    weight: 3,
  },
  fc
    .constantFrom('NOT_MET', 'GONE', 'NOTHING')
    .map((finds): Deed => ({ by: 'LAST_CHECK', finds: finds as 'GONE' })),
  {
    arbitrary: fc
      .constantFrom('NOT_MET', 'GONE', 'NOTHING', 'NOTHING')
      .map((finds): Deed => ({ by: 'TURN', finds: finds as 'GONE' })),
    weight: 3,
  },
  {
    arbitrary: fc
      .record({
        report: fc.constantFrom(...FULFILMENT_REPORTS, 'SEND' as const, 'SUCCEED' as const),
        age: fc.nat(1),
      })
      .map((said): Deed => ({ by: 'BANK', ...said })),
    weight: 6,
  },
)
const commands = (most: number) =>
  fc.commands([fc.record({ one: fc.nat(CASES - 1), deed }).map(({ one, deed }) => new DoIt(one, deed))], {
    maxCommands: most,
    size: '+3',
  })

/** A case on its way to the desk, so that fewer deeds go nowhere. */
const begun = (books: CaseBooks) => {
  books.cases.forEach((_, one) => {
    books.do(one, { by: 'MATCH', event: 'MATCH_SURE' })
    books.do(one, { by: 'DESK', event: 'DEPARTMENT_CONFIRM' })
  })
  return books
}

describe('the case machine against a simple model (CC-7, CC-13)', () => {
  it('whatever anybody does in whatever order: held is what is open, paid at most once, ends stay, a no changes nothing', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(commands(150), fc.integer({ min: 0, max: CASES * AMOUNT }), (taken, budget) => {
        const books = begun(new CaseBooks(budget, CASES))
        // One is confirmed already where there is money, so that the bank has something to say.
        const held = budget >= AMOUNT && books.do(0, { by: 'TAP', verb: 'CONFIRM' })
        const purses: Purse[] = [held ? 'HELD' : 'POOL', 'POOL', 'POOL']
        const pool = budget - (held ? AMOUNT : 0)
        fc.modelRun(() => ({ model: { purses, pool, line: [], seen }, real: books }), taken)
        for (const { kind } of books.moved) seen.add(kind)
      }),
      { numRuns: 120 },
    )
    // A model nobody ever pays in proves nothing.
    for (const wanted of [
      'FULFILLED',
      'RETURNED',
      'REJECTED',
      'LAPSED',
      'QUEUED',
      'ARRIVE',
      'RELEASE',
      'RETURN',
      'RESTORE',
    ])
      expect([...seen]).toContain(wanted)
  })
  it('a payment reported of an instruction that was stopped before it left is set aside for a person', () => {
    const books = begun(new CaseBooks(AMOUNT, 1))
    expect(books.do(0, { by: 'TAP', verb: 'CONFIRM' })).toBe(true)
    expect(books.do(0, { by: 'LAST_CHECK', finds: 'NOT_MET' })).toBe(true)
    expect(books.do(0, { by: 'BANK', report: 'SUCCEED', age: 0 })).toBe(false)
    expect(books.balance()).toMatchObject({ POOL: AMOUNT, RETURNED: 0, BENEFICIARY: 0 })
  })
  it('a right that is stopped and granted four times books every round under its own number', () => {
    const books = begun(new CaseBooks(AMOUNT, 1))
    const deeds: Deed[] = [
      { by: 'TAP', verb: 'CONFIRM_WITH_NOTICE' },
      { by: 'NOTICE', verb: 'OBJECT' },
      { by: 'NOTICE', verb: 'UPHOLD' },
      { by: 'MATCH', event: 'MATCH_SURE' },
      { by: 'DESK', event: 'DEPARTMENT_CONFIRM' },
    ]
    for (const round of [1, 2, 3, 4]) {
      expect(deeds.map(deed => [round, books.do(0, deed)])).toEqual(deeds.map(() => [round, true]))
      expect(books.available).toBe(AMOUNT)
    }
    expect(books.moved.map(({ kind }) => kind)).toEqual(Array(4).fill(['HOLD', 'RELEASE']).flat())
  })
})
