import { useNewAccount } from '../domain/account-change'
import { type CaseChange, type Grant, plainChange, type TapDecision } from '../domain/case-change'
import { decideConfirmation } from '../domain/confirmation'
import { decideDecline } from '../domain/decline'
import { type EntitlementEvent, type EntitlementStatus, nextStatus } from '../domain/entitlement'
import { CUT_OFF_MS, type FulfilmentReport, type FulfilmentStatus } from '../domain/fulfilment'
import { decideLastCheck } from '../domain/last-check'
import { type LedgerEntry, trialBalance } from '../domain/ledger'
import { answerLine, closeNotice, stopLine } from '../domain/notice'
import { decideRetry } from '../domain/retry'
import { reportOf, settle } from '../domain/settling'
import { decideTurn } from '../domain/turn'
import { ACCOUNT, AMOUNT, ASSESSMENT, execution, ITEM, noticed, STANDING, TODAY } from './one-case'

interface OneCase {
  status: EntitlementStatus | null
  revision: number
  everConfirmed: boolean
  accountId: string | null
  attempts: { attempt: number; status: FulfilmentStatus }[]
}
/** What the product does to cases, by who does it. */
export type Deed =
  | { by: 'MATCH' | 'DESK' | 'CLOCK'; event: EntitlementEvent }
  | { by: 'TAP'; verb: 'CONFIRM' | 'CONFIRM_WITH_NOTICE' | 'DECLINE' | 'RETRY' | 'NEW_ACCOUNT' }
  | { by: 'NOTICE'; verb: 'OBJECT' | 'UPHOLD' | 'DISMISS' | 'CLOSE' }
  | { by: 'LAST_CHECK' | 'TURN'; finds: 'NOT_MET' | 'GONE' | 'NOTHING' }
  | { by: 'BANK'; report: FulfilmentReport; age: number }

const GIVEN_UP: ReadonlySet<EntitlementStatus> = new Set(['DECLINED', 'REJECTED', 'LAPSED'])
const GONE_BACK: ReadonlySet<FulfilmentStatus> = new Set(['RETURNED', 'REVERSED', 'REJECTED'])
const UNMET = {
  ...ASSESSMENT,
  verdict: 'INELIGIBLE' as const,
  clauses: ASSESSMENT.clauses.map((clause, index) =>
    index === 0 ? { ...clause, verdict: 'NOT_MET' as const } : clause,
  ),
}

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
    const change = this.decide(one, deed)
    return change !== null && this.write(one, change)
  }

  balance(one?: number): Record<LedgerEntry['from'], number> {
    return trialBalance(
      one === undefined ? this.budget : 0,
      this.moved.filter(move => one === undefined || move.one === one),
    )
  }

  private decide(one: number, deed: Exclude<Deed, { by: 'BANK' }>): CaseChange | null {
    const { status, revision, accountId } = this.cases[one]!
    const entitlement = {
      ...{ id: 'e', poolId: 'p', status, amountFen: AMOUNT, revision },
      ...{ confirmBy: null, factsVersion: 1, accountId },
    }
    switch (deed.by) {
      case 'MATCH':
      case 'DESK':
      case 'CLOCK': {
        const to = nextStatus(status, deed.event)
        return to && plainChange(entitlement, deed.event, to)
      }
      case 'TAP':
        return this.tap(one, entitlement, deed.verb)
      case 'NOTICE':
        if (deed.verb === 'OBJECT') return stopLine(entitlement, 'o')
        if (deed.verb === 'CLOSE') return closeNotice(entitlement, execution(this.lastAttempt(one) + 1))
        return answerLine(entitlement, deed.verb === 'UPHOLD', 'o')
      case 'TURN':
        return this.turn(one, entitlement, { NOT_MET: UNMET, GONE: null, NOTHING: ASSESSMENT }[deed.finds])
      case 'LAST_CHECK': {
        const live = this.cases[one]!.attempts.find(({ status }) => status === 'CREATED')
        if (status === 'IN_EXECUTION' && !live) return null
        const assessment = { NOT_MET: UNMET, GONE: null, NOTHING: ASSESSMENT }[deed.finds]
        const fulfilmentId = live ? `f${live.attempt}` : null
        return decideLastCheck({ entitlement, assessment, factsVersion: 1, fulfilmentId })
      }
    }
  }

  private tap(
    one: number,
    entitlement: Parameters<typeof decideRetry>[0]['entitlement'] & { revision: number },
    verb: Extract<Deed, { by: 'TAP' }>['verb'],
  ): CaseChange | null {
    const common = {
      item: ITEM,
      entitlement,
      withdrawn: false,
      standing: STANDING,
      identityLevel: 4,
      today: TODAY,
    }
    const again = execution(this.lastAttempt(one) + 1)
    if (verb === 'NEW_ACCOUNT') {
      const used = useNewAccount(entitlement, 'new', again)
      return used === 'LATER' ? null : used
    }
    if (verb === 'RETRY') {
      const accounts = [ACCOUNT, { ...ACCOUNT, id: 'new' }]
      return changed(decideRetry({ ...common, accounts, wanted: null, grant: again }))
    }
    if (verb === 'DECLINE') return changed(decideDecline(entitlement, STANDING))
    const round = this.cases[one]!.everConfirmed ? entitlement.revision + 1 : 1
    const grant: Grant = verb === 'CONFIRM' ? execution(round) : noticed(round)
    return changed(
      decideConfirmation({
        ...common,
        ...{ assessment: ASSESSMENT, factsVersion: 1, account: ACCOUNT, seenFen: AMOUNT },
        ...{ availableFen: this.waiting().length > 0 ? 0 : this.available, salt: 's', grant },
      }),
    )
  }

  private turn(
    one: number,
    entitlement: Parameters<typeof decideTurn>[0]['entitlement'],
    assessment: typeof ASSESSMENT | null,
  ): CaseChange | null {
    if (this.waiting()[0] !== one || this.available < AMOUNT) return null
    return decideTurn({
      ...{ item: ITEM, entitlement, withdrawn: false, standing: STANDING, identityLevel: 4, today: TODAY },
      ...{ assessment, factsVersion: 1, account: ACCOUNT, seenFen: AMOUNT, availableFen: 0, salt: 's' },
      ...{ grant: execution(entitlement.revision + 1), aside: false, confirmBy: null },
    })
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

  private lastAttempt(one: number): number {
    return Math.max(0, ...this.cases[one]!.attempts.map(({ attempt }) => attempt))
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
    this.move(one, settled.entries)
    return true
  }
}

const changed = ({ outcome, change }: TapDecision): CaseChange | null => {
  if (change === null && outcome.kind === 'DONE') throw new Error('done, and nothing changed')
  return change
}
