import { parentPort, workerData } from 'node:worker_threads'
import { Population } from '../../../bff/src/eligibility'
import { firms } from '../matching/firms'
import { benchItems } from '../matching/items'
import { AS_OF } from '../matching/ours'
import { best } from '../matching/timing'

/** One shard of a city: its own firms, columns and bitmaps, all items. */
export type ShardOrder = { readonly firms: number; readonly items: number; readonly seed: number }
export type ShardResult = {
  readonly takeInMs: number
  readonly prepareMs: number
  readonly coldMs: number
  readonly warmMs: number
  readonly bytes: number
  readonly eligible: number
}

const order = workerData as ShardOrder
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
const port = parentPort!

// All shards measure at the same time, as they would work.
port.on('message', () => {
  const coldMs = best(3, () => {
    population.forget()
    judged.counts(0)
  })
  const warmMs = best(3, () => {
    judged.forget()
    judged.counts(0)
  })
  const result: ShardResult = { takeInMs, prepareMs, coldMs, warmMs, bytes: population.bytes, eligible }
  port.postMessage(result)
  port.close()
})
port.postMessage('ready')
