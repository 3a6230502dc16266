import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import { deemApproved, refuse } from '../domain/desk-decision'
import { silenceRequest, silenceTasks, silentSince } from '../domain/silence'
import { REMINDER_DAYS, type ReminderKind } from '../domain/supervision'
import { addWorkingDays, type WorkingDays, workingDaysBetween } from '../domain/working-days'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { Desk } from '../ports/desk'
import type { Ids } from '../ports/ids'
import type { PolicyItems } from '../ports/policy-items'
import type { SilentReview, SilentReviews } from '../ports/silent-reviews'
import type { Supervision } from '../ports/supervision'

export interface WatchSilenceDeps {
  silent: SilentReviews
  tasks: Pick<Supervision, 'raiseOnce'>
  desk: Pick<Desk, 'take'>
  items: Pick<PolicyItems, 'inForce' | 'version'>
  clock: Clock
  calendar: WorkingDays
  ids: Ids
}

const AT_ONCE = 200
const SILENCE = { actorKind: 'SYSTEM', staffId: 'deemed-approval', staffName: '超时默认' } as const

/**
 * Reviews of items that list 超时默认, by working days: a task for the department on the last day of its promise, a
 * stronger one past it, and at the end of the further days its silence closes the review step of who is certain (LEI-2).
 * Twice is once. Answers how many cases went on.
 */
export function watchSilence(deps: WatchSilenceDeps) {
  return async (): Promise<number> => {
    const today = chinaDate(deps.clock.now())
    let went = 0
    for (const item of await deps.items.inForce(today)) {
      const promised = reviewDays(item)
      if (!item.deemedApproval || promised === undefined) continue
      const since = silentSince(deps.calendar, today, promised)
      for (const review of await deps.silent.waiting(item.id, since))
        went += await watch(deps, item.id, review, today)
    }
    return went
  }
}

const reviewDays = ({ steps }: PolicyItemVersion) =>
  steps.find(({ stage }) => stage === 'DEPARTMENT_REVIEW')?.promisedDays

/** The rule is that of the version the list was matched by. */
async function watch(
  deps: WatchSilenceDeps,
  itemId: string,
  review: SilentReview,
  today: LocalDate,
): Promise<number> {
  const item = await deps.items.version(itemId, review.itemVersion)
  const promised = item ? reviewDays(item) : undefined
  if (!item?.deemedApproval || promised === undefined) return 0
  const used = workingDaysBetween(deps.calendar, review.since, today)
  const tasks = silenceTasks(used, promised, item.deemedApproval.afterDays)
  for (const kind of tasks) await ask(deps, item, review, kind, promised, today)
  return tasks.includes('CIRCULAR') ? deem(deps, item, review, today) : 0
}

async function ask(
  { tasks, ids, clock, calendar }: WatchSilenceDeps,
  item: PolicyItemVersion,
  { listId, number, department, regionCode, since, count }: SilentReview,
  kind: ReminderKind,
  promisedDays: number,
  today: LocalDate,
): Promise<void> {
  const afterDays = item.deemedApproval?.afterDays ?? 0
  await tasks.raiseOnce({
    id: ids.uuid(),
    kind,
    department,
    regionCode,
    itemId: item.id,
    request: silenceRequest(kind, {
      itemName: item.name,
      listNumber: number,
      count,
      promisedDays,
      afterDays,
    }),
    dueOn: addWorkingDays(calendar, today, REMINDER_DAYS[kind]),
    key: `silence:${listId}:${since}:${kind}`,
    at: clock.now(),
  })
}

async function deem(
  { silent, desk, clock }: WatchSilenceDeps,
  item: PolicyItemVersion,
  review: SilentReview,
  today: LocalDate,
): Promise<number> {
  let went = 0
  let after: string | null = null
  for (;;) {
    // Whoever silence leaves where they are is not asked about again in this round.
    const candidateIds: string[] = await silent.candidates(review, AT_ONCE, after)
    after = candidateIds.at(-1) ?? null
    if (after === null) return went
    const result = await desk.take(
      {
        ...SILENCE,
        key: null,
        operation: 'DEEM_APPROVED',
        request: '',
        listId: review.listId,
        candidateIds,
        at: clock.now(),
      },
      ({ candidates, withdrawn }) =>
        withdrawn ? refuse('这个事项已经停用，不再办下去。') : deemApproved(item, candidates, today),
    )
    if (result.kind !== 'ANSWERED' || result.outcome.kind !== 'DECIDED') return went
    went += result.outcome.decided
  }
}
