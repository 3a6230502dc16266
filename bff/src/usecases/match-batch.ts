import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { caseNumberOf } from '../domain/case-number'
import { nextStatus } from '../domain/entitlement'
import { type MatchStep, planMatch } from '../domain/match'
import { choosePayoutAccount } from '../domain/payout-account'
import { usedDataInWords } from '../domain/used-data'
import { type Explain, type PolicyItemVersion, periodOf } from '../eligibility'
import type { Candidates, MatchGround, NewCandidate, RightChange } from '../ports/candidates'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { Ids } from '../ports/ids'
import type { Subject } from '../ports/subjects'
import { listed } from './open-lists'

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

/** Matches some subjects and writes what follows. The caller records the use of their data. */
export async function matchBatch(
  deps: MatchBatchDeps,
  explain: Explain,
  item: PolicyItemVersion,
  batch: readonly Subject[],
  today: LocalDate,
  list: () => Promise<string>,
): Promise<Found> {
  if (batch.length === 0) return { sure: 0, doubtful: 0 }
  const ids = batch.map(({ id }) => id)
  const ground = await deps.candidates.ground(item.id, ids, today)
  const at = deps.clock.now()
  const enter: NewCandidate[] = []
  const change: RightChange[] = []
  for (const subject of batch) {
    const held = ground.get(subject.id)
    if (!held) continue
    const assessments = explain([item], subject.facts, today, held.claims)
    for (const step of planMatch(item, assessments, held.rights, subject.factsVersion)) {
      if (step.kind === 'ENTER') enter.push(newCandidate(deps, item, subject, held, step, today))
      else change.push(...rightChange(item, subject, held, step))
    }
  }
  const returning = change.some(({ event }) => event?.startsWith('MATCH'))
  const listId = enter.length > 0 || returning ? await list() : null
  const written = new Set(await deps.candidates.change(listId, change, at))
  if (listId) {
    for (const id of await deps.candidates.enter(listId, listed(item), enter, at)) written.add(id)
  }
  const events = [...enter, ...change].filter(({ id }) => written.has(id)).map(({ event }) => event)
  return {
    sure: events.filter(event => event === 'MATCH_SURE').length,
    doubtful: events.filter(event => event === 'MATCH_DOUBTFUL').length,
  }
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

/** Matching's use of somebody's data, as the beneficiary reads it. */
export const matchingUse = (item: PolicyItemVersion) => ({
  actorKind: 'MATCHING' as const,
  actorId: item.id,
  actorName: '自动比对',
  what: usedDataInWords(item),
  purpose: item.dataUse.purpose,
  basis: 'STATUTORY_DUTY' as const,
})
