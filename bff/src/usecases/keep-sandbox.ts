import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { Ground } from '../domain/simulation/ground'
import type { JudgeablePopulation } from '../domain/simulation/population'
import { knownOn, lackingOf } from '../domain/simulation/replay'
import { tell, tellSide } from '../domain/simulation/tell'
import type { Clock } from '../ports/clock'
import type { Sandbox, SubjectKind } from '../ports/sandbox'
import type { SubjectFeed } from '../ports/subject-feed'

export interface KeepSandboxDeps {
  feed: SubjectFeed
  population(kind: SubjectKind): JudgeablePopulation
  clock: Clock
  /** A loading that failed. */
  onFailed(error: unknown): void
}

interface Held {
  ground: Ground
  /** The day whose knowledge it holds; null: what is known now. */
  day: LocalDate | null
  /** Facts left out because they are of a later day, by how many subjects. */
  left: Map<string, number>
  mark: number
  loaded: number
  state: 'LOADING' | 'READY' | 'FAILED'
  /** When it came to be ready, or failed. */
  since: number
  error: unknown
  /** Whether what was loaded was of use to who asked for it. */
  answered: boolean
  /** Loading or catching up; one at a time. */
  turn: Promise<void>
}

/** So long everybody is told that it could not be loaded; then the next question begins anew. */
const AGAIN_AFTER_MS = 10_000
/** So long a day of the past waits, loaded, for who asked for it, while others ask for another day. */
const KEPT_MS = 10_000

/**
 * The sandbox in this very process: grounds by kind, loaded when first asked for, caught up with what changed before
 * every answer.
 */
export function keepSandbox({ feed, population, clock, onFailed }: KeepSandboxDeps): Sandbox {
  const now = new Map<SubjectKind, Held>()
  /** One day of the past at a time: each is a city more in memory. */
  const past = new Map<SubjectKind, Held>()

  async function takeIn(kind: SubjectKind, into: Held): Promise<void> {
    const leave = (fact: string) => into.left.set(fact, (into.left.get(fact) ?? 0) + 1)
    for await (const { subjects, mark } of feed.after(kind, into.mark)) {
      for (const { id, regionCode, facts } of subjects)
        into.ground.put(id, regionCode, into.day === null ? facts : knownOn(facts, into.day, leave))
      into.mark = mark
      into.loaded = into.ground.size
    }
  }

  /** Whether another loading may take the place of what is held: two that wait for two days would starve each other. */
  function givesWay({ state, since, answered, day: held }: Held, day: LocalDate | null): boolean {
    const elapsed = clock.now().getTime() - since
    if (state === 'FAILED') return elapsed >= AGAIN_AFTER_MS
    return state === 'READY' && held !== day && (answered || elapsed >= KEPT_MS)
  }

  /** What is held of a kind; it may be of another day. Asking begins the loading. Throws why it failed. */
  function begun(kind: SubjectKind, day: LocalDate | null = null): Held {
    const held = day === null ? now : past
    const known = held.get(kind)
    if (known && !givesWay(known, day)) {
      if (known.state === 'FAILED') throw known.error
      return known
    }
    const fresh: Held = {
      ground: new Ground(kind, population(kind)),
      day,
      left: new Map(),
      mark: 0,
      loaded: 0,
      state: 'LOADING',
      since: 0,
      error: null,
      answered: false,
      turn: Promise.resolve(),
    }
    held.set(kind, fresh)
    const ended = (state: Held['state'], error: unknown = null): void => {
      Object.assign(fresh, { state, error, since: clock.now().getTime() })
    }
    fresh.turn = takeIn(kind, fresh).then(
      () => ended('READY'),
      error => {
        ended('FAILED', error)
        onFailed(error)
      },
    )
    return fresh
  }

  /** The ground of a kind as departments' data are now; null while it is being loaded. */
  async function ground(kind: SubjectKind): Promise<Ground | null> {
    const one = begun(kind)
    if (one.state !== 'READY') return null
    one.turn = one.turn.catch(() => undefined).then(() => takeIn(kind, one))
    await one.turn
    return one.ground
  }

  return {
    async readiness(kind, day) {
      const held = begun(kind, day)
      return { ready: held.state === 'READY' && held.day === (day ?? null), loaded: held.loaded }
    },
    async sideBySide(draft, current, asOf) {
      const found = (await ground(draft.beneficiary.kind))?.sideBySide(draft, current, asOf)
      return found ? tell(found) : null
    },
    async figures(items, asOf) {
      const kind = items[0]?.beneficiary.kind
      if (kind === undefined) return []
      return (await ground(kind))?.figures(items, asOf).map(tellSide) ?? null
    },
    async replay(item, day) {
      const held = begun(item.beneficiary.kind, day)
      if (held.state !== 'READY' || held.day !== day) return null
      held.answered = true
      const { ground, left } = held
      const [figures] = ground.figures([item], day)
      return { size: ground.size, figures: tellSide(figures!), lacking: lackingOf(item, left) }
    },
  }
}
