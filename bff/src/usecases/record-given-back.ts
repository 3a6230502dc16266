import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import { backWords } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { agreeing } from '../domain/account-change'
import type { Actor, StaffActor } from '../domain/actor'
import { Fault, forbidden, invalidInput, notFound } from '../domain/fault'
import { couldBeOn, shownUntil } from '../domain/given-back'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { Clock } from '../ports/clock'
import type { EntitlementCase } from '../ports/entitlements'
import type { GivenBacks, LentCase } from '../ports/given-backs'
import type { Ids } from '../ports/ids'
import { existingDay, existingId } from './acting'

export interface GivenBackDeps {
  givenBacks: GivenBacks
  clock: Clock
  ids: Ids
}

/** A lent case, and why whoever looks may not take its next step; null when they may. */
export type ShownLentCase = LentCase & { notYou: string | null; overdue: boolean }

const WHAT = '这一笔'
const SHORTEST = 6
const LONGEST = 500

/** What the department lent: due within 60 days or overdue, and what is back. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listLentCases({ givenBacks, clock }: GivenBackDeps) {
  return async (actor: Actor): Promise<ShownLentCase[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const today = chinaDate(clock.now())
    const all = await givenBacks.ofDepartment(staff, shownUntil(today))
    return all.filter(one => answersFor(staff, one)).map(one => shown(one, staff, today))
  }
}

const shown = (one: LentCase, staff: StaffActor, today: LocalDate): ShownLentCase => ({
  ...one,
  overdue: one.dueBackOn < today && one.record?.status !== 'DONE',
  notYou: one.record?.status === 'PROPOSED' ? whyNotSecond(one, staff) : null,
})

function whyNotSecond({ record }: LentCase, staff: StaffActor): string | null {
  if (!record?.firstId) return null
  const firstLook = { staffId: record.firstId, name: record.firstName, reviewer: record.firstReviewer }
  const meaning = agreeing({ needsTwo: true, firstLook }, staff)
  if (meaning === 'SAME_PERSON') return '这是您自己写的，等本局另一位同事再看一遍。'
  return meaning === 'REVIEWER_NEEDED' ? '两个人里要有一位是本局的核定人。' : null
}

/**
 * Writes down that what was lent is back; it counts once a second person has looked. Faults: UNAUTHENTICATED, FORBIDDEN,
 * NOT_FOUND (also for another department's, and what was never lent), INVALID_INPUT, CONFLICT.
 */
export function recordGivenBack(deps: GivenBackDeps) {
  return async (
    actor: Actor,
    command: { entitlementId: string; on: LocalDate; evidence: string },
  ): Promise<ShownLentCase> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const one = await deps.givenBacks.lent(existingId(command.entitlementId, WHAT))
    if (!one || !answersFor(staff, one)) throw notFound(WHAT)
    const at = deps.clock.now()
    const on = existingDay(command.on)
    const { back } = backWords(one.kind)
    if (!couldBeOn(on, one.paidOn, chinaDate(at)))
      throw invalidInput(`${back}的日子要在 ${one.paidOn} 之后、今天以前。`)
    const evidence = sentence(command.evidence, `请写清凭什么说${back}了`)
    const kept = await deps.givenBacks.record({
      ...{ id: deps.ids.uuid(), entitlementId: one.entitlementId, status: 'PROPOSED', source: 'DESK' },
      ...{ on, evidence, firstId: staff.staffId, firstName: staff.name, at },
      firstReviewer: staff.roles.includes('REVIEWER'),
    })
    const now = (await deps.givenBacks.lent(one.entitlementId)) ?? one
    const same = now.record?.firstId === staff.staffId && now.record.evidence === evidence
    if (!kept && !same) throw new Fault('CONFLICT', `这一笔已经有人记过${back}了，请刷新看看。`)
    return shown(now, staff, chinaDate(at))
  }
}

/** The second look: a yes counts, a no with a sentence leaves it open. Not by whoever wrote it down; one of the two reviews. */
export function secondGivenBack(deps: GivenBackDeps) {
  return async (
    actor: Actor,
    command: { id: string; agrees: boolean; reason: string | null },
  ): Promise<ShownLentCase> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const one = await deps.givenBacks.ofRecord(existingId(command.id, WHAT))
    if (!one || !answersFor(staff, one)) throw notFound(WHAT)
    const not = whyNotSecond(one, staff)
    if (not) throw forbidden(not)
    const at = deps.clock.now()
    const reason = command.agrees ? null : sentence(command.reason ?? '', '请写一句为什么不同意')
    const status = command.agrees ? ('DONE' as const) : ('REFUSED' as const)
    const looked = await deps.givenBacks.second(command.id.toLowerCase(), {
      ...{ status, staffId: staff.staffId, staffName: staff.name, reason, at },
    })
    const now = await deps.givenBacks.ofRecord(command.id)
    if (!now || (!looked && now.record?.status !== status))
      throw new Fault('CONFLICT', '这一笔刚刚有了变化，请刷新看看。')
    return shown(now, staff, chinaDate(at))
  }
}

/** The day on which each case's money came back; whoever got the cases has checked that the actor may see them. */
export function backOnOfCases({ givenBacks }: Pick<GivenBackDeps, 'givenBacks'>) {
  return async (cases: readonly EntitlementCase[]): Promise<(LocalDate | null)[]> => {
    const done = cases.filter(({ status }) => status === 'FULFILLED').map(({ id }) => id)
    const all = done.length > 0 ? await givenBacks.backOn(done) : []
    return cases.map(({ id }) => all.find(({ entitlementId }) => entitlementId === id)?.on ?? null)
  }
}

function sentence(text: string, ask: string): string {
  const said = text.trim()
  if (said.length < SHORTEST || said.length > LONGEST)
    throw invalidInput(`${ask}（${SHORTEST} 到 ${LONGEST} 字）。`)
  return said
}
