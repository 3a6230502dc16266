import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import { addDays } from '../calendar'
import { dateOf, lastChain, type Period } from '../condition/running'
import { both, verdictOf } from '../truth'
import { after } from './day-range'
import { judgeNode, readValue, type Sight } from './judge-node'
import type { RunningBody } from './node'

/** Whether the last unbroken chain of periods is long enough, with sure periods only and with possible ones too. */
export function judgeRunning(node: RunningBody, sight: Sight): ClauseVerdict {
  const { asOf } = node
  const records = readValue(node.list, sight) as readonly FactRecord[] | undefined
  if (records === undefined) return 'UNKNOWN'
  const certain: Period[] = []
  const possible: Period[] = []
  for (const record of records) {
    const inner: Sight = { facts: sight.facts, record, outer: sight.outer ?? sight.record }
    const verdict = node.where ? judgeNode(node.where, inner) : 'MET'
    if (verdict === 'NOT_MET') continue
    const from = dateOf(record[node.from])
    const to = dateOf(record[node.to])
    // A period with an unknown end may cover everything up to now.
    possible.push({ from: from ?? '1900-01-01', to: to ?? asOf })
    if (verdict === 'MET' && from !== undefined && to !== undefined) certain.push({ from, to })
  }
  const reaches = (found: Period | undefined): ClauseVerdict =>
    verdictOf(found !== undefined && after(found.from, node.span) <= addDays(found.to, 1))
  return both(
    reaches(lastChain(certain, asOf, node.endsFrom)),
    reaches(lastChain(possible, asOf, node.endsFrom)),
  )
}
