import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import { caseNumberOf } from '../domain/case-number'
import { nextStatus } from '../domain/entitlement'
import { type MatchStep, planMatch } from '../domain/match'
import { choosePayoutAccount } from '../domain/payout-account'
import { drawSample, sampleSize } from '../domain/sampling'
import { usedDataInWords } from '../domain/used-data'
import { explain, type PolicyItemVersion, periodOf } from '../eligibility'
import type {
  Candidates,
  ListedItem,
  MatchCounts,
  MatchGround,
  NewCandidate,
  RightChange,
} from '../ports/candidates'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { Ids } from '../ports/ids'
import type { Subject, Subjects } from '../ports/subjects'

export interface MatchItemDeps {
  candidates: Candidates
  subjects: Pick<Subjects, 'batches'>
  dataUses: DataUses
  clock: Clock
  ids: Ids
  /** Uniform in [0, 1); draws the samples. */
  random(): number
}

const AT_ONCE = 200

/**
 * Matches one item with everybody it may concern (SQ-1, SQ-2) and puts who is found on new lists for its lead
 * department, one a city. Tells nobody and confirms nothing. On the same data a second run changes nothing.
 */
export function matchItem(deps: MatchItemDeps) {
  return async (
    item: PolicyItemVersion,
    afterBatch: () => Promise<void> = async () => undefined,
  ): Promise<MatchCounts> => {
    const at = deps.clock.now()
    const today = chinaDate(at)
    const lists = listsOf(deps, item, at, false)
    const counts = { looked: 0, sure: 0, doubtful: 0 }
    for await (const batch of deps.subjects.batches(item.beneficiary.kind, AT_ONCE)) {
      counts.looked += batch.length
      const found = await matchBatch(deps, item, batch, today, lists)
      counts.sure += found.sure
      counts.doubtful += found.doubtful
      await afterBatch()
    }
    await sampleLists(deps, item.id)
    return counts
  }
}

/**
 * Draws samples until every list that is not reported yet has its share. Counts what is there, so that neither a run
 * that was killed half-way nor a list that grows is left without.
 */
export async function sampleLists(
  { candidates, random }: Pick<MatchItemDeps, 'candidates' | 'random'>,
  itemId: string,
): Promise<void> {
  for (const { sampled, unsampled } of await candidates.unreported(itemId)) {
    const wanted = sampleSize(sampled + unsampled.length) - sampled
    await candidates.sample(drawSample(unsampled, wanted, random))
  }
}

interface Found {
  sure: number
  doubtful: number
}

/** Matches some subjects and writes what follows. */
export async function matchBatch(
  deps: MatchItemDeps,
  item: PolicyItemVersion,
  batch: readonly Subject[],
  today: LocalDate,
  listOf: (regionCode: string) => Promise<string>,
): Promise<Found> {
  const ground = await deps.candidates.ground(
    item.id,
    batch.map(({ id }) => id),
    today,
  )
  await deps.dataUses.record(batch.map(({ id }) => matchingUse(item, id)))
  const at = deps.clock.now()
  const byCity = new Map<string, { enter: NewCandidate[]; change: RightChange[] }>()
  for (const subject of batch) {
    const held = ground.get(subject.id)
    if (!held) continue
    const assessments = explain([item], subject.facts, today, held.claims)
    for (const step of planMatch(item, assessments, held.rights, subject.factsVersion)) {
      const city = cityOf(subject.regionCode)
      const work = byCity.get(city) ?? { enter: [], change: [] }
      byCity.set(city, work)
      if (step.kind === 'ENTER') work.enter.push(newCandidate(deps, item, subject, held, step, today))
      else work.change.push(...rightChange(item, subject, held, step))
    }
  }
  const found: Found = { sure: 0, doubtful: 0 }
  for (const [city, { enter, change }] of byCity) {
    const returning = change.some(({ event }) => event?.startsWith('MATCH'))
    const listId = enter.length > 0 || returning ? await listOf(city) : null
    const changed = new Set(await deps.candidates.change(listId, change, at))
    const entered = listId
      ? new Set(await deps.candidates.enter(listId, listed(item), enter, at))
      : new Set<string>()
    for (const { id, event } of [...enter, ...change]) {
      if (!entered.has(id) && !changed.has(id)) continue
      if (event === 'MATCH_SURE') found.sure += 1
      if (event === 'MATCH_DOUBTFUL') found.doubtful += 1
    }
  }
  return found
}

/** Opens a list of a city the first time one is asked for; `reuse` goes on with the newest one not reported yet. */
export function listsOf(
  { candidates, ids }: Pick<MatchItemDeps, 'candidates' | 'ids'>,
  item: PolicyItemVersion,
  at: Date,
  reuse: boolean,
): (regionCode: string) => Promise<string> {
  const opened = new Map<string, Promise<string>>()
  return regionCode => {
    const known = opened.get(regionCode)
    if (known) return known
    const list = candidates.openList(listed(item), regionCode, ids.uuid(), at, reuse)
    opened.set(regionCode, list)
    return list
  }
}

export const listed = (item: PolicyItemVersion): ListedItem => ({
  itemId: item.id,
  itemVersion: item.version,
  department: item.leadDepartment,
})

/** The city (GB/T 2260) a region lies in: lead departments are the city's. */
export const cityOf = (regionCode: string): string => `${regionCode.slice(0, 4)}00`

function newCandidate(
  { ids }: Pick<MatchItemDeps, 'ids'>,
  item: PolicyItemVersion,
  subject: Subject,
  { accounts }: MatchGround,
  { event, assessment, amountFen }: Extract<MatchStep, { kind: 'ENTER' }>,
  today: LocalDate,
): NewCandidate {
  return {
    id: ids.uuid(),
    caseNumber: caseNumberOf(today, ids.token(9)),
    subjectId: subject.id,
    recordKey: assessment.recordKey ?? '',
    period: periodOf(item, today),
    poolId: item.funding.pool ?? null,
    accountId: choosePayoutAccount(item.fulfilment.accounts, accounts, null)?.id ?? null,
    event,
    amountFen,
    assessment,
    factsVersion: subject.factsVersion,
  }
}

function rightChange(
  item: PolicyItemVersion,
  subject: Subject,
  { accounts }: MatchGround,
  step: Exclude<MatchStep, { kind: 'ENTER' }>,
): RightChange[] {
  const { right, assessment, amountFen } = step
  const event = step.kind === 'REFRESH' ? null : step.kind === 'DOUBT' ? 'DOUBT' : step.event
  const to = event === null ? right.status : nextStatus(right.status, event)
  if (!to) return []
  return [
    {
      id: right.id,
      revision: right.revision,
      from: right.status,
      to,
      event,
      amountFen,
      assessment,
      factsVersion: subject.factsVersion,
      accountId: choosePayoutAccount(item.fulfilment.accounts, accounts, null)?.id ?? null,
      note: step.kind === 'DOUBT' ? step.note : null,
    },
  ]
}

const matchingUse = (item: PolicyItemVersion, subjectId: string) => ({
  subjectId,
  actorKind: 'MATCHING' as const,
  actorId: item.id,
  actorName: '自动比对',
  what: usedDataInWords(item),
  purpose: item.dataUse.purpose,
  basis: 'STATUTORY_DUTY' as const,
})
