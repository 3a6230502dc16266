import type { RollUp } from '../domain/roll-up'
import type { Clock } from '../ports/clock'
import type { DataExchange } from '../ports/data-exchange'
import type { FeedCursors } from '../ports/feed-cursors'
import type { RawRecord, RawRecords } from '../ports/raw-records'
import { StreamCutOff } from './import-subjects'

export interface RawRecordDeps {
  exchange: Pick<DataExchange, 'rawRecords'>
  records: RawRecords
  feeds: Pick<FeedCursors, 'get' | 'set'>
  clock: Clock
  rollUps: readonly RollUp[]
  /** Whether the subjects are in: until then all records would wait. */
  imported(): Promise<boolean>
  /** Told after every turn that changed something. */
  report(counts: { taken: number; unreadable: number; rolledUp: number; waiting: number }): void
}

export const RAW_RECORDS = 'raw-records'
const BATCH = 1_000

/**
 * Takes raw records in (SQ-1) and rolls up the facts of whoever they changed something for.
 * @returns 0: there is never more at once
 */
export function takeRawRecords(deps: RawRecordDeps) {
  const { records, feeds, clock, rollUps } = deps
  let declared = false
  return async (): Promise<number> => {
    if (!(await deps.imported())) return 0
    if (!declared) await records.declare(rollUps)
    declared = true
    const before = await feeds.get(RAW_RECORDS)
    const { taken, unreadable, next } = await takeStream(deps, before ?? '0')
    let rolledUp = 0
    for (;;) {
      // Before the first records are through nobody has been matched.
      const done = await records.rollUp(rollUps, clock.now(), before !== null)
      if (done === 0) break
      rolledUp += done
    }
    if (next !== before) await feeds.set(RAW_RECORDS, next)
    if (taken + unreadable + rolledUp > 0)
      deps.report({ taken, unreadable, rolledUp, waiting: await records.waiting() })
    return 0
  }
}

async function takeStream({ exchange, records, clock }: RawRecordDeps, after: string) {
  let batch: RawRecord[] = []
  let taken = 0
  let unreadable = 0
  const flush = async () => {
    if (batch.length > 0) taken += await records.take(batch, clock.now())
    batch = []
  }
  for await (const line of exchange.rawRecords(after)) {
    if (line.kind === 'END') {
      await flush()
      return { taken, unreadable, next: line.next }
    }
    if (line.kind === 'UNREADABLE') unreadable += 1
    else if (batch.push(line.record) === BATCH) await flush()
  }
  // What came is kept; the next turn asks for the same again.
  await flush()
  throw new StreamCutOff('raw records', taken)
}
