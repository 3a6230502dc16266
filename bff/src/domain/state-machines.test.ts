import { ACCOUNT, AMOUNT, ASSESSMENT, execution, ITEM, STANDING, TODAY } from '../testing/one-case'
import { ACCOUNT_CHANGE_STATUSES, isOpen, whyNoAccountChange } from './account-change'
import { decideWithdrawal } from './application-withdrawal'
import type { TapDecision } from './case-change'
import { decideConfirmation } from './confirmation'
import { decideDecline } from './decline'
import {
  ENTITLEMENT_STATUSES,
  ENTITLEMENT_TRANSITIONS,
  type EntitlementStatus,
  nextStatus,
} from './entitlement'
import { CUT_OFF_MS, FULFILMENT_REPORTS, FULFILMENT_STATUSES, nextFulfilment } from './fulfilment'
import { answerLine, closeNotice, stopLine } from './notice'
import { isOpenRun, PAYOUT_RUN_STATUSES } from './payout-run'
import { decideRetry } from './retry'
import { isOpenReversal, REVERSAL_STATUSES } from './reversal'
import { reportOf, settle } from './settling'
import { endsOf, STATE_MACHINES } from './state-machines'

const machines = STATE_MACHINES.map(machine => [machine.name, machine] as const)

describe.each(machines)('%s: every status with every event', (_, machine) => {
  const { statuses, events, transitions, begins, next } = machine
  const listed = new Map(transitions.map(([from, event, to]) => [`${from}:${event}`, to]))
  const places = begins === null ? [null, ...statuses] : statuses

  it('goes where the table says, or nowhere', () => {
    expect(listed.size).toBe(transitions.length)
    for (const from of places)
      for (const event of events)
        expect([from, event, next(from, event)]).toEqual([
          from,
          event,
          listed.get(`${from}:${event}`) ?? null,
        ])
  })
  it('speaks only of its own statuses and events, uses every event, and can come to every status', () => {
    const known = new Set<string | null>(places)
    for (const [from, , to] of transitions) expect([known.has(from), known.has(to)]).toEqual([true, true])
    expect(new Set(transitions.map(([, event]) => event))).toEqual(new Set(events))
    const reached = new Set<string | null>([begins])
    for (const _round of statuses)
      for (const [from, , to] of transitions) if (reached.has(from)) reached.add(to)
    expect(statuses.filter(status => !reached.has(status))).toEqual([])
  })
  it('what has not ended can come to an end', () => {
    const ends = endsOf(machine)
    const leads = new Set<string | null>(ends)
    for (const _round of statuses) for (const [from, , to] of transitions) if (leads.has(to)) leads.add(from)
    expect(statuses.filter(status => !leads.has(status))).toEqual([])
    expect(ends).not.toEqual([])
  })
})

describe('ends stay ends', () => {
  it('of each life, by name', () => {
    expect(Object.fromEntries(STATE_MACHINES.map(each => [each.name, endsOf(each)]))).toEqual({
      entitlement: ['LAPSED'],
      fulfilment: ['RETURNED', 'REVERSED'],
      'application-life': ['CLOSED'],
      'joint-opinion': ['AGREED', 'DECLINED', 'ASKED_BACK'],
      'service-bundle': ['STARTED', 'REFUSED', 'DROPPED', 'WITHDRAWN'],
      proof: ['ISSUED', 'REFUSED', 'DISTRUSTED'],
      'account-change': ACCOUNT_CHANGE_STATUSES.filter(status => !isOpen(status)),
      'arrival-question': ['CAME_BACK'],
      'payout-run': PAYOUT_RUN_STATUSES.filter(status => !isOpenRun(status)),
      reversal: REVERSAL_STATUSES.filter(status => !isOpenReversal(status)),
      appointment: ['CANCELLED', 'CAME'],
      'window-visit': ['GIVEN_BACK', 'ENDED'],
    })
  })
})

