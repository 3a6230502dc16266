import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactRecord } from '@policy-direct/shared/facts/fact'
import { addDays } from '../calendar'
import type { Explained, Phrasing } from '../explaining/phrase'
import { inside } from '../program/compiling'
import { after } from '../program/day-range'
import { chainsOf, judgeChains } from '../program/judge-running'
import type { ConditionNode } from '../program/node'
import { unknownGap, unsetParameterGap } from '../wording/unknown-gap'
import type { RunningCondition } from './condition'
import { finding } from './finding'

/** 连续满若干月: periods without a gap between them reach back from asOf far enough. */
export function explainRunning(
  { running: spec }: RunningCondition,
  want: boolean,
  node: ConditionNode,
  phrasing: Phrasing,
): Explained {
  const reader = phrasing.book.reader({ fact: spec.list }, inside(phrasing, 'running'))
  const label = spec.label ?? factDefinition(spec.list)?.label ?? spec.list
  return view => {
    const reading = 'nobody' in reader ? { known: false, value: [], used: reader.nobody } : view.read(reader)
    const values = [reading.used]
    if (!reading.known) return finding('UNKNOWN', want, values, () => unknownGap(reading.used))
    if (node.op !== 'RUNNING') return finding('UNKNOWN', want, values, unsetParameterGap)
    const chains = chainsOf(node, reading.value as readonly FactRecord[], view)
    const verdict = judgeChains(node, chains)
    return finding(verdict, want, values, () => {
      if (verdict === 'UNKNOWN') return { text: `“${label}”有的时段信息不全，判断不了` }
      if (chains.certain === undefined) return { text: `“${label}”现在没有连续的时段` }
      const { from, to } = chains.certain
      const full = addDays(after(from, node.span), -1)
      // A day that is over heals nothing: the chain ended before it, or it is long enough and should not be.
      if (full <= node.asOf) return { text: `“${label}”从 ${from} 起连续，到 ${to} 为止` }
      return { text: `“${label}”从 ${from} 起连续，到 ${full} 才满`, earliestOn: full }
    })
  }
}
