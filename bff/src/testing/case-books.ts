import type { CaseChange } from '../domain/case-change'
import type { EntitlementStatus } from '../domain/entitlement'
import { CUT_OFF_MS, type FulfilmentReport, type FulfilmentStatus } from '../domain/fulfilment'
import { type LedgerEntry, trialBalance } from '../domain/ledger'
import { reportOf, settle } from '../domain/settling'
import { type Deed, decideDeed, type Stand } from './case-deeds'
import { AMOUNT } from './one-case'

interface OneCase {
  status: EntitlementStatus | null
  revision: number
  everConfirmed: boolean
  accountId: string | null
  attempts: { attempt: number; status: FulfilmentStatus }[]
}

const GIVEN_UP: ReadonlySet<EntitlementStatus> = new Set(['DECLINED', 'REJECTED', 'LAPSED', 'WITHDRAWN'])
const GONE_BACK: ReadonlySet<FulfilmentStatus> = new Set(['RETURNED', 'REVERSED', 'REJECTED'])

/** Cases on one pool with the rules of the store: what the database refuses, it refuses by throwing. */
export class CaseBooks {
  available: number
  readonly cases: OneCase[]
  /** Places of those who wait, or would wait again. */
  readonly positions = new Map<number, number>()
  private places = 0
  readonly moved: (LedgerEntry & { one: number; amountFen: number })[] = []
  constructor(
    readonly budget: number,
    size: number,
  ) {
    this.available = budget
    this.cases = Array.from({ length: size }, () => ({
      ...{ status: null, revision: 0, everConfirmed: false, accountId: null, attempts: [] },
    }))
  }

  /** Whether anything changed. */
  do(one: number, deed: Deed): boolean {
    if (deed.by === 'BANK') return this.report(one, deed.report, deed.age)
    const change = decideDeed(this.standOf(one), deed)
    return change !== null && this.write(one, change)
  }

  balance(one?: number): Record<LedgerEntry['from'], number> {
    return trialBalance(
      one === undefined ? this.budget : 0,
      this.moved.filter(move => one === undefined || move.one === one),
    )
  }

  private standOf(one: number): Stand {
    const { attempts, ...known } = this.cases[one]!
    const waiting = this.waiting()
    return {
      ...known,
      lastAttempt: Math.max(0, ...attempts.map(({ attempt }) => attempt)),
      unsent: attempts.find(({ status }) => status === 'CREATED')?.attempt ?? null,
      availableFen: waiting.length > 0 ? 0 : this.available,
      isNext: waiting[0] === one && this.available >= AMOUNT,
    }
  }

  /** Cases that wait for the pool, by position. */
  waiting(): number[] {
    return [...this.positions]
      .sort(([, a], [, b]) => a - b)
      .flatMap(([one]) => (this.cases[one]!.status === 'QUEUED' ? [one] : []))
  }

  /** take_place: nobody jumps, and a position is given once. */
  private place(one: number, step: NonNullable<CaseChange['place']>['step']): void {
    const first = this.waiting()[0]
    const mine = this.positions.get(one)
    if (step === 'TAKEN' && first !== undefined) throw new Error('taken while others wait')
    if (step === 'GRANTED' && first !== one) throw new Error('granted before others')
    if (step === 'WAITING' && mine === undefined) {
      this.places += 1
      this.positions.set(one, this.places)
    }
    if (step === 'TAKEN' || step === 'GRANTED') this.positions.delete(one)
  }

  private write(one: number, change: CaseChange): boolean {
    const target = this.cases[one]!
    if (change.place) this.place(one, change.place.step)
    if (change.takeFen > this.available) throw new Error('the pool gives what it does not have')
    const ended =
      change.ends && target.attempts.find(({ attempt }) => `f${attempt}` === change.ends?.fulfilmentId)
    if (ended) ended.status = 'REJECTED'
    this.available -= change.takeFen
    if (change.grant) target.everConfirmed = true
    if (change.grant?.kind === 'EXECUTION') this.order(target, change.grant.attempt)
    target.status = change.to
    if (GIVEN_UP.has(change.to)) this.positions.delete(one)
    target.accountId = change.accountId
    target.revision += 1
    this.move(one, change.entries)
    return true
  }

  /** unique (entitlement_id, attempt), and fulfilment_one_live. */
  private order({ attempts }: OneCase, attempt: number): void {
    if (attempts.some(known => known.attempt === attempt)) throw new Error('an attempt is ordered twice')
    if (attempts.some(({ status }) => !GONE_BACK.has(status))) throw new Error('two attempts are live')
    attempts.push({ attempt, status: 'CREATED' })
  }

  /** ledger_entry_once. */
  private move(one: number, entries: readonly LedgerEntry[]): void {
    for (const entry of entries) {
      const known = this.moved.some(
        move =>
          move.one === one &&
          move.attempt === entry.attempt &&
          move.kind === entry.kind &&
          move.from === entry.from,
      )
      if (known) throw new Error(`${entry.kind} of attempt ${entry.attempt} is booked twice`)
      this.moved.push({ ...entry, one, amountFen: AMOUNT })
    }
  }

  private report(one: number, report: FulfilmentReport, age: number): boolean {
    const target = this.cases[one]!
    const at = target.attempts[target.attempts.length - 1 - age]
    if (!at || target.status === null) return false
    const settled = settle(
      {
        ...{
          id: 'f',
          entitlementId: 'e',
          attempt: at.attempt,
          status: at.status,
          amountFen: AMOUNT,
          poolId: 'p',
        },
        ...{
          checks: 0,
          missingSince: new Date(0),
          treasury: false,
          repaid: false,
          caseStatus: target.status,
          superseded: age > 0,
        },
      },
      reportOf(report, { at: new Date(CUT_OFF_MS) }),
    )
    if (settled.kind !== 'MOVE') return false
    at.status = settled.status
    target.status = settled.caseStatus
    target.revision += settled.event ? 1 : 0
    this.move(one, settled.entry ? [settled.entry] : [])
    return true
  }
}
