import type { Job } from '../jobs/schedule'
import { type MatchEverybodyDeps, matchEverybody } from '../usecases/match-everybody'
import type { Base } from './base'

const MATCH_EVERY_MS = 1_000
/** A line on the screen of whoever waits for a big city. */
const TOLD_EVERY = 20_000
const KINDS_IN_WORDS = { ENTERPRISE: '企业', PERSON: '居民' } as const

/** The daily match of everybody with everything, told as it goes. */
export function matchWork(log: Base['log'], deps: Omit<MatchEverybodyDeps, 'onLooked' | 'onMatched'>): Job {
  return {
    name: 'match',
    everyMs: MATCH_EVERY_MS,
    run: matchEverybody({
      ...deps,
      onLooked(kind, items, looked) {
        if (looked % TOLD_EVERY === 0)
          log.info({ progress: true }, `比对 ${items} 个事项:${KINDS_IN_WORDS[kind]} ${looked} matched`)
      },
      onMatched: ({ id, name }, counts) =>
        log.info(
          { item: id, ...counts, progress: counts.sure + counts.doubtful > 0 },
          `比对 ${name}:看了 ${counts.looked},确定 ${counts.sure},存疑 ${counts.doubtful}`,
        ),
    }),
  }
}
