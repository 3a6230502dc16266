import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { findFreePort } from '@policy-direct/mocks/database/free-port'
import { programWords } from '@policy-direct/mocks/launch/child'
import { keysOf } from '@policy-direct/mocks/launch/keys'
import { bffSettings } from '@policy-direct/mocks/launch/settings'
import { operationNamed, operationText } from '@policy-direct/mocks/visitor/operations'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import autocannon from 'autocannon'
import { Client } from 'pg'
import { openStage, type Stage } from '../../src/stage/stage'

const CONNECTIONS = 16
// Short laps, turn about: whatever else the machine does falls on all three alike, and each round has its own ratio.
const WARM_UP_SECONDS = 4
const LAP_SECONDS = 1
const ROUNDS = 15
const ROOT = path.join(__dirname, '../../..')
const json = process.argv.includes('--json')
const tell = (line: string) => console.error(line)

interface Lap {
  perSecond: number
  /** Requests a second of the answering process's own processor time. */
  perCpuSecond: number
  p99ms: number
}

async function lap(
  request: { url: string; method: 'GET' | 'POST'; body?: string },
  token: string,
  seconds: number,
): Promise<Lap> {
  const before = await cpuSeconds(request.url)
  const result = await autocannon({
    ...request,
    connections: CONNECTIONS,
    duration: seconds,
    headers: {
      authorization: `Bearer ${token}`,
      ...(request.body ? { 'content-type': 'application/json' } : {}),
    },
  })
  if (result.non2xx + result.errors > 0)
    throw new Error(`${request.url}: ${result.non2xx} refused, ${result.errors} errors`)
  return {
    perSecond: result['2xx'] / result.duration,
    perCpuSecond: result['2xx'] / ((await cpuSeconds(request.url)) - before),
    p99ms: result.latency.p99,
  }
}

/** Processor time the answering process has used so far, as it says itself. */
async function cpuSeconds(url: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', url))).text()
  return Number(/^process_cpu_seconds_total(?:\{.*\})? (\S+)/m.exec(text)?.[1])
}

/** Waits until the first morning's messages are sent: they would slow our process only. */
async function quiet(stage: Stage): Promise<void> {
  const client = new Client({ connectionString: stage.house.ownerUrl })
  await client.connect()
  const waiting = 'select 1 from outbox where done_at is null and failed_at is null limit 1'
  while ((await client.query(waiting)).rowCount) await new Promise(resolve => setTimeout(resolve, 500))
  await client.end()
}

/** The peers work on the same stage: same database, keys and outside world. */
function settingsOf({ house, dataFolder }: Stage): Record<string, string> {
  return bffSettings(house.places, keysOf(dataFolder), {
    databaseUrl: house.appUrl,
    redisUrl: '',
    h5Folder: '',
    logLevel: 'error',
    mode: 'production',
  })
}

function startPeers(settings: Record<string, string>, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, programWords(path.join(__dirname, 'peers.ts')), {
    cwd: ROOT,
    env: { ...process.env, ...settings, PORT: String(port), IMPORT_ON_START: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', chunk => String(chunk).includes('peers answer') && resolve(child))
    child.on('exit', code => reject(new Error(`the peers ended with ${code}`)))
  })
}

/**
 * The signed-in home query of 木兰's agent: ours, a bare Fastify route and Apollo Server, turn about. A ratio is the
 * median of the rounds' ratios.
 */
async function run(): Promise<void> {
  const stage = await openStage({ logLevel: 'error' })
  let peers: ChildProcess | undefined
  try {
    await quiet(stage)
    const visitor = new Visitor(stage.address)
    await visitor.signIn('li-xiang')
    const firm = (await visitor.beneficiaries()).find(one => one.kind === 'ENTERPRISE')
    if (!firm || !visitor.token) throw new Error('李想 has no firm')
    const port = await findFreePort()
    peers = await startPeers(settingsOf(stage), port)
    const hash = operationNamed('PolicyPackage')
    const variables = { beneficiaryId: firm.id }
    const requests = {
      ours: {
        url: `${stage.address}/graphql`,
        method: 'POST' as const,
        body: JSON.stringify({ query: hash, persisted: true, variables }),
      },
      fastify: { url: `http://127.0.0.1:${port}/home/${firm.id}`, method: 'GET' as const },
      apollo: {
        url: `http://127.0.0.1:${port}/apollo`,
        method: 'POST' as const,
        body: JSON.stringify({ variables, extensions: persistedQuery() }),
      },
    }
    await introduceToApollo(requests.apollo.url)
    const laps: Record<keyof typeof requests, Lap[]> = { ours: [], fastify: [], apollo: [] }
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const name of turn(['ours', 'fastify', 'apollo'] as const, round)) {
        const one = await lap(requests[name], visitor.token, round === 0 ? WARM_UP_SECONDS : LAP_SECONDS)
        // The first round warms caches, plans and compiled code.
        if (round > 0) laps[name].push(one)
        tell(
          `${round === 0 ? 'warm-up' : `round ${round}`} ${name}: ${Math.round(one.perSecond)}/s, p99 ${one.p99ms} ms, ${Math.round(one.perCpuSecond)} a CPU second`,
        )
      }
    }
    const against = (name: keyof typeof laps, what: keyof Lap) =>
      round2(median(laps.ours.map((one, round) => one[what] / laps[name][round]![what])))
    const answer = {
      vsFastifySameData: against('fastify', 'perSecond'),
      vsApolloSameData: against('apollo', 'perSecond'),
      // The same without what other programs of the machine took in between.
      perCpuSecond: {
        vsFastify: against('fastify', 'perCpuSecond'),
        vsApollo: against('apollo', 'perCpuSecond'),
      },
      p99ms: median(laps.ours.map(one => one.p99ms)),
      perSecond: Math.round(median(laps.ours.map(one => one.perSecond))),
      connections: CONNECTIONS,
      cores: availableParallelism(),
    }
    console.log(json ? JSON.stringify(answer) : answer)
  } finally {
    peers?.removeAllListeners('exit')
    peers?.kill()
    await stage.close()
  }
}

/** Apollo keeps a query by its SHA-256 after it has seen it once. */
async function introduceToApollo(url: string): Promise<void> {
  const seen = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: operationText('PolicyPackage'),
      variables: { beneficiaryId: '' },
      extensions: persistedQuery(),
    }),
  })
  if (!seen.ok) throw new Error(`Apollo does not take the query: ${await seen.text()}`)
}

/** Apollo asks for all 64 digits. */
const persistedQuery = () => {
  const sha256Hash = createHash('sha256').update(operationText('PolicyPackage')).digest('hex')
  return { persistedQuery: { version: 1, sha256Hash } }
}

/** Everybody goes first in one round of three. */
const turn = <T>(all: readonly T[], round: number): T[] => [
  ...all.slice(round % all.length),
  ...all.slice(0, round % all.length),
]

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number

const round2 = (value: number) => Math.round(value * 100) / 100

run().catch(error => {
  console.error(error)
  process.exit(1)
})
