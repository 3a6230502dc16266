import { chinaDate, chinaMinute } from '@policy-direct/shared/time/china-date'
import type { QueueNews } from '../domain/case-change'
import type { EntitlementStatus } from '../domain/entitlement'
import type { MessageFacts } from '../domain/message-template'
import { sentBackReason } from '../domain/open-points'
import type { MessageEvent } from '../eligibility'
import type { CaseForNews, CaseRecords } from '../ports/case-records'
import type { Clock } from '../ports/clock'
import type { EntitlementCase } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { Messages } from '../ports/messages'
import type { PolicyItems } from '../ports/policy-items'
import type { Subjects } from '../ports/subjects'
import type { Users } from '../ports/users'
import { beneficiaryName } from './beneficiary-name'
import { messagesOf } from './news'

export interface AnnounceDeps {
  records: Pick<CaseRecords, 'news'>
  items: PolicyItems
  subjects: Subjects
  users: Pick<Users, 'contactsOf'>
  messages: Messages
  clock: Clock
  ids: Ids
}

/** An offer waits this long (city time) for others to the same person: one match or one desk brings several. */
const GATHER_MS = 5_000
/**
 * TAKEN_BACK: a list was stopped. SENT_BACK: the department returned the case, with what is missing. ARRIVAL_ASKED,
 * ARRIVAL_ANSWERED: whether the money arrived, and what the bank says of it (N-10). LEFT_OUT: a run of payments goes
 * without it, because of its account. TREASURY_SILENT: the treasury has not answered for long. DEEMED: the department was silent past its limit (LEI-2). REVERSAL: money
 * is asked back (N-13).
 */
export type CaseNews =
  | MessageEvent
  | QueueNews
  | 'TAKEN_BACK'
  | 'SENT_BACK'
  | 'ARRIVAL_ASKED'
  | 'ARRIVAL_ANSWERED'
  | 'LEFT_OUT'
  | 'TREASURY_SILENT'
  | 'DEEMED'
  | 'REVERSAL'

/** Told whatever the item announces: versions do not change, and nobody is left without an answer. */
const STEPS: Partial<Record<CaseNews, string>> = {
  TAKEN_BACK: 'benefit-stopped',
  SENT_BACK: 'case-sent-back',
  ARRIVAL_ASKED: 'arrival-asked',
  ARRIVAL_ANSWERED: 'arrival-answered',
  QUEUED: 'queue-joined',
  QUEUE_TURN: 'queue-turn',
  QUEUE_ASIDE: 'queue-aside',
  LEFT_OUT: 'payment-waits',
  TREASURY_SILENT: 'treasury-waits',
  DEEMED: 'deemed-approved',
  REVERSAL: 'reversal-told',
}
/** Told whatever the item says: a payment that was stopped, and an offer that waits for a tap. */
const ALWAYS: Partial<Record<MessageEvent, string>> = {
  STOPPED: 'payment-stopped',
  OFFERED: 'benefit-offered',
}

/**
 * Tells everybody who may act for a beneficiary what happened to its case, once an occasion; nobody signed in yet
 * hears by the phone the register knows (CZ-2). Items name the occasions they announce; others stay silent.
 */
export function announce(deps: AnnounceDeps) {
  return async (
    entitlementId: string,
    event: CaseNews,
    occasion: string,
    reason: string | null = null,
  ): Promise<number> => {
    const told = await deps.records.news(entitlementId)
    if (!told || !stillSo(event, told.entitlement.status)) return 0
    const { entitlement } = told
    const item = await deps.items.version(entitlement.itemId, entitlement.itemVersion)
    const key = STEPS[event] ?? item?.messages[event as MessageEvent] ?? ALWAYS[event as MessageEvent]
    if (!item || !key) return 0
    const at = deps.clock.now()
    const facts = await factsOf(deps, told, item.name, event, item.fulfilment.dueBackOn ?? null, at)
    const { subjectId } = entitlement
    const contacts = await deps.users.contactsOf(subjectId, chinaDate(at))
    const news = {
      ...{ subjectId, entitlementId, template: key, occasion: `${entitlementId}:${occasion}` },
      users: contacts.length > 0 ? contacts.map(contact => contact.userId) : [null],
      facts: reason === null ? facts : { ...facts, reason },
    }
    const messages = messagesOf(deps, news, at)
    if (event !== 'OFFERED') return deps.messages.queue(messages, at, 'send-message')
    return deps.messages.queue(messages, at, 'send-offer', new Date(at.getTime() + GATHER_MS))
  }
}

/** A list taken back may overtake an offer nobody has been told of yet, and a new offer that. */
function stillSo(event: CaseNews, status: EntitlementStatus): boolean {
  if (event === 'OFFERED') return status !== 'SURE' && status !== 'STOPPED'
  if (event === 'SENT_BACK') return status === 'REJECTED'
  if (event === 'QUEUED' || event === 'QUEUE_ASIDE') return status === 'QUEUED'
  if (event === 'ARRIVAL_ASKED' || event === 'ARRIVAL_ANSWERED') return status === 'FULFILLED'
  if (event === 'LEFT_OUT' || event === 'TREASURY_SILENT') return status === 'IN_EXECUTION'
  return event !== 'TAKEN_BACK' || status === 'SURE' || status === 'STOPPED'
}

async function factsOf(
  deps: AnnounceDeps,
  { entitlement, tail, reason }: CaseForNews,
  item: string,
  event: CaseNews,
  dueBackOn: string | null,
  at: Date,
): Promise<MessageFacts> {
  const moment = event === 'FULFILLED' ? (entitlement.settledAt ?? at) : at
  return {
    name: await beneficiaryName(deps, entitlement.subjectId),
    item,
    amountFen: entitlement.amountFen,
    deadline: event === 'DUE_BACK' ? dueBackOn : entitlement.confirmBy,
    at: chinaMinute(moment),
    tail,
    reason: reasonOf(event, entitlement, reason),
  }
}

function reasonOf(event: CaseNews, { departmentNote, assessment }: EntitlementCase, returned: string | null) {
  if (event === 'TAKEN_BACK') return departmentNote
  return event === 'SENT_BACK' ? sentBackReason(departmentNote, assessment) : returned
}
