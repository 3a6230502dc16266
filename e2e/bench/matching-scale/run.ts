import type { ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { apart } from '../apart'
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
/** The largest city's verdict may cost so many times that of the smallest one: no two runs are the same. */
const FLAT = 1.25
const json = process.argv.includes('--json')

/** Judges a city in shards, one process each, all at the same time. */
async function measure(subjects: number, items: number) {
  const shards = Array.from({ length: SHARDS }, (_, shard) => {
    const order: ShardOrder = { firms: Math.ceil(subjects / SHARDS), items, seed: shard + 1 }
    return apart(path.join(__dirname, 'shard.ts'), [JSON.stringify(order)], ['--max-old-space-size=4096'])
  })
  const results = await resultsOf(shards).finally(() => {
    // Where one has failed the others would wait for their turn for ever.
    for (const shard of shards) shard.kill()
  })
  const slowest = (of: (shard: ShardResult) => number) => Math.max(...results.map(of))
  const sum = (of: (shard: ShardResult) => number) => results.reduce((all, shard) => all + of(shard), 0)
  const perEvaluation = (ms: number) => round((ms * 1e6) / (subjects * items))
  return {
    subjects,
    items,
    shards: SHARDS,
    takeInMs: Math.round(slowest(shard => shard.takeInMs)),
    prepareMs: Math.round(slowest(shard => shard.prepareMs)),
    coldMs: round(slowest(shard => shard.coldMs)),
    warmMs: round(slowest(shard => shard.warmMs)),
    // What a verdict costs: the time all shards were on a core. By the clock a shard also waits for its core.
    coldNsPerEvaluation: perEvaluation(sum(shard => shard.coldCoreMs)),
    warmNsPerEvaluation: perEvaluation(sum(shard => shard.warmCoreMs)),
    coldNsByTheClock: perEvaluation(slowest(shard => shard.coldMs) * SHARDS),
    bytesPerSubject: Math.round(sum(shard => shard.bytes) / subjects),
    rssMB: Math.round(sum(shard => shard.rss) / 1024 ** 2),
    eligible: sum(shard => shard.eligible),
  }
}

/** Everybody measures once everybody is ready. */
async function resultsOf(shards: readonly ChildProcess[]): Promise<readonly ShardResult[]> {
  await Promise.all(shards.map(heard))
  const told = shards.map(heard)
  for (const shard of shards) shard.send('measure')
  return (await Promise.all(told)) as ShardResult[]
}

const heard = (shard: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    shard.once('message', resolve)
    shard.once('error', reject)
    shard.once('exit', code => reject(new Error(`a shard ended with ${code}`)))
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
  // Flat or falling from the smallest city to the largest one.
  const costOfBiggest = round(biggest.coldNsPerEvaluation / curve[0]!.coldNsPerEvaluation)
  const reached = biggest.rssMB * 1024 ** 2 <= LIMIT_BYTES && costOfBiggest <= FLAT
  if (json) console.log(JSON.stringify({ curve, clauses: CLAUSES, costOfBiggest, reached }))
  process.exitCode = reached ? 0 : 1
}

main().catch(error => {
  console.error(error)
  process.exitCode = 1
})
