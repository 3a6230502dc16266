import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { objectionNumberOf } from '../domain/case-number'
import { Fault, invalidInput, notFound } from '../domain/fault'
import { ANSWER_WITHIN } from '../domain/objection'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import { payerOfPaidBefore, periodOf } from '../eligibility'
import type { Authority } from '../ports/authority'
import type { Clock } from '../ports/clock'
import type { EntitlementCase, EntitlementReader } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { ObjectionRecord, Objections } from '../ports/objections'
import type { PolicyItems } from '../ports/policy-items'
import { caseActorOf, standingOf, usableKey, userOf } from './acting'

export interface ObjectionDeps {
  objections: Objections
  entitlements: EntitlementReader
  authority: Authority
  items: PolicyItems
  calendar: WorkingDays
  clock: Clock
  ids: Ids
}

export interface RaiseObjection {
  beneficiaryId: string
  itemId: string
  /** The case it was pressed on; without one it is about the case of this period, if there is one. */
  entitlementId?: string | null
  clauseId: string | null
  fact: string | null
  kind: ObjectionRecord['kind']
  statement: string
  idempotencyKey: string
}

const LONGEST_STATEMENT = 500

/** A statement people can be asked to read. Throws INVALID_INPUT. */
export function readableStatement(statement: string): string {
  const text = statement.trim()
  if (text === '' || [...text].length > LONGEST_STATEMENT)
    throw invalidInput(`请写清楚哪里不对（${LONGEST_STATEMENT} 字以内）。`)
  return text
}

/** Throws CONFLICT when the key was used for another request. */
export function firstOf<T>(record: T | null): T {
  if (record === null)
    throw new Fault('CONFLICT', '这个请求编号已经用在别的事情上了，请回到页面重新提交一次。')
  return record
}

/**
 * "This datum is wrong" goes to the department that owns it, an appeal to the lead department, where somebody answers
 * who did not decide (N-2). Throws NOT_FOUND for somebody else's beneficiary, INVALID_INPUT.
 */
export function raiseObjection(deps: ObjectionDeps) {
  return async (actor: Actor, command: RaiseObjection): Promise<ObjectionRecord> => {
    const user = userOf(actor)
    const standing = await standingOf(deps.authority, actor, command.beneficiaryId)
    const { kind } = command
    if (kind === 'NOTICE') throw invalidInput('对公示有异议，请在公示的那一行提出。')
    const at = deps.clock.now()
    const today = chinaDate(at)
    const cases = await deps.entitlements.ofSubject(standing.beneficiaryId)
    const { item, concerned } = await matterOf(deps, command, cases, today)
    const statement = readableStatement(command.statement)
    const owner = command.fact === null ? undefined : ownerOf(command.fact)
    if (kind === 'WRONG_FACT' && !owner) throw invalidInput('请选是哪一个数据有误。')
    const write = {
      actor: caseActorOf(user),
      key: usableKey(command.idempotencyKey),
      request: JSON.stringify([
        standing.beneficiaryId,
        item.id,
        command.clauseId,
        command.fact,
        kind,
        statement,
        command.entitlementId ?? null,
      ]),
      at,
    }
    const record: ObjectionRecord = {
      id: deps.ids.uuid(),
      number: objectionNumberOf(today, deps.ids.token(9)),
      kind,
      raisedBy: user.userId,
      subjectId: standing.beneficiaryId,
      itemId: item.id,
      entitlementId: concerned?.id ?? null,
      noticeLineId: null,
      clauseId: command.clauseId,
      fact: kind === 'WRONG_FACT' ? command.fact : null,
      statement,
      department: kind === 'WRONG_FACT' && owner ? owner : item.leadDepartment,
      answerBy: addWorkingDays(deps.calendar, today, ANSWER_WITHIN[kind]),
      answer: null,
      upheld: null,
      answeredAt: null,
      raisedAt: at,
    }
    return firstOf(await deps.objections.raise(write, record, null))
  }
}

/**
 * What is objected to. A case keeps its period and the version it was decided on, whatever year it is by now and whether or
 * not the item still stands: whoever decided it may not answer (XQ-5). Throws NOT_FOUND.
 */
async function matterOf(
  { items }: Pick<ObjectionDeps, 'items'>,
  { itemId, entitlementId }: RaiseObjection,
  cases: readonly EntitlementCase[],
  today: LocalDate,
) {
  const pressed = cases.find(each => each.id === entitlementId)
  if (entitlementId && pressed?.itemId !== itemId) throw notFound('这一笔')
  const item = pressed ? await items.version(itemId, pressed.itemVersion) : await items.current(itemId, today)
  if (!item) throw notFound('这个事项')
  const ofThisPeriod = ({ itemId: of, period }: EntitlementCase) =>
    of === itemId && (period === periodOf(item, today) || period === '')
  return { item, concerned: pressed ?? cases.find(ofThisPeriod) }
}

/** The department that owns a datum: the one that delivers it, or the one that says it paid before go-live. */
const ownerOf = (fact: string): string | undefined =>
  factDefinition(fact)?.department ?? payerOfPaidBefore(fact)
