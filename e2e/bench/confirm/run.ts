import { availableParallelism } from 'node:os'
import { type Client, Pool } from 'pg'
import { type App, buildApp } from '../../../bff/src/app'
import { atRest, type BenchDatabase, runBench, two } from '../frame'
import { percentile } from '../matching/timing'
import { bareTransaction } from './bare'
import { AMOUNT, makeOffers, type Offer, openPools } from './cases'
import { instantBank } from './instant-bank'
import { benchSettings } from './settings'

const CONNECTIONS = 16
/** Of those, the ones the platform opens for what is done together, whatever else it may have. */
const GATHERED = 6
const ROUND = 1_000
const ROUNDS = 4
const WARM_UP = 2
const PAID = 400
const MANY = Array.from({ length: 64 }, (_, n) => `many-${n}`)
const HOT = 'hot'

/** Works off `items` with as many at once as there are connections; answers how many a second. */
async function rate<T>(items: readonly T[], work: (item: T, n: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const started = performance.now()
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (let n = next++; n < items.length; n = next++) await work(items[n]!, n)
    }),
  )
  return (items.length / (performance.now() - started)) * 1000
}

const actorOf = ({ userId, personId }: Offer) =>
  ({ kind: 'USER', userId, personId, identityLevel: 4, maskedName: '测*' }) as const

async function confirm(app: App, offer: Offer): Promise<void> {
  const command = { entitlementId: offer.id, amountFen: AMOUNT, idempotencyKey: `bench-${offer.id}` }
  const { outcome } = await app.cases.confirm(actorOf(offer), command)
  if (outcome.kind !== 'DONE') throw new Error(`not confirmed: ${JSON.stringify(outcome)}`)
}

/** Confirmations against bare transactions, turn about, so that a noisy neighbour disturbs both alike. */
async function compare(app: App, owner: Client, bare: Pool, poolOf: (n: number) => string) {
  const rates = { ours: [] as number[], bare: [] as number[] }
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const bareOffers = await makeOffers(app, owner, ROUND, poolOf)
    const ourOffers = await makeOffers(app, owner, ROUND, poolOf)
    await atRest(owner, 'entitlement')
    const turns = {
      bare: () => rate(bareOffers, (offer, n) => bareTransaction(bare, offer.id, poolOf(n))),
      ours: () => rate(ourOffers, offer => confirm(app, offer)),
    }
    // Who comes second finds the disk busy with what the first has left, so each comes first as often.
    for (const who of round % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
      const perSecond = await turns[who]()
      // The first rounds warm caches, plans and compiled code.
      if (round >= WARM_UP) rates[who].push(perSecond)
    }
  }
  return { ours: median(rates.ours), bare: median(rates.bare) }
}

/** From the tap to the booked payment, a steady trickle of taps. */
async function paid(
  app: App,
  owner: Client,
  bank: Awaited<ReturnType<typeof instantBank>>,
): Promise<number[]> {
  await owner.query('update outbox set done_at = now() where done_at is null')
  const offers = await makeOffers(app, owner, PAID, n => MANY[n % MANY.length]!)
  const schedule = await app.work()
  const tapped = new Map<string, number>()
  for (const offer of offers) {
    tapped.set(offer.id, performance.now())
    await confirm(app, offer)
  }
  const deadline = performance.now() + 60_000
  while (bank.booked.size < PAID && performance.now() < deadline) await new Promise(setImmediate)
  await schedule.stop()
  const { rows } = await owner.query<{ id: string; entitlement_id: string }>(
    'select id, entitlement_id from fulfilment where entitlement_id = any($1)',
    [offers.map(offer => offer.id)],
  )
  return rows.flatMap(row => {
    const [from, to] = [tapped.get(row.entitlement_id), bank.booked.get(row.id)]
    return from === undefined || to === undefined ? [] : [to - from]
  })
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

async function measure({ appUrl, owner }: BenchDatabase) {
  const bank = await instantBank('bench')
  const app = await buildApp(benchSettings(appUrl, bank.url, CONNECTIONS - GATHERED))
  bank.platform = await app.server.listen({ host: '127.0.0.1', port: 0 })
  // Both keep their connections, and what these have planned, from round to round.
  const bare = new Pool({ connectionString: appUrl, max: CONNECTIONS, idleTimeoutMillis: 0 })
  await openPools(owner, [...MANY, HOT])
  const many = await compare(app, owner, bare, n => MANY[n % MANY.length]!)
  const hot = await compare(app, owner, bare, () => HOT)
  const times = await paid(app, owner, bank)
  const { rows } = await owner.query<{ fsync: string; commit: string }>(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
  )
  const result = {
    vsBareTx: two(many.ours / many.bare),
    vsBareTxHotPool: two(hot.ours / hot.bare),
    paidP99ms: Math.round(percentile(times, 0.99)),
    paidP50ms: Math.round(percentile(times, 0.5)),
    paid: times.length,
    confirmPerSecond: Math.round(many.ours),
    bareTxPerSecond: Math.round(many.bare),
    hotConfirmPerSecond: Math.round(hot.ours),
    hotBareTxPerSecond: Math.round(hot.bare),
    connections: CONNECTIONS,
    fsync: rows[0]!.fsync,
    synchronousCommit: rows[0]!.commit,
    cores: availableParallelism(),
    reached: many.ours / many.bare >= 0.6 && percentile(times, 0.99) <= 1_000 && times.length === PAID,
  }
  await bare.end()
  await app.close()
  await bank.close()
  return result
}

runBench(measure)
