import { Population } from '../../../bff/src/eligibility'
import { firms } from '../matching/firms'
import { benchItems } from '../matching/items'
import { AS_OF } from '../matching/ours'
import { bestOf } from '../matching/timing'

/** One shard of a city: its own firms, columns and bitmaps, all items. */
export type ShardOrder = { readonly firms: number; readonly items: number; readonly seed: number }
export type ShardResult = {
  readonly takeInMs: number
  readonly prepareMs: number
  readonly coldMs: number
  readonly coldCoreMs: number
  readonly warmMs: number
  readonly warmCoreMs: number
  readonly bytes: number
  readonly rss: number
  readonly eligible: number
}

/** Of so many the fastest: on a machine with other work the slowest of four shards is seldom left alone for one. */
const ROUNDS = 9

const order = JSON.parse(process.argv[2]!) as ShardOrder
const items = benchItems(order.items).map(({ item }) => item)
const population = new Population('ENTERPRISE')
let at = performance.now()
const lap = () => {
  const since = performance.now() - at
  at = performance.now()
  return since
}
for (const [id, facts] of firms(order.firms, order.seed)) population.put(id, facts)
const takeInMs = lap()
const judged = population.judge(items, AS_OF)
const eligible = items.reduce((sum, _, item) => sum + judged.counts(item).eligible, 0)
const prepareMs = lap()

// All shards measure at the same time, as they would work.
process.once('message', () => {
  const cold = bestOf(ROUNDS, () => {
    population.forget()
    judged.counts(0)
  })
  const warm = bestOf(ROUNDS, () => {
    judged.forget()
    judged.counts(0)
  })
  const result: ShardResult = {
    takeInMs,
    prepareMs,
    coldMs: cold.ms,
    coldCoreMs: cold.coreMs,
    warmMs: warm.ms,
    warmCoreMs: warm.coreMs,
    bytes: population.bytes,
    rss: process.memoryUsage().rss,
    eligible,
  }
  process.send!(result, () => process.disconnect())
})
process.send!('ready')
