import { type Assessment, type PolicyItemVersion, periodOf } from '../eligibility'
import type { EntitlementStatus } from './entitlement'
import { openPoints } from './open-points'

/** A right that has a row already. */
export interface KnownRight {
  id: string
  itemVersion: number
  recordKey: string
  period: string
  status: EntitlementStatus
  revision: number
  factsVersion: number
  amountFen: number
}

/** What matching does with one judgement. */
export type MatchStep =
  | { kind: 'ENTER'; event: 'MATCH_SURE' | 'MATCH_DOUBTFUL'; assessment: Assessment; amountFen: number }
  | {
      kind: 'RETURN'
      event: 'MATCH_SURE' | 'MATCH_DOUBTFUL'
      right: KnownRight
      assessment: Assessment
      amountFen: number
    }
  | { kind: 'DOUBT'; right: KnownRight; assessment: Assessment; amountFen: number; note: string }
  | { kind: 'REFRESH'; right: KnownRight; assessment: Assessment; amountFen: number }

/** Cases that wait for a decision: another one beside them would be the same money twice. */
const WAITING: ReadonlySet<EntitlementStatus> = new Set(['SURE', 'DOUBTFUL', 'OFFERED', 'DECLINED', 'QUEUED'])

/**
 * Certain, doubtful, or no candidate (null). Doubtful are only those a person can decide: exactly one clause or limit
 * is unknown, none is unmet, and the amount is known. Whoever is unknown on more — a firm that is no travel agency
 * lacks every travel datum — waits for data and is matched again when they come: nobody is asked about 2 000 firms.
 */
export function candidateEvent(assessment: Assessment): 'MATCH_SURE' | 'MATCH_DOUBTFUL' | null {
  const { verdict, benefit } = assessment
  if (benefit.amountFen === null) return null
  if (verdict === 'ELIGIBLE') return 'MATCH_SURE'
  const points = openPoints(assessment)
  const askable = benefit.amountFen > 0 && points.length === 1 && points[0]?.verdict === 'UNKNOWN'
  return verdict === 'UNDETERMINED' && askable ? 'MATCH_DOUBTFUL' : null
}

/**
 * What to do about one subject's judgements of an item. Never confirms anything: it enters candidates, brings returned
 * ones back on new data, and turns certain ones doubtful whose data changed. `rights` are this subject's of this item,
 * of all periods. Running it again on the same data does nothing.
 */
export function planMatch(
  item: PolicyItemVersion,
  assessments: readonly Assessment[],
  rights: readonly KnownRight[],
  factsVersion: number,
): MatchStep[] {
  return assessments.flatMap(assessment => {
    const key = assessment.recordKey ?? ''
    const period = periodOf(item, assessment.asOf)
    const ofRecord = rights.filter(({ recordKey }) => recordKey === key)
    const right = ofRecord.find(known => known.period === period)
    if (right) return revisit(item, right, assessment, factsVersion)
    if (ofRecord.some(({ status }) => WAITING.has(status))) return []
    const event = item.application.mode === 'AUTO' ? candidateEvent(assessment) : null
    return event
      ? [{ kind: 'ENTER' as const, event, assessment, amountFen: assessment.benefit.amountFen ?? 0 }]
      : []
  })
}

function revisit(
  item: PolicyItemVersion,
  right: KnownRight,
  assessment: Assessment,
  factsVersion: number,
): MatchStep[] {
  if (factsVersion <= right.factsVersion) return []
  const amountFen = assessment.benefit.amountFen ?? right.amountFen
  const waits = right.status === 'SURE' || right.status === 'DOUBTFUL'
  // A waiting case keeps the version it was matched under; the desk judges it again under that one.
  if (waits && right.itemVersion !== item.version) return []
  if (right.status === 'SURE') {
    const note = changeNote(right, assessment)
    return note ? [{ kind: 'DOUBT', right, assessment, amountFen, note }] : []
  }
  if (right.status === 'DOUBTFUL') return [{ kind: 'REFRESH', right, assessment, amountFen }]
  const event = right.status === 'REJECTED' ? candidateEvent(assessment) : null
  return event ? [{ kind: 'RETURN', event, right, assessment, amountFen }] : []
}

/** What changed about a certain case, as the beneficiary may read it; null while it stands as it was. */
export function changeNote(
  right: Pick<KnownRight, 'amountFen'>,
  assessment: Assessment | null,
): string | null {
  if (assessment === null) return '来源部门查不到这条记录了，部门要再核实。'
  const [point] = openPoints(assessment)
  if (assessment.verdict !== 'ELIGIBLE') {
    return `数据有变化，部门要再核实：${point ? (point.gap ?? point.text) : '条件要重新核对'}。`
  }
  return assessment.benefit.amountFen === right.amountFen ? null : '数据有变化，金额要重新核定。'
}
