import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { sql } from 'kysely'
import { chineseWorkingDays } from './adapters/calendar/chinese-days'
import { cityClock } from './adapters/clock/city'
import { systemClock } from './adapters/clock/system'
import { persistedOperations, schemaText } from './adapters/contract/contract'
import { randomIds } from './adapters/ids/random'
import { memoryCache } from './adapters/memory/cache'
import { connect } from './adapters/postgres/database'
import { requireFittingKeys } from './adapters/postgres/fitting-keys'
import { listen } from './adapters/postgres/listen'
import { postgresOutbox } from './adapters/postgres/outbox'
import { requireSameTree } from './adapters/postgres/same-tree'
import { redisCache } from './adapters/redis/cache'
import { sealedPersonalData } from './adapters/sealing/personal-data'
import { workingDayOverrides } from './adapters/seed-files/working-days'
import type { Area, Base } from './app/base'
import { type CaseArea, caseArea } from './app/cases'
import { hallArea } from './app/hall'
import { identityArea } from './app/identity'
import { leadershipArea } from './app/leadership'
import { newsroomArea } from './app/newsroom'
import { policyArea } from './app/policies'
import { publicityArea } from './app/publicity'
import { refusalNotes } from './app/refusals'
import { simulationArea } from './app/simulations'
import { specialistArea } from './app/specialists'
import { windowArea } from './app/windows'
import type { Config } from './config'
import type { GraphQLContext, Resolvers } from './graphql/context'
import { mergeResolvers, registerGraphQL } from './graphql/plugin'
import { scalars } from './graphql/scalars'
import { serveH5 } from './http/h5'
import { healthRoutes } from './http/health'
import { newMetrics, observeRequests } from './http/metrics'
import { requestIds } from './http/request-ids'
import { answerStranger, strangerAnswers } from './http/strangers'
import { isInLane, relayOutbox } from './jobs/relay'
import { type Job, type Schedule, startSchedule } from './jobs/schedule'
import type { Lane } from './ports/outbox'

/** For benchmarks whose bank moves the city's time. */
export type { CityClock } from './adapters/clock/city'
export { loadPolicies } from './adapters/policy-files/load-policies'
/** For whoever measures the tree of published lines with nothing running. */
export { sha256Tree, sm3Tree } from './adapters/public-log/hashes'
/** As `main` runs the platform, for benchmarks that run it in their own process. */
export { collectEarlier } from './app/garbage'
export type { FileToPlay, PlayedFile } from './app/play-file'
/** For the command line: a policy file played through with nothing running. */
export { playFile } from './app/play-file'
export { consistencySpans, inclusionSpans, placesOf, type Span, spanHashes } from './domain/public-log/proof'
export { EMPTY, growingTree } from './domain/public-log/tree'
export { Ground as SandboxGround } from './domain/simulation/ground'
export { tell as tellSandbox } from './domain/simulation/tell'

export interface App {
  server: FastifyInstance
  base: Base
  /** The case area, for whoever measures a use case without the way through GraphQL. */
  cases: CaseArea
  /** What comes round with time, for whoever measures a job by itself. */
  jobs: readonly Job[]
  /** What GraphQL is answered from, for whoever puts another server in front of the same rooms. */
  answers: Answers
  /** Starts the jobs; without it the server only answers. */
  work(): Promise<Schedule>
  /** Lets running requests and jobs end, then closes everything. */
  close(): Promise<void>
}

export interface Answers {
  /** The contract as one text. */
  schema: string
  /** Operations of the released mini-program: SHA-256 → text. */
  persisted: Record<string, string>
  /** Type → field → resolver. */
  resolvers: Resolvers
  context(request: FastifyRequest): Promise<GraphQLContext>
}

const MAX_BODY_BYTES = 256 * 1024
const CITY_CLOCK_EVERY_MS = 500
const RELAY_EVERY_MS = 1_000
const COUNT_REFUSALS_EVERY_MS = 10_000
/** Money never stands behind messages, and the answer to somebody's own deed never behind a thousand offers. */
const MONEY = ['send-fulfilment']
const ANSWERS = ['announce', 'send-message', 'notify']
/**
 * All lanes together leave connections of the default pool to those who are waiting in front of a phone. A payment under way
 * holds none but to be read: what it waits for is the bank, and three commits it shares with others.
 */
const LANES: Readonly<Record<string, { lane: Lane; atOnce: number; leaseMs?: number }>> = {
  'relay-money': { lane: { only: MONEY }, atOnce: 32, leaseMs: 12_000 },
  'relay-answers': { lane: { only: ANSWERS }, atOnce: 4 },
  relay: { lane: { except: [...MONEY, ...ANSWERS] }, atOnce: 4 },
}

