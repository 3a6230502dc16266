import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { type Assessment, explain, type PolicyItemVersion } from '../../../eligibility'
import type { JudgeablePopulation, JudgedPopulation } from '../population'

/** A small population judged one by one by the explainer: the truth that the fast one has to answer too. */
export function explainedPopulation(): JudgeablePopulation {
  const ids: string[] = []
  const sheets = new Map<string, FactSheet>()
  return {
    get size() {
      return ids.length
    },
    put(id, facts) {
      if (!sheets.has(id)) ids.push(id)
      sheets.set(id, facts)
    },
    indexOf: id => (sheets.has(id) ? ids.indexOf(id) : undefined),
    judge: (items: PolicyItemVersion[], asOf: string) =>
      judgedBy(
        items.map(item => ids.map(id => explain([item], sheets.get(id)!, asOf)[0])),
        ids.length,
      ),
  }
}

function judgedBy(assessments: (Assessment | undefined)[][], size: number): JudgedPopulation {
  const having = (item: number, verdict: Assessment['verdict']) =>
    assessments[item]!.flatMap((one, index) => (one?.verdict === verdict ? [index] : []))
  return {
    counts(item) {
      const eligible = having(item, 'ELIGIBLE').length
      const undetermined = having(item, 'UNDETERMINED').length
      return { eligible, undetermined, ineligible: size - eligible - undetermined }
    },
    amounts(item) {
      const indexes = having(item, 'ELIGIBLE')
      const fen = indexes.map(index => assessments[item]![index]!.benefit.amountFen!)
      return { indexes: Uint32Array.from(indexes), fen: Float64Array.from(fen) }
    },
  }
}
