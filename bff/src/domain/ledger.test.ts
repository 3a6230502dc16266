import fc from 'fast-check'
import { sampleItem } from '../adapters/contracts/sample-item'
import { explain } from '../eligibility'
import type { Standing } from './actor'
import type { CaseChange, Grant } from './case-change'
import { decideConfirmation } from './confirmation'
import type { EntitlementStatus } from './entitlement'
import {
  CUT_OFF_MS,
  FULFILMENT_REPORTS,
  FULFILMENT_TRANSITIONS,
  type FulfilmentReport,
  type FulfilmentStatus,
} from './fulfilment'
import { type LedgerAccount, type LedgerEntry, trialBalance } from './ledger'
import { answerLine, closeNotice, stopLine } from './notice'
import { decideRetry } from './retry'
import { reportOf, settle } from './settling'

const TODAY = '2026-11-21'
const AMOUNT = 3_860_400
const item = sampleItem()
const fact = (value: number | boolean) => ({ value, department: 'human-resources', asOf: '2026-11-20' })
const assessment = explain(
  [item],
  {
    'enterprise.unemploymentInsurance.paidMonths': fact(30),
    'enterprise.seriousDishonesty': fact(false),
    'enterprise.unemploymentInsurance.premiumLastYear': fact(6_434_000),
  },
  TODAY,
  [],
)[0]!
const standing: Standing = {
  beneficiaryId: 'b',
  beneficiaryKind: 'ENTERPRISE',
  name: '',
  role: 'LEGAL_REPRESENTATIVE',
  scopes: ['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT'],
  capFen: null,
  validUntil: null,
}
const account = { id: 'a', kind: 'CORPORATE', status: 'OPEN', holderMatches: true } as const

const VERBS = ['confirm', 'object', 'uphold', 'dismiss', 'close', 'report', 'retry'] as const
interface Step {
  verb: (typeof VERBS)[number]
  /** Which case, and which of its attempts, the newest being 0. */
  one: number
  attempt: number
  report: FulfilmentReport
  /** Instead of `report`: one of those that move the attempt on from where it is. */
  onward: number | null
  notice: boolean
  /** The tap saw the pool before somebody else emptied it. */
  stale: boolean
}
const CASES = 4
const steps = fc.array(
  fc.record<Step>({
    verb: fc.constantFrom<Step['verb']>(...VERBS, 'report', 'report'),
    one: fc.nat(CASES - 1),
    attempt: fc.constantFrom(0, 0, 0, 1, 2),
    report: fc.constantFrom(...FULFILMENT_REPORTS),
    onward: fc.option(fc.nat(), { freq: 4 }),
    notice: fc.boolean(),
    stale: fc.boolean(),
  }),
  { minLength: 20, maxLength: 100 },
)

const GONE_BACK: ReadonlySet<FulfilmentStatus> = new Set(['RETURNED', 'REVERSED', 'REJECTED'])
/** Where the money of a case is, by what people are told. */
const PLACES: Partial<Record<EntitlementStatus, readonly LedgerAccount[]>> = {
  IN_NOTICE: ['HELD'],
  OBJECTED: ['HELD'],
  IN_EXECUTION: ['HELD', 'IN_TRANSIT'],
  FULFILLED: ['BENEFICIARY'],
  RETURNED: ['RETURNED'],
}

