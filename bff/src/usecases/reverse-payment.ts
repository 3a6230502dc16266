import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, StaffActor, StaffRole } from '../domain/actor'
import { reversalNumberOf } from '../domain/case-number'
import { Fault, forbidden, invalidInput, notFound } from '../domain/fault'
import {
  HEARING_DAYS,
  instalmentsOf,
  MOST_INSTALMENTS,
  nextReversal,
  type ReversalDecision,
  type ReversalEvent,
  repaying,
  twiceBackRequest,
  whyNotDecide,
} from '../domain/reversal'
import { answersFor, onDuty } from '../domain/staff-duty'
import { REMINDER_DAYS } from '../domain/supervision'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { Ids } from '../ports/ids'
import type { PolicyItems } from '../ports/policy-items'
import type { Reversal, ReversalStep, Reversals } from '../ports/reversals'
import type { Supervision } from '../ports/supervision'
import { existingId, usableKey } from './acting'

export interface ReversalDeps {
  reversals: Reversals
  items: Pick<PolicyItems, 'version'>
  dataUses: Pick<DataUses, 'record'>
  tasks: Pick<Supervision, 'raiseOnce'>
  clock: Clock
  calendar: WorkingDays
  ids: Ids
}

const WHAT = '这件追回'
const LONGEST = 500
const MOVED_ON = '这件追回刚刚有了变化，请刷新看看。'

export interface ProposeReversal {
  entitlementId: string
  /** The clause that was not met, of those the case was decided on. */
  clauseId: string
  /** What shows it; whoever was paid reads it. */
  evidence: string
  /** 分; at most what was paid and has not been paid back. */
  amountFen: number
  idempotencyKey: string
}

/**
 * Prepares a reversal (N-13): a person says which clause was not met and what shows it; nobody is told and nothing is
 * owed. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for another department's, INVALID_INPUT, CONFLICT.
 */
export function proposeReversal({ reversals, clock, ids }: ReversalDeps) {
  return async (actor: Actor, command: ProposeReversal): Promise<Reversal> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const entitlementId = existingId(command.entitlementId)
    const paid = await reversals.paid({ entitlementId })
    if (!paid || !answersFor(staff, paid)) throw notFound()
    if (paid.poolId === null) throw new Fault('CONFLICT', '这一笔不是从资金池付的，追回请走原执行部门。')
    const clause = paid.clauses.find(({ id }) => id === command.clauseId)
    if (!clause) throw invalidInput('请选当时据以发放的一项条件。')
    const evidence = usable(command.evidence, '请写清凭什么说多付了，收款的人看得到。')
    const { amountFen } = command
    if (!Number.isSafeInteger(amountFen) || amountFen <= 0 || amountFen > paid.amountFen)
      throw invalidInput('要追回的金额要大于 0，不能超过付了还没退回的。')
    const at = clock.now()
    const kept = await reversals.propose({
      id: ids.uuid(),
      number: reversalNumberOf(chinaDate(at), ids.token(9)),
      entitlementId,
      department: paid.department,
      regionCode: paid.regionCode,
      owedFen: amountFen,
      clauseText: clause.text,
      evidence,
      preparedBy: staff.staffId,
      staffName: staff.name,
      key: usableKey(command.idempotencyKey),
      at,
    })
    if (!kept) throw new Fault('CONFLICT', '这一笔已经有一件追回在办，请先看那一件。')
    const same = kept.entitlementId === entitlementId && kept.owedFen === amountFen
    if (!same || kept.evidence !== evidence || kept.clauseText !== clause.text)
      throw new Fault('CONFLICT', '这个请求编号已经用在别的追回上了，请回到页面重新点一次。')
    return kept
  }
}

/** Serves the notice: whoever was paid has the hearing's working days to speak. By another person than its author. */
export function serveReversal(deps: ReversalDeps) {
  return async (actor: Actor, id: string): Promise<Reversal> => {
    const { staff, reversal } = await own(deps, actor, id)
    const today = chinaDate(deps.clock.now())
    allow(reversal, 'SERVE', staff, today)
    const hearingUntil = addWorkingDays(deps.calendar, today, HEARING_DAYS)
    return step(deps, reversal, staff, { event: 'SERVE', words: null, hearingUntil })
  }
}

export interface DecideReversal {
  id: string
  /** False: nothing is asked back. */
  reverse: boolean
  /** Read by whoever was paid. */
  reason: string
  /** Parts it is paid back in. */
  instalments: number
}

/**
 * Decides after the hearing, by another person than its author; to drop it nobody has to wait. Faults: UNAUTHENTICATED,
 * FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT before the hearing is over.
 */
export function decideReversal(deps: ReversalDeps) {
  return async (actor: Actor, command: DecideReversal): Promise<Reversal> => {
    const roles: StaffRole[] = command.reverse ? ['REVIEWER'] : ['REVIEWER', 'ACCEPTOR']
    const { staff, reversal } = await own(deps, actor, command.id, roles)
    // Whoever accepts cases takes back what they prepared, and decides nothing else.
    if (reversal.preparedBy !== staff.staffId) onDuty(staff, 'REVIEWER')
    const decision = usable(command.reason, '请写一句为什么，收款的人看得到。')
    const today = chinaDate(deps.clock.now())
    const dropping = reversal.status === 'REPAYING' ? 'CAME_BACK' : 'DROP'
    const event = command.reverse ? 'DECIDE' : dropping
    allow(reversal, event, staff, today)
    if (!command.reverse) return step(deps, reversal, staff, { event, words: decision, decision })
    const { instalments: count } = command
    if (!Number.isSafeInteger(count) || count < 1 || count > MOST_INSTALMENTS || count > reversal.owedFen)
      throw invalidInput(`分期写 1 到 ${MOST_INSTALMENTS} 期。`)
    const instalments = instalmentsOf(reversal.owedFen, count, today)
    return step(deps, reversal, staff, { event, words: decision, decision, instalments })
  }
}

