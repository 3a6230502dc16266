import { join } from 'node:path'
import { sha256 } from '../adapters/digest/sha256'
import { readDraft } from '../adapters/policy-files/read-draft'
import { postgresDataUses } from '../adapters/postgres/data-uses'
import { postgresTakeUp } from '../adapters/postgres/take-up'
import { threadedSandbox } from '../adapters/worker-thread/sandbox'
import type { Actor } from '../domain/actor'
import { simulationResolvers } from '../graphql/resolvers/simulation'
import type { Sandbox } from '../ports/sandbox'
import { limitRate } from '../usecases/limit-rate'
import { recordPlay } from '../usecases/record-play'
import { listSimulationItems, readSandboxReadiness, simulate, simulateCurve } from '../usecases/simulate'
import { simulateReplay } from '../usecases/simulate-replay'
import type { Area, Base } from './base'
import type { PolicyArea } from './policies'
import type { SandboxThreadSettings } from './sandbox-thread'

/** A finger on a slider asks ten times a second. */
const ASKED_PER_MINUTE = 1_200
const IDLE_MS = 15 * 60_000
/** Ids and traits come to some hundreds of bytes a subject; columns lie outside. */
const HEAP_MB = 4_096

/** Drafts played through for the whole city (CC-8), in a thread of their own. */
export function simulationArea(
  base: Base,
  { items }: Pick<PolicyArea, 'items'>,
  sandbox: Sandbox & { close?(): Promise<void> } = sandboxOf(base),
): Area {
  const deps = {
    items,
    sandbox,
    readDraft,
    recordPlay: recordPlay({
      dataUses: postgresDataUses(base.connection.db, base),
      clock: base.clock,
      digest: sha256,
    }),
    takeUp: postgresTakeUp(base.connection.db),
    clock: base.clock,
    city: base.config.CITY_REGION,
  }
  return {
    resolvers: [
      simulationResolvers({
        list: listSimulationItems(deps),
        readiness: readSandboxReadiness(deps),
        simulate: simulate(deps),
        curve: simulateCurve(deps),
        replay: simulateReplay(deps),
        admit: actor => limitRate(base.cache, 'simulation', whoAsks(actor), ASKED_PER_MINUTE),
      }),
    ],
    routes: server => void server.addHook('onClose', async () => void (await sandbox.close?.())),
  }
}

const whoAsks = (actor: Actor) => (actor.kind === 'STAFF' ? actor.staffId : 'others')

function sandboxOf({ config, log }: Base) {
  const settings: SandboxThreadSettings = { databaseUrl: config.DATABASE_URL }
  return threadedSandbox({
    program: join(__dirname, 'sandbox-thread.ts'),
    settings,
    idleMs: IDLE_MS,
    heapMb: HEAP_MB,
    onFailed: error => log.error({ err: error }, 'sandbox'),
  })
}
