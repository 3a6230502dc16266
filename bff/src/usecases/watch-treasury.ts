import { silenceRequest } from '../domain/treasury-silence'
import type { TreasuryFiles } from '../ports/treasury'
import type { CaseNews } from './announce'
import { type AskSilentDeps, askSilent } from './ask-silent'

export interface WatchTreasuryDeps extends AskSilentDeps {
  treasuryFiles: Pick<TreasuryFiles, 'atTreasury' | 'untold'>
  /** Working days without a word of the treasury after which somebody has to ask. */
  treasurySilentDays: number
  announce(entitlementId: string, event: CaseNews, occasion: string): Promise<number>
}

const TOLD_AT_ONCE = 100

/** Under which a waiting payment of a run is told of, once. */
export const silenceOccasion = (runId: string): string => `treasury-${runId}`

/**
 * Silence of the treasury (CC-13): more working days than the city waits without a word about a run are a task for its
 * department, once a silence, and everybody whose payment has no answer is told once. Answers how many were raised and told.
 */
export function watchTreasury(deps: WatchTreasuryDeps) {
  /** Runs everybody of whom has been told. */
  const told = new Set<string>()
  return async (): Promise<number> => {
    const { treasuryFiles, treasurySilentDays: days, announce } = deps
    const { silent, ask } = askSilent(deps, days)
    let moved = 0
    for (const run of await treasuryFiles.atTreasury()) {
      if (!silent(run.heardOn)) continue
      const { runId, department, regionCode, itemId } = run
      const key = `treasury-silence:${runId}:${run.heardOn}`
      const request = silenceRequest(run, days)
      if (await ask({ department, regionCode, itemId, request, key })) moved += 1
      if (told.has(runId)) continue
      const waiting = await treasuryFiles.untold(runId, silenceOccasion(runId), TOLD_AT_ONCE)
      for (const id of waiting) moved += await announce(id, 'TREASURY_SILENT', silenceOccasion(runId))
      if (waiting.length < TOLD_AT_ONCE) told.add(runId)
    }
    return moved
  }
}