/**
 * Books money that came back, by the bank's serial; once a serial, and never more than is owed. Faults: UNAUTHENTICATED,
 * FORBIDDEN, NOT_FOUND, INVALID_INPUT, CONFLICT.
 */
export function bookRepayment(deps: ReversalDeps) {
  return async (
    actor: Actor,
    command: { id: string; amountFen: number; serial: string },
  ): Promise<Reversal> => {
    const { staff, reversal } = await own(deps, actor, command.id)
    const serial = command.serial.trim()
    if (!/^[\w-]{4,64}$/.test(serial)) throw invalidInput('流水号照银行回单写，字母、数字和横线。')
    const { amountFen } = command
    const at = deps.clock.now()
    const booked = await deps.reversals.book(
      reversal.id,
      { amountFen, serial, staffId: staff.staffId },
      now => {
        const event = repaying(amountFen, now)
        const to = event && nextReversal(now.status, event)
        return to && { ...by(staff, at), event, from: now.status, to, words: serial }
      },
    )
    if (booked === 'USED') throw new Fault('CONFLICT', '这个流水号已经记在别的追回上了，请核对回单。')
    const now = (await deps.reversals.get(reversal.id)) ?? reversal
    if (booked !== 'REFUSED') return now
    if (now.status === 'REPAYING' && amountFen > now.withPayeeFen) {
      await askWhose(deps, now, amountFen, serial, at)
      throw new Fault('CONFLICT', WITH_BANK)
    }
    throw new Fault('CONFLICT', '这笔钱记不上：比还要退的多，或者还没有决定追回。请核对回单。')
  }
}

const WITH_BANK =
  '没有记账：付出去的钱银行已经退回来了，不在对方手里。钱没有动。已列进本局督办，请向银行核实这一笔是谁的钱。'

/** Money nobody owes came in: somebody finds out whose it is, once a serial. */
async function askWhose(
  { tasks, ids, calendar }: ReversalDeps,
  { id, number, caseNumber, department, regionCode, itemId }: Reversal,
  amountFen: number,
  serial: string,
  at: Date,
): Promise<void> {
  await tasks.raiseOnce({
    ...{ id: ids.uuid(), kind: 'REMINDER', department, regionCode, itemId, at },
    request: twiceBackRequest(number, caseNumber, amountFen, serial),
    dueOn: addWorkingDays(calendar, chinaDate(at), REMINDER_DAYS.REMINDER),
    key: `reversal-back:${id}:${serial}`,
  })
}

async function own(
  { reversals }: ReversalDeps,
  actor: Actor,
  id: string,
  roles: readonly StaffRole[] = ['REVIEWER'],
) {
  const staff = onDuty(actor, ...roles)
  const reversal = await reversals.get(existingId(id, WHAT))
  if (!reversal || !answersFor(staff, reversal)) throw notFound(WHAT)
  return { staff, reversal }
}

function allow(reversal: Reversal, event: ReversalDecision, staff: StaffActor, today: string): void {
  switch (whyNotDecide(reversal, event, staff.staffId, today)) {
    case 'AUTHOR':
      throw forbidden('谁提出的追回，要由本局另一个人来定。')
    case 'NOT_HEARD':
      throw new Fault('CONFLICT', `要听完对方说：${reversal.hearingUntil} 以后才能定。不追回的随时可以定。`)
    case 'WITH_NOBODY':
      throw new Fault(
        'CONFLICT',
        '这笔钱银行已经退回来了，不在对方手里，不用追。写一句为什么，选“不追回”了结。',
      )
    case 'NOT_NOW':
      throw new Fault('CONFLICT', MOVED_ON)
    default:
  }
}

const by = ({ staffId, name }: StaffActor, at: Date) =>
  ({ actorKind: 'STAFF', actorId: staffId, actorName: name, at }) as const

async function step(
  { reversals, clock }: ReversalDeps,
  reversal: Reversal,
  staff: StaffActor,
  what: Omit<ReversalStep, 'from' | 'to' | 'actorKind' | 'actorId' | 'actorName' | 'at'> & {
    event: ReversalEvent
  },
): Promise<Reversal> {
  const to = nextReversal(reversal.status, what.event)
  const moved =
    to &&
    (await reversals.move(reversal.id, { ...by(staff, clock.now()), ...what, from: reversal.status, to }))
  const now = await reversals.get(reversal.id)
  if (!moved || !now) throw new Fault('CONFLICT', MOVED_ON)
  return now
}

function usable(text: string, otherwise: string): string {
  const said = text.trim()
  if (said === '' || said.length > LONGEST) throw invalidInput(`${otherwise}（${LONGEST} 字以内）`)
  return said
}
