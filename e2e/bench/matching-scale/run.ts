import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { benchItems } from '../matching/items'
import type { ShardOrder, ShardResult } from './shard'

/** Subjects × items; the last one has as many clauses as a city's whole catalogue of 215 items (SQ-4). */
const POINTS = [
  { subjects: 10_000, items: 900 },
  { subjects: 30_000, items: 900 },
  { subjects: 100_000, items: 900 },
  { subjects: 300_000, items: 900 },
  { subjects: 1_000_000, items: 900 },
  { subjects: 3_000_000, items: 900 },
]
const CLAUSES = 6_418
const SHARDS = Math.min(4, availableParallelism())
const LIMIT_BYTES = 6 * 1024 ** 3
const json = process.argv.includes('--json')

/** Judges a city in shards, one worker thread each, all at the same time. */
async function measure(subjects: number, items: number) {
  const workers = Array.from({ length: SHARDS }, (_, shard) => {
    const order: ShardOrder = { firms: Math.ceil(subjects / SHARDS), items, seed: shard + 1 }
    return new Worker(path.join(__dirname, 'start-shard.cjs'), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: 4_096 },
    })
  })
  await Promise.all(workers.map(heard))
  const rss = process.memoryUsage().rss
  const results = workers.map(heard)
  for (const worker of workers) worker.postMessage('measure')
  const shards = (await Promise.all(results)) as ShardResult[]
  const slowest = (of: (shard: ShardResult) => number) => Math.max(...shards.map(of))
  const sum = (of: (shard: ShardResult) => number) => shards.reduce((all, shard) => all + of(shard), 0)
  const coldMs = slowest(shard => shard.coldMs)
  return {
    subjects,
    items,
    shards: SHARDS,
    takeInMs: Math.round(slowest(shard => shard.takeInMs)),
    prepareMs: Math.round(slowest(shard => shard.prepareMs)),
    coldMs: round(coldMs),
    warmMs: round(slowest(shard => shard.warmMs)),
    coldNsPerEvaluation: round((coldMs * 1e6 * SHARDS) / (subjects * items)),
    bytesPerSubject: Math.round(sum(shard => shard.bytes) / subjects),
    rssMB: Math.round(rss / 1024 ** 2),
    eligible: sum(shard => shard.eligible),
  }
}

const heard = (worker: Worker): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })

const round = (value: number) => Number(value.toPrecision(3))

/** So many items that together they have as many clauses as the catalogue. */
function itemsWithClauses(clauses: number): number {
  const all = benchItems(clauses)
  let [items, found] = [0, 0]
  while (found < clauses) {
    found += all[items]!.item.conditions.length
    items += 1
  }
  return items
}

async function main(): Promise<void> {
  const points = [...POINTS, { subjects: 100_000, items: itemsWithClauses(CLAUSES) }]
  const curve = []
  for (const { subjects, items } of points) {
    curve.push(await measure(subjects, items))
    if (!json)
      console.log(
        Object.entries(curve.at(-1)!)
          .map(([name, value]) => `${name} ${value}`)
          .join('  '),
      )
  }
  const biggest = curve.find(({ subjects }) => subjects === 3_000_000)!
  const reached = biggest.rssMB * 1024 ** 2 <= LIMIT_BYTES
  if (json) console.log(JSON.stringify({ curve, clauses: CLAUSES, reached }))
  process.exitCode = reached ? 0 : 1
}

main().catch(error => {
  console.error(error)
  process.exitCode = 1
})