describe.each(ENTITLEMENT_STATUSES)('whoever acts on a case that is %s', status => {
  const entitlement = {
    ...{ id: 'e', poolId: 'p', status: status as EntitlementStatus, amountFen: AMOUNT, revision: 3 },
    ...{ confirmBy: null, factsVersion: 1, accountId: 'a' },
  }
  const common = {
    item: ITEM,
    entitlement,
    withdrawn: false,
    standing: STANDING,
    identityLevel: 4,
    today: TODAY,
  }
  const confirmed = decideConfirmation({
    ...common,
    ...{ assessment: ASSESSMENT, factsVersion: 1, account: ACCOUNT, seenFen: AMOUNT },
    ...{ availableFen: AMOUNT, salt: 's', grant: execution(1) },
  })
  const retried = decideRetry({ ...common, accounts: [ACCOUNT], wanted: null, grant: execution(2) })

  it.each([
    ['CONFIRM', confirmed],
    ['DECLINE', decideDecline(entitlement, STANDING)],
    ['WITHDRAW', decideWithdrawal(entitlement, STANDING, 'a', { kind: 'USER', id: 'u', name: '李*' })],
    ['RETRY', retried],
  ] as const)(
    '%s: moves as the table says, or is told why not and what to do',
    (event, decision: TapDecision) => {
      const to = nextStatus(status, event)
      expect(decision.change?.to ?? null).toBe(to)
      if (to) return expect(decision.outcome).toEqual({ kind: 'DONE' })
      if (decision.outcome.kind !== 'REFUSED') throw new Error('neither moved nor refused')
      for (const words of [decision.outcome.message, decision.outcome.nextStep])
        expect(words).toMatch(/[\u4e00-\u9fff].*[。！]$/)
    },
  )
  it('the clock, an objection and its answer move it as the table says or leave it', () => {
    expect(closeNotice(entitlement, execution(1))?.to ?? null).toBe(nextStatus(status, 'CLOSE_NOTICE'))
    expect(stopLine(entitlement, 'o')?.to ?? null).toBe(nextStatus(status, 'OBJECT'))
    expect(answerLine(entitlement, true, 'o')?.to ?? null).toBe(nextStatus(status, 'UPHOLD_OBJECTION'))
    expect(answerLine(entitlement, false, 'o')?.to ?? null).toBe(nextStatus(status, 'DISMISS_OBJECTION'))
  })
  it('another account is asked for, or refused in words', () => {
    const moves = ENTITLEMENT_TRANSITIONS.some(
      ([from, event]) => from === status && (event === 'CHANGE_ACCOUNT' || event === 'RETRY'),
    )
    const why = whyNoAccountChange(status)
    if (moves) expect(why).toBeNull()
    else expect(why).toMatch(/。$/)
  })
})

describe('a payment is at the treasury or elsewhere, never both', () => {
  it.each(FULFILMENT_STATUSES)('%s: whoever does not have it moves nothing, whatever they say', status => {
    for (const report of FULFILMENT_REPORTS)
      for (const treasury of [true, false]) {
        const caseStatus = status === 'SUCCEEDED' ? ('FULFILLED' as const) : ('IN_EXECUTION' as const)
        const atHand = {
          ...{ id: 'f', entitlementId: 'e', attempt: 1, status, amountFen: AMOUNT, poolId: 'p', checks: 0 },
          ...{ missingSince: new Date(0), repaid: false, superseded: false, treasury, caseStatus },
        }
        const other = settle(
          atHand,
          reportOf(report, { at: new Date(CUT_OFF_MS) }),
          treasury ? 'EXECUTOR' : 'TREASURY',
        )
        expect(other.kind).toBe('ALARM')
        const own = settle(
          atHand,
          reportOf(report, { at: new Date(CUT_OFF_MS) }),
          treasury ? 'TREASURY' : 'EXECUTOR',
        )
        const entry = own.kind === 'MOVE' ? own.entry : null
        const accounts = entry ? [entry.from, entry.to] : []
        expect(accounts).not.toContain(treasury ? 'IN_TRANSIT' : 'AT_TREASURY')
      }
  })
})

describe('reports of an executor on an instruction, the whole matrix', () => {
  it.each(FULFILMENT_STATUSES)(
    '%s: moved as the table says, set aside for a person, or nothing at all',
    status => {
      for (const report of FULFILMENT_REPORTS)
        for (const superseded of [false, true]) {
          const settled = settle(
            {
              ...{
                id: 'f',
                entitlementId: 'e',
                attempt: 1,
                status,
                amountFen: AMOUNT,
                poolId: 'p',
                checks: 0,
                missingSince: new Date(0),
                treasury: false,
                repaid: false,
              },
              ...{ caseStatus: status === 'SUCCEEDED' ? 'FULFILLED' : 'IN_EXECUTION', superseded },
            },
            reportOf(report, { at: new Date(CUT_OFF_MS) }),
          )
          const to = nextFulfilment(status, report)
          if (settled.kind === 'MOVE') expect(settled.status).toBe(to)
          if (settled.kind === 'NOTHING') expect(to).toBeNull()
          if (settled.kind === 'ALARM') expect(settled.why).not.toBe('')
          const paysBesideAnother = status === 'REJECTED' && report === 'SUCCEED' && superseded
          expect(settled.kind === 'MOVE').toBe(to !== null && !paysBesideAnother)
        }
    },
  )
})
