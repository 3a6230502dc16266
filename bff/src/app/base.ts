import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'
import type { Connection } from '../adapters/postgres/database'
import type { Config } from '../config'
import type { WorkingDays } from '../domain/working-days'
import type { Resolvers } from '../graphql/context'
import type { TopicHandler } from '../jobs/relay'
import type { Job } from '../jobs/schedule'
import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { PersonalData } from '../ports/personal-data'
import type { RefusalNotes } from '../usecases/note-refusal'

/** What every area of the product stands on. */
export interface Base {
  config: Config
  connection: Connection
  clock: Clock
  ids: Ids
  cache: Cache
  calendar: WorkingDays
  personalData: PersonalData
  metrics: Registry
  log: FastifyBaseLogger
  /** The trail of what was refused. */
  refusals: RefusalNotes
}

/** What an area contributes to the server. */
export interface Area {
  resolvers: readonly Resolvers[]
  /** Work that follows from business transactions, by outbox topic. */
  topics?: Readonly<Record<string, TopicHandler>>
  /** Work that comes round with time. */
  jobs?: readonly Job[]
  /** HTTP routes beside GraphQL: callbacks of upstreams, pictures, redirects. */
  routes?(server: FastifyInstance): void | Promise<void>
}
