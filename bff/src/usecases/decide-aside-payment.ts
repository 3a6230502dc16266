import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { agreeing } from '../domain/account-change'
import type { Actor, StaffActor } from '../domain/actor'
import { freesMoney } from '../domain/aside-payment'
import { Fault, forbidden, invalidInput, notFound } from '../domain/fault'
import { answersFor, onDuty } from '../domain/staff-duty'
import { isDate } from '../eligibility'
import type { AsideFinding, AsidePayment, KeptFinding } from '../ports/aside-payments'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import { existingId } from './acting'
import { type AsidePaymentDeps, itemMeant, jurisdictionOf } from './list-aside-payments'

export interface DecideAsideDeps extends AsidePaymentDeps {
  clock: Clock
  ids: Ids
}

export interface FindAsidePayment {
  id: string
  /** What was paid; null closes it: nothing that counts here. */
  itemId: string | null
  /** 身份证号 or USCC, where the delivery does not say or says it wrongly. */
  identifier: string | null
  paidOn: LocalDate | null
  amountFen: number | null
  finding: string
}

export interface SecondAsidePayment {
  findingId: string
  /** The payment the finding is about. */
  id: string
  agrees: boolean
  reason: string | null
}

const WHAT = '这笔上线前的发放'
const SHORTEST_FINDING = 6
const LONGEST_FINDING = 500
const CHANGED = '这一笔刚刚有了变化（别人处理了，或部门重新报了），请刷新看看。'

/**
 * The department says what a payment was, or closes it with what it found. Where that lets money go that is kept back now,
 * a second person looks first, one of the two a reviewer.
 * @returns DONE, or SECOND_LOOK when somebody else has to look. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for another
 * department's, INVALID_INPUT, CONFLICT
 */
export function findAsidePayment(deps: DecideAsideDeps) {
  return async (actor: Actor, command: FindAsidePayment): Promise<'DONE' | 'SECOND_LOOK'> => {
    const { staff, one } = await atDesk(deps, actor, command.id)
    const said = readFinding(deps, one, command)
    if (said.who && !(await deps.subjects.find(said.who.kind, said.who.identifier)))
      throw invalidInput('登记里没有这个号码。核对一下有没有抄错；外地的或已经注销的，写明情况办结。')
    const needsTwo = freesMoney(said.kind, { subjectKnown: one.subject !== null })
    const meaning = agreeing({ needsTwo, firstLook: null }, staff)
    if (meaning === 'REVIEWER_NEEDED') throw forbidden('这一笔要由本局的核定人定。')
    const finding: AsideFinding = {
      ...said,
      id: deps.ids.uuid(),
      staffId: staff.staffId,
      staffName: staff.name,
      reviewer: staff.roles.includes('REVIEWER'),
      at: deps.clock.now(),
    }
    if (!(await deps.aside.find(one.id, one.takenAt, finding, meaning === 'AGREE')))
      throw new Fault('CONFLICT', CHANGED)
    return meaning === 'AGREE' ? 'DONE' : 'SECOND_LOOK'
  }
}

/**
 * The second look: a yes lets the finding count, a no with a sentence leaves the payment where it is. Faults as for
 * `findAsidePayment`; FORBIDDEN for whoever found it, and where neither of the two is a reviewer.
 */
export function secondAsidePayment(deps: DecideAsideDeps) {
  return async (actor: Actor, command: SecondAsidePayment): Promise<'DONE' | 'REFUSED'> => {
    const { staff, one } = await atDesk(deps, actor, command.id)
    const finding = one.findings.find(({ id }) => id === existingId(command.findingId, WHAT))
    if (!finding) throw notFound(WHAT)
    requireSecond(staff, finding)
    const reason = command.agrees ? null : sentence(command.reason ?? '', '请写一句为什么不同意')
    const look = { staffId: staff.staffId, staffName: staff.name, reason, at: deps.clock.now() }
    if (!(await deps.aside.second(finding.id, look))) throw new Fault('CONFLICT', CHANGED)
    return reason === null ? 'DONE' : 'REFUSED'
  }
}

/** Why this person cannot be the second to look; throws it. */
function requireSecond(staff: StaffActor, finding: KeptFinding): void {
  const first = { staffId: finding.staffId, name: finding.staffName, reviewer: finding.reviewer }
  const meaning = agreeing({ needsTwo: true, firstLook: first }, staff)
  if (meaning === 'SAME_PERSON') throw forbidden('这是您自己写的，等本局另一位同事再看一遍。')
  if (meaning === 'REVIEWER_NEEDED') throw forbidden('两个人里要有一位是本局的核定人。')
}

async function atDesk(deps: DecideAsideDeps, actor: Actor, id: string) {
  const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
  const one = await deps.aside.get(existingId(id, WHAT))
  if (!one || !answersFor(staff, jurisdictionOf(deps, one))) throw notFound(WHAT)
  return { staff, one }
}

function sentence(text: string, ask: string): string {
  const said = text.trim()
  if (said.length < SHORTEST_FINDING || said.length > LONGEST_FINDING)
    throw invalidInput(`${ask}（${SHORTEST_FINDING} 到 ${LONGEST_FINDING} 字）。`)
  return said
}

type Said = Pick<AsideFinding, 'kind' | 'itemId' | 'who' | 'paidOn' | 'amountFen' | 'finding'>

function readFinding(deps: AsidePaymentDeps, one: AsidePayment, command: FindAsidePayment): Said {
  const finding = sentence(command.finding, '请写清查到什么')
  const nothing = { itemId: null, who: null, paidOn: null, amountFen: null }
  if (command.itemId === null) return { kind: 'CLOSE', ...nothing, finding }
  const item = itemMeant(deps, command.itemId)
  if (!item || item.id !== command.itemId) throw notFound('这个事项')
  const identifier = command.identifier?.trim().toUpperCase() || null
  if (!identifier && (!one.subject || one.kind !== item.beneficiary.kind))
    throw invalidInput('请填收款人的号码（统一社会信用代码或身份证号）。')
  const missing = new Set(one.payment.missing)
  const { paidOn, amountFen } = command
  if (missing.has('DAY') && !(paidOn && isDate(paidOn))) throw invalidInput('请填哪天发的。')
  if (missing.has('AMOUNT') && !(amountFen !== null && amountFen >= 0 && Number.isSafeInteger(amountFen)))
    throw invalidInput('请填发了多少钱。')
  return {
    kind: 'ASSIGN',
    itemId: item.id,
    who: identifier ? { kind: item.beneficiary.kind, identifier } : null,
    // What the delivery says counts; the desk adds only what it leaves out.
    paidOn: missing.has('DAY') ? paidOn : null,
    amountFen: missing.has('AMOUNT') ? amountFen : null,
    finding,
  }
}