/** The only composition root. */
export async function buildApp(config: Config): Promise<App> {
  const server = newServer(config)
  const clock = config.CLOCK_URL ? cityClock(config.CLOCK_URL, CITY_CLOCK_EVERY_MS) : undefined
  await clock?.refresh()
  const stand: Omit<Base, 'refusals'> = {
    config,
    connection: connect(config.DATABASE_URL, config.DATABASE_POOL, error =>
      server.log.error(error, 'database'),
    ),
    clock: clock ?? systemClock,
    ids: randomIds,
    cache: config.REDIS_URL
      ? redisCache(config.REDIS_URL, error => server.log.warn({ reason: error.message }, 'redis'))
      : memoryCache(Date.now),
    calendar: chineseWorkingDays(workingDayOverrides()),
    personalData: sealedPersonalData(config.PERSONAL_DATA_KEY, config.BLIND_INDEX_KEY),
    metrics: newMetrics(),
    log: server.log,
  }
  const base: Base = { ...stand, refusals: refusalNotes(stand) }
  await requireFittingKeys(base.connection.db, base.personalData)
  await requireSameTree(base.connection.db, config.PUBLIC_LOG_HASH)

  const identity = identityArea(base)
  const policies = await policyArea(base, identity)
  const cases = caseArea(base, identity, policies)
  const areas: readonly Area[] = [
    identity,
    policies,
    cases,
    hallArea(base, identity, policies),
    leadershipArea(base, policies),
    newsroomArea(base, policies),
    publicityArea(base, policies),
    specialistArea(base, identity, policies),
    simulationArea(base, policies),
    windowArea(base, identity, policies, cases),
  ]

  strangerAnswers(server)
  observeRequests(server, base.metrics)
  healthRoutes(server, {
    metrics: base.metrics,
    waitingFor: async () => {
      await sql`select 1`.execute(base.connection.db)
      return (await identity.imported()) ? null : 'import'
    },
  })
  for (const area of areas) await area.routes?.(server)
  const answers: Answers = {
    schema: schemaText(),
    persisted: persistedOperations(),
    resolvers: mergeResolvers([scalars, ...areas.flatMap(area => area.resolvers)]),
    context: request => identity.context(request),
  }
  await registerGraphQL(server, {
    ...answers,
    persistedOnly: config.NODE_ENV === 'production',
    onBug: (error, traceId) => server.log.error({ err: error, traceId }, 'bug'),
    note: base.refusals.note,
  })
  if (config.H5_DIR) await serveH5(server, config.H5_DIR)

  const jobs = [
    ...areas.flatMap(area => area.jobs ?? []),
    { name: 'count-refusals', everyMs: COUNT_REFUSALS_EVERY_MS, run: () => base.refusals.count() },
  ]
  let schedule: Schedule | undefined
  let stopListening: (() => Promise<void>) | undefined
  return {
    server,
    base,
    cases,
    jobs,
    answers,
    async work() {
      const relay = (lane: (typeof LANES)[string]) =>
        relayOutbox({
          ...lane,
          outbox: postgresOutbox(base.connection.db),
          handlers: Object.assign({}, ...areas.map(area => area.topics ?? {})),
          random: Math.random,
          onError: (topic, error) => server.log.warn({ topic, reason: String(error) }, 'outbox entry failed'),
        })
      const all = [
        ...Object.entries(LANES).map(([name, lane]) => ({ name, everyMs: RELAY_EVERY_MS, ...relay(lane) })),
        ...jobs,
      ]
      const started = startSchedule(all, (job, error) => server.log.error({ err: error, job }, 'job failed'))
      schedule = started
      stopListening = await listen(config.DATABASE_URL, 'outbox', topics => {
        for (const [name, { lane }] of Object.entries(LANES))
          if (topics.split(' ').some(topic => isInLane(lane, topic))) started.wake(name)
      })
      return started
    },
    async close() {
      await server.close()
      await stopListening?.()
      await schedule?.stop()
      await base.refusals.count(true)
      await base.refusals.settled()
      clock?.close()
      await base.cache.close()
      await base.connection.close()
    },
  }
}

function newServer(config: Config): FastifyInstance {
  return Fastify({
    bodyLimit: MAX_BODY_BYTES,
    frameworkErrors: answerStranger,
    genReqId: requestIds(randomIds.token(6)),
    logController: new LogController({ disableRequestLogging: config.NODE_ENV === 'production' }),
    logger: {
      level: config.LOG_LEVEL,
      // Headers, bodies and query strings may hold personal data: only method, route and id are logged.
      serializers: {
        req: request => ({ method: request.method, route: request.routeOptions?.url, id: request.id }),
      },
    },
  })
}
