import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { caseNumberOf } from '../domain/case-number'
import { nextStatus } from '../domain/entitlement'
import { type MatchStep, planMatch } from '../domain/match'
import { choosePayoutAccount } from '../domain/payout-account'
import { usedDataInWords } from '../domain/used-data'
import { explain, type PolicyItemVersion, periodOf } from '../eligibility'
import type { Candidates, MatchGround, NewCandidate, RightChange } from '../ports/candidates'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { Ids } from '../ports/ids'
import type { Subject } from '../ports/subjects'
import { cityOf, listed } from './open-lists'

export interface MatchBatchDeps {
  candidates: Candidates
  dataUses: DataUses
  clock: Clock
  ids: Ids
}

export interface Found {
  sure: number
  doubtful: number
}

/** Matches some subjects and writes what follows. */
export async function matchBatch(
  deps: MatchBatchDeps,
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

function newCandidate(
  { ids }: Pick<MatchBatchDeps, 'ids'>,
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
