import { chinaDate } from '@policy-direct/shared/time/china-date'
import { Counter } from 'prom-client'
import { randomSalt } from '../adapters/ids/salts'
import { postgresCaseRecords } from '../adapters/postgres/case-records'
import { postgresPoolQueue } from '../adapters/postgres/pool-queue'
import { postgresPublicLog } from '../adapters/postgres/public-log'
import { treeNamed } from '../adapters/public-log/hashes'
import { ed25519Signer } from '../adapters/public-log/head-signer'
import { publicityResolvers } from '../graphql/resolvers/publicity'
import { publicityRoutes } from '../http/publicity'
import { limitRate } from '../usecases/limit-rate'
import { listTreeHeads, proveConsistency, proveLine, readTreeHead } from '../usecases/prove-line'
import { publishLines } from '../usecases/publish-lines'
import { listQueueChains, readQueueChain } from '../usecases/read-queue-chain'
import { takeDownExpired, takeDownLine } from '../usecases/take-down-line'
import type { Area, Base } from './base'
import type { PolicyArea } from './policies'

const PUBLISH_EVERY_MS = 500
const EXPIRE_EVERY_MS = 2_000
const ASKED_PER_MINUTE = 120

/** What was fulfilled, published so that anybody can prove that nothing of it was changed (N-7). */
export function publicityArea(base: Base, { items }: Pick<PolicyArea, 'items'>): Area {
  const { config, connection, cache, clock, calendar } = base
  const deps = {
    clock,
    calendar,
    items,
    publicLog: postgresPublicLog(connection.db),
    records: postgresCaseRecords(connection.db),
    poolQueue: postgresPoolQueue(connection.db),
    hash: treeNamed(config.PUBLIC_LOG_HASH),
    signer: ed25519Signer(config.PUBLIC_LOG_KEY),
    salt: randomSalt,
    city: config.CITY_REGION,
  }
  const proveOne = proveLine(deps)
  // A wave of UNKNOWN is somebody passing forged receipts around.
  const checks = new Counter({
    name: 'publicity_checks_total',
    help: 'Receipts that strangers checked in the public log, by what was found',
    labelNames: ['standing'],
    registers: [base.metrics],
  })
  const prove: ReturnType<typeof proveLine> = async (text, seen) => {
    const check = await proveOne(text, seen)
    checks.labels(check.standing).inc()
    return check
  }
  const days = listTreeHeads(deps)
  const admit = (address: string) => limitRate(cache, 'publicity', address, ASKED_PER_MINUTE)
  return {
    resolvers: [publicityResolvers({ prove, admit, takeDown: takeDownLine(deps) })],
    jobs: [
      { name: 'publish-lines', everyMs: PUBLISH_EVERY_MS, run: publishLines(deps) },
      { name: 'take-down-expired', everyMs: EXPIRE_EVERY_MS, run: takeDownExpired(deps) },
    ],
    routes(server) {
      publicityRoutes(server, {
        prove,
        admit,
        consistency: proveConsistency(deps),
        head: readTreeHead(deps),
        queues: listQueueChains(deps),
        queue: readQueueChain(deps),
        days: () => days(chinaDate(clock.now())),
      })
    },
  }
}
