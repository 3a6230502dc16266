import { yuan } from '@policy-direct/shared/format/money'
import type { Assessment, ClauseAssessment, LimitAssessment } from '../eligibility'
import { announceLater, type CaseChange, plainChange } from './case-change'
import { type EntitlementStatus, nextStatus } from './entitlement'
import { release } from './ledger'
import { paidBeforeIn } from './paid-before'

export interface LastCheckInput {
  readonly entitlement: {
    readonly id: string
    readonly status: EntitlementStatus | null
    readonly revision: number
    readonly amountFen: number
    readonly accountId: string | null
    readonly factsVersion: number
    readonly poolId: string | null
  }
  /** Today's data by the rules of the day it was decided; null when its record is no longer there. */
  readonly assessment: Assessment | null
  readonly factsVersion: number
  /** The instruction that was about to leave; null while a public notice stands before it. */
  readonly fulfilmentId: string | null
}

/**
 * 付款前核对: whoever died, moved away or lost what the right rests on is not paid; what is no longer known, or would
 * be less, goes back to the department; so does what turns out to have been paid before go-live. Gives back what was held
 * and used up. Null: go on. Grants of ours were counted under lock when the right was granted and do not count again.
 */
export function decideLastCheck(input: LastCheckInput): CaseChange | null {
  const { entitlement, assessment, fulfilmentId } = input
  const obstacle = obstacleOf(entitlement.amountFen, assessment)
  if (!obstacle) return null
  const to = nextStatus(entitlement.status, obstacle.event)
  if (!to) return null
  const held = entitlement.poolId !== null && entitlement.amountFen > 0
  const { event, reason, clauses } = obstacle
  const after = event === 'STOP' ? '这一笔不再发。' : '部门要再核实，核清前不付款。'
  return plainChange(entitlement, event, to, {
    assessment,
    factsVersion: input.factsVersion,
    releases: true,
    takeFen: held ? -entitlement.amountFen : 0,
    // A right may come round again: each round's entries have a number of their own.
    entries: held ? [release(entitlement.revision + 1)] : [],
    follow: [announceLater(entitlement.id, 'STOPPED', `stopped-${entitlement.revision}`, reason)],
    note: `付款前又核对了一次：${reason}，${after}`,
    ends: fulfilmentId === null ? null : { fulfilmentId, reason },
    detail: { clauses: clauses.map(({ id }) => id), message: reason },
  })
}

interface Obstacle {
  readonly event: 'STOP' | 'HOLD_BACK'
  readonly reason: string
  /** What it rests on, clauses or limits. */
  readonly clauses: readonly { readonly id: string }[]
}

function obstacleOf(confirmedFen: number, assessment: Assessment | null): Obstacle | null {
  if (assessment === null) return { event: 'HOLD_BACK', reason: '来源部门查不到这条记录了', clauses: [] }
  const failed = assessment.clauses.filter(({ verdict }) => verdict === 'NOT_MET')
  if (failed[0]) return { event: 'STOP', reason: saying(failed[0]), clauses: failed }
  const paid = paidBeforeIn(assessment)
  if (paid) return { event: 'HOLD_BACK', reason: saying(paid), clauses: [paid] }
  const unknown = assessment.clauses.filter(({ verdict }) => verdict === 'UNKNOWN')
  if (unknown[0]) return { event: 'HOLD_BACK', reason: saying(unknown[0]), clauses: unknown }
  const nowFen = assessment.benefit.amountFen ?? confirmedFen
  if (nowFen >= confirmedFen) return null
  return { event: 'HOLD_BACK', reason: `按最新数据只有 ${yuan(nowFen)}`, clauses: [] }
}

const saying = ({ gap, text }: ClauseAssessment | LimitAssessment) => gap?.text ?? text
