import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { FactUsed } from '../assessment'
import type { Reading } from '../explaining/reading'
import { membersOf, type Sight } from '../program/judge-node'
import type { TallyNode } from '../program/node'

/** How many records satisfy a tally: surely, and at most (unknown records counted in). */
export type TallyResult = {
  readonly known: boolean
  readonly certain: number
  readonly possible: number
  /** Keys of the sure members, for tallies with `distinctBy`. */
  readonly members: readonly string[]
  readonly used: FactUsed
}

/** Counts the records of a list, with how the count is reported. */
export function countRecords(
  tally: TallyNode,
  reading: Reading,
  definition: FactDefinition | RecordFieldDefinition,
  sight: Sight,
): TallyResult {
  if (!reading.known) {
    return { known: false, certain: 0, possible: Number.MAX_SAFE_INTEGER, members: [], used: reading.used }
  }
  const records = reading.value as readonly FactRecord[]
  const { certain, possible, unkeyed } = membersOf(tally, records, sight)
  const unit = definition.unit ?? '条'
  const every = tally.where === undefined || records.length === 0
  const text = every ? `${certain.size} ${unit}` : `${records.length} ${unit}，符合的 ${certain.size} ${unit}`
  const used = { ...reading.used, text }
  const most = possible.size + unkeyed
  return { known: true, certain: certain.size, possible: most, members: [...certain], used }
}