/** One pool and the rules of the store: the pool never gives what it does not have. */
class Books {
  available: number
  readonly moved: (LedgerEntry & { one: number; amountFen: number })[] = []
  readonly cases = Array.from({ length: CASES }, () => ({
    status: 'OFFERED' as EntitlementStatus,
    attempts: [] as FulfilmentStatus[],
  }))
  constructor(readonly budget: number) {
    this.available = budget
  }
  run(step: Step): void {
    const change = this.decide(step)
    if (change && change.takeFen <= this.available) this.write(step.one, change)
  }
  private decide(step: Step): CaseChange | null {
    const { status, attempts } = this.cases[step.one]!
    const entitlement = {
      ...{ id: 'e', poolId: 'p', status, amountFen: AMOUNT },
      ...{ confirmBy: null, factsVersion: 1, accountId: null, revision: 1 },
    }
    const grant = (attempt: number): Extract<Grant, { kind: 'EXECUTION' }> => ({
      ...{ kind: 'EXECUTION', fulfilmentId: 'f', attempt, executor: 'x', fulfilment: 'PAYOUT' },
    })
    const notice: Grant = {
      ...{ kind: 'NOTICE', attempt: 1, noticeId: 'n', lineId: 'l', department: 'd', publicName: '' },
      ...{ opensOn: TODAY, closesOn: TODAY },
    }
    const common = { item, entitlement, withdrawn: false, standing, identityLevel: 4, today: TODAY }
    switch (step.verb) {
      case 'confirm':
        return decideConfirmation({
          ...common,
          ...{ assessment, factsVersion: 1, account, seenFen: AMOUNT },
          salt: 's',
          availableFen: step.stale ? this.budget : this.available,
          grant: step.notice ? notice : grant(1),
        }).change
      case 'object':
        return stopLine(entitlement, 'o')
      case 'uphold':
      case 'dismiss':
        return answerLine(entitlement, step.verb === 'uphold', 'o')
      case 'close':
        return closeNotice(entitlement, grant(1))
      case 'retry':
        return decideRetry({
          ...common,
          accounts: [account],
          wanted: null,
          grant: grant(attempts.length + 1),
        }).change
      case 'report':
        this.report(step)
        return null
    }
  }
  private write(one: number, change: CaseChange): void {
    const target = this.cases[one]!
    this.available -= change.takeFen
    target.status = change.to
    if (change.grant?.kind === 'EXECUTION') target.attempts.push('CREATED')
    this.move(one, change.entries)
  }
  private report({ one, attempt: age, report, onward }: Step): void {
    const target = this.cases[one]!
    const attempt = target.attempts.length - age
    const status = target.attempts[attempt - 1]
    if (!status) return
    const moving = FULFILMENT_TRANSITIONS.filter(([from]) => from === status)
    const said = onward === null ? report : (moving[onward % moving.length]?.[1] ?? report)
    const settled = settle(
      {
        ...{ id: 'f', entitlementId: 'e', attempt, status, amountFen: AMOUNT, poolId: 'p' },
        ...{
          checks: 0,
          missingSince: new Date(0),
          treasury: false,
          repaid: false,
          caseStatus: target.status,
          superseded: attempt < target.attempts.length,
        },
      },
      reportOf(said, { at: new Date(CUT_OFF_MS) }),
    )
    if (settled.kind !== 'MOVE') return
    target.attempts[attempt - 1] = settled.status
    target.status = settled.caseStatus
    this.move(one, settled.entry ? [settled.entry] : [])
  }
  private move(one: number, entries: readonly LedgerEntry[]): void {
    this.moved.push(...entries.map(entry => ({ ...entry, one, amountFen: AMOUNT })))
  }
}

function checkBooks(books: Books): void {
  const balance = trialBalance(books.budget, books.moved)
  expect(books.available).toBeGreaterThanOrEqual(0)
  expect(balance.POOL).toBe(books.available)
  expect(Object.values(balance).reduce((sum, part) => sum + part, 0)).toBe(books.budget)
  books.cases.forEach(({ status, attempts }, one) => {
    expect(attempts.filter(attempt => !GONE_BACK.has(attempt)).length).toBeLessThanOrEqual(1)
    const { POOL, ...places } = trialBalance(
      0,
      books.moved.filter(move => move.one === one),
    )
    const holding = Object.entries(places).filter(([, amount]) => amount !== 0)
    const allowed = PLACES[status]
    expect(POOL).toBe(allowed ? -AMOUNT : 0)
    expect(holding).toEqual(allowed ? [[expect.anything(), AMOUNT]] : [])
    if (allowed) expect(allowed).toContain(holding[0]![0])
  })
  const movements = books.moved.map(({ one, attempt, kind, from }) => `${one} ${attempt} ${kind} ${from}`)
  expect(new Set(movements).size).toBe(movements.length)
}

describe('the books of a pool (CC-7, CC-13)', () => {
  it('balance after every step of every interleaving, whoever comes first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 * AMOUNT + 17 }), steps, (budget, taken) => {
        const books = new Books(budget)
        for (const step of taken) {
          books.run(step)
          checkBooks(books)
        }
      }),
      { numRuns: 120 },
    )
  })
  it('a payment given up, paid all the same and returned after that moves twice to RETURNED, each time from elsewhere', () => {
    const books = new Books(AMOUNT)
    const step = { one: 0, attempt: 0, onward: null, notice: false, stale: false }
    books.run({ ...step, verb: 'confirm', report: 'SEND' })
    for (const report of ['SEND', 'LOSE_ANSWER', 'GIVE_UP', 'SUCCEED', 'RETURN'] as const)
      books.run({ ...step, verb: 'report', report })
    expect(books.moved.map(({ kind, from, to }) => `${kind} ${from}→${to}`)).toEqual([
      'HOLD POOL→HELD',
      'SEND HELD→IN_TRANSIT',
      'RETURN IN_TRANSIT→RETURNED',
      'ARRIVE RETURNED→BENEFICIARY',
      'RETURN BENEFICIARY→RETURNED',
    ])
    checkBooks(books)
  })
})
