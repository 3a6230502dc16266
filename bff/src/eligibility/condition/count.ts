import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { ClauseGap } from '../assessment'
import { plain } from '../reading/resolve-literal'
import { both, verdictOf } from '../truth'
import { unknownGap, unsetParameterGap } from '../wording/unknown-gap'
import { compareTest } from './compare'
import type { CountCondition, Literal } from './condition'
import type { EvaluationContext } from './context'
import { type Finding, finding } from './finding'
import { tally, tallyOf } from './tally'
import type { TallyResult } from './tally-result'

/** How many records satisfy a nested condition, against a number. A record that is unknown counts as maybe. */
export function count(condition: CountCondition, context: EvaluationContext, want: boolean): Finding {
  const result = tally(condition.count, context)
  if (!result.known)
    return finding(
      context,
      'UNKNOWN',
      want,
      () => [result.used],
      () => unknownGap(result.used),
    )
  const low = compareTest(condition, 'COUNT', result.certain, context)
  const high = compareTest(condition, 'COUNT', result.possible, context)
  if (low === undefined || high === undefined) throw new Error('count without a bound')
  if (low === 'UNSET' || high === 'UNSET')
    return finding(context, 'UNKNOWN', want, () => [result.used], unsetParameterGap)
  const counted = tallyOf(condition.count, context)
  const words = {
    label: counted.label ?? result.used.label,
    unit: factDefinition(counted.list)?.unit ?? '个',
  }
  const verdict = spanning(condition, result, both(verdictOf(low), verdictOf(high)), context)
  return finding(
    context,
    verdict,
    want,
    () => [result.used],
    () => countGap(condition, result, words, verdict, context),
  )
}

/** `equals` and `between` may hold in the middle of the range though both ends fail. */
function spanning(
  condition: CountCondition,
  { certain, possible }: TallyResult,
  verdict: ClauseVerdict,
  context: EvaluationContext,
): ClauseVerdict {
  if (certain === possible) return verdict
  if (condition.between === undefined && condition.equals === undefined) return verdict
  for (let middle = certain + 1; middle < possible; middle += 1) {
    if (verdictOf(compareTest(condition, 'COUNT', middle, context) === true) !== verdict) return 'UNKNOWN'
  }
  return verdict
}

function countGap(
  condition: CountCondition,
  result: TallyResult,
  { label, unit }: { label: string; unit: string },
  verdict: ClauseVerdict,
  context: EvaluationContext,
): ClauseGap {
  const { certain, possible } = result
  if (verdict === 'UNKNOWN') {
    return {
      text: `“${label}”能确认 ${certain} ${unit}，还有 ${possible - certain} ${unit}信息不全，判断不了`,
    }
  }
  const needed = (condition.atLeast ?? condition.moreThan) as
    | Exclude<Literal, { ofRecord: string }>
    | undefined
  const bound = needed === undefined ? undefined : plain(needed, context)
  if (typeof bound === 'number') {
    const need = condition.atLeast === undefined ? bound + 1 : bound
    return { text: `“${label}”现有 ${certain} ${unit}，要有 ${need} ${unit}`, have: certain, need, unit }
  }
  return { text: `“${label}”现有 ${certain} ${unit}，不符合要求`, have: certain }
}
