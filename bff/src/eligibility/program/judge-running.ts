import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import { addDays, isDate } from '../calendar'
import { both, verdictOf } from '../truth'
import { after } from './day-range'
import { judgeNode, readValue, type Sight } from './judge-node'
import type { RunningBody } from './node'

type Period = { readonly from: string; readonly to: string }

/** The last unbroken chain of periods: of those that are sure, and of those that are possible. */
type Chains = { readonly certain: Period | undefined; readonly possible: Period | undefined }

/** Whether the last unbroken chain of periods is long enough, with sure periods only and with possible ones too. */
export function judgeRunning(node: RunningBody, sight: Sight): ClauseVerdict {
  const records = readValue(node.list, sight) as readonly FactRecord[] | undefined
  return records === undefined ? 'UNKNOWN' : judgeChains(node, chainsOf(node, records, sight))
}

/** The verdict where the sure and the possible chain agree. */
export function judgeChains({ span }: RunningBody, { certain, possible }: Chains): ClauseVerdict {
  const reaches = (found: Period | undefined): ClauseVerdict =>
    verdictOf(found !== undefined && after(found.from, span) <= addDays(found.to, 1))
  return both(reaches(certain), reaches(possible))
}

/** The chains that reach up to now. */
export function chainsOf(node: RunningBody, records: readonly FactRecord[], sight: Sight): Chains {
  const { asOf, endsFrom } = node
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
  return {
    certain: lastChain(certain, asOf, endsFrom),
    possible: lastChain(possible, asOf, endsFrom),
  }
}

/** A date as delivered; undefined when it is none. */
const dateOf = (value: FactRecord[string]): string | undefined =>
  typeof value === 'string' && isDate(value) ? value : undefined

/** The unbroken chain of periods that reaches `earliestEnd` or later, cut at asOf; undefined when there is none. */
function lastChain(periods: readonly Period[], asOf: string, earliestEnd: string): Period | undefined {
  const begun = periods.filter(period => period.from <= asOf && period.from <= period.to)
  begun.sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0))
  const last = begun[0]
  if (last === undefined || last.to < earliestEnd) return undefined
  let from = last.from
  for (const period of begun) {
    if (period.to < addDays(from, -1)) break
    if (period.from < from) from = period.from
  }
  return { from, to: last.to < asOf ? last.to : asOf }
}
