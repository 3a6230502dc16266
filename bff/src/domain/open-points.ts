import type { Assessment } from '../eligibility'

/** A clause or limit that stands between a beneficiary and a benefit. */
export interface OpenPoint {
  id: string
  text: string
  verdict: 'NOT_MET' | 'UNKNOWN'
  gap: string | null
  /** Something or somebody can change it: time, a person's doing, a document, a department. */
  road: boolean
}

/** Id of the clause the engine adds when the amount is unknown or nothing: a consequence, not a condition. */
const AMOUNT = 'amount'
/** Id of the clause the engine puts for a list of records that cannot be judged. */
const RECORD = 'record'

/**
 * Everything that is not settled, clauses and limits alike. That the amount cannot be worked out counts only where
 * nothing else is open: it is the same missing datum, said twice.
 */
export function openPoints(assessment: Pick<Assessment, 'clauses' | 'limits'>): OpenPoint[] {
  const clauses = assessment.clauses.flatMap(({ id, text, verdict, gap, road }): OpenPoint[] =>
    verdict === 'MET'
      ? []
      : [
          {
            id,
            text,
            verdict,
            gap: gap?.text ?? null,
            road: road !== undefined && road.kind !== 'OBJECTION',
          },
        ],
  )
  const limits = assessment.limits.flatMap(({ id, text, state, gap, road }): OpenPoint[] =>
    state === 'REACHED' || state === 'UNKNOWN'
      ? [
          {
            id,
            text,
            verdict: state === 'REACHED' ? 'NOT_MET' : 'UNKNOWN',
            gap: gap?.text ?? null,
            road: road !== undefined && road.kind !== 'OBJECTION',
          },
        ]
      : [],
  )
  const all = [...clauses, ...limits]
  const conditions = all.filter(point => point.id !== AMOUNT)
  return conditions.length > 0 ? conditions : all
}

/** Waiting longer than this is a life, not a near miss: 80 岁 is not near at 30. */
const NEAR_YEARS = 2

/**
 * N-1: one point away, and there is a road that is not too long. A list nobody has delivered says nothing of the
 * person at all, least of all that they are near.
 */
export function isNearMiss(assessment: Assessment): boolean {
  const points = openPoints(assessment)
  if (assessment.verdict === 'ELIGIBLE' || points.length !== 1 || !points[0]!.road) return false
  const { asOf, recordKey, clauses } = assessment
  const [open] = clauses.filter(({ verdict }) => verdict !== 'MET')
  if (open?.id === RECORD && open.verdict === 'UNKNOWN' && recordKey === null) return false
  const earliestOn = open?.road?.kind === 'WAIT' ? open.gap?.earliestOn : undefined
  return earliestOn === undefined || earliestOn <= `${Number(asOf.slice(0, 4)) + NEAR_YEARS}${asOf.slice(4)}`
}

/** Why a case was returned and exactly what is missing: the department's sentence, then every open point with its gap. */
export function sentBackReason(
  note: string | null,
  assessment: Pick<Assessment, 'clauses' | 'limits'>,
): string {
  const missing = openPoints(assessment).map(({ text, gap }) => (gap ? `${text}（${gap}）` : text))
  const said = note?.replace(/[。.]$/, '') ?? null
  return (
    [said, missing.length > 0 ? `还缺：${missing.join('；')}` : null].filter(Boolean).join('。') ||
    '部门核对后退回'
  )
}

/** What the department has to look at, in one line: `登记和银行两处金额不一致`; null when nothing is open. */
export function doubtLine(assessment: Pick<Assessment, 'clauses' | 'limits'>): string | null {
  const points = openPoints(assessment)
  if (points.length === 0) return null
  return points.map(({ text, gap }) => gap ?? text).join('；')
}
