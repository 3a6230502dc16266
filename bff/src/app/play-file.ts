import { memoryPolicyItems } from '../adapters/memory/policy-items'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { readDraft } from '../adapters/policy-files/read-draft'
import { fundingPools } from '../adapters/seed-files/funding-pools'
import type { StaffActor } from '../domain/actor'
import { Population } from '../eligibility'
import type { SubjectFeed } from '../ports/subject-feed'
import { keepSandbox } from '../usecases/keep-sandbox'
import {
  type NotSimulated,
  type Simulation,
  type SimulationCurve,
  simulate,
  simulateCurve,
} from '../usecases/simulate'
import type { SimulationQuestion } from '../usecases/take-into-sandbox'

/** A policy file to be played through without a running system. */
export interface FileToPlay extends Omit<SimulationQuestion, 'itemId' | 'draft'> {
  /** Its text. */
  draft: string
  asOf: string
  /** Id of the lever whose curve is drawn; null: the first one that is moved. */
  curve: string | null
  /** GB/T 2260 code of the city. */
  city: string
}

export interface PlayedFile {
  kind: 'PLAYED'
  simulation: Simulation
  curve: SimulationCurve | null
}

/**
 * Plays a file through on subjects from anywhere, beside the published library, by the use case that answers the desk.
 * @throws Fault INVALID_INPUT for figures that make no sense; Error when the feed breaks
 */
export async function playFile(file: FileToPlay, feed: SubjectFeed): Promise<PlayedFile | NotSimulated> {
  const { draft, asOf, city } = file
  const { item, problems } = readDraft(draft)
  if (!item) return { kind: 'PROBLEMS', problems: [...problems] }
  const now = new Date(`${asOf}T09:00:00+08:00`)
  const clock = { now: () => now }
  const sandbox = keepSandbox({
    feed,
    population: kind => new Population(kind),
    clock,
    // Whoever asks is told.
    onFailed: () => undefined,
  })
  const items = memoryPolicyItems()
  await items.publish(loadPolicies(), now)
  const pools = fundingPools([]).map(pool => ({ ...pool, availableFen: pool.budgetFen }))
  const deps = {
    items,
    sandbox,
    readDraft,
    // Nobody lives in a file.
    recordPlay: async () => undefined,
    takeUp: { pools: async () => pools, sums: async () => [] },
    clock,
    city,
  }
  const actor: StaffActor = {
    kind: 'STAFF',
    staffId: 'command-line',
    name: '命令行',
    department: item.leadDepartment,
    regionCode: city,
    roles: ['REVIEWER'],
  }
  const question = { ...file, itemId: item.id }
  while (!(await sandbox.readiness(item.beneficiary.kind)).ready) await new Promise(setImmediate)
  const simulation = await simulate(deps)(actor, question)
  if (simulation.kind !== 'SIMULATION') return simulation
  const lever = file.curve ?? file.changes[0]?.lever
  if (lever === undefined) return { kind: 'PLAYED', simulation, curve: null }
  const curve = await simulateCurve(deps)(actor, { ...question, lever })
  return curve.kind === 'CURVE' ? { kind: 'PLAYED', simulation, curve } : curve
}
