import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { Ground } from '../domain/simulation/ground'
import type { JudgeablePopulation } from '../domain/simulation/population'
import { knownOn, lackingOf } from '../domain/simulation/replay'
import { tell, tellSide } from '../domain/simulation/tell'
import type { Sandbox, SubjectKind } from '../ports/sandbox'
import type { SubjectFeed } from '../ports/subject-feed'

export interface KeepSandboxDeps {
  feed: SubjectFeed
  population(kind: SubjectKind): JudgeablePopulation
  /** A loading that failed; it begins anew with the next question. */
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
  ready: boolean
  /** Loading or catching up; one at a time. */
  turn: Promise<void>
}

/**
 * The sandbox in this very process: grounds by kind, loaded when first asked for, caught up with what changed before
 * every answer.
 */
export function keepSandbox({ feed, population, onFailed }: KeepSandboxDeps): Sandbox {
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

  function begun(kind: SubjectKind, day: LocalDate | null = null): Held {
    const held = day === null ? now : past
    const known = held.get(kind)
    if (known?.day === day) return known
    const fresh: Held = {
      ground: new Ground(kind, population(kind)),
      day,
      left: new Map(),
      mark: 0,
      loaded: 0,
      ready: false,
      turn: Promise.resolve(),
    }
    held.set(kind, fresh)
    fresh.turn = takeIn(kind, fresh).then(
      () => {
        fresh.ready = true
      },
      error => {
        if (held.get(kind) === fresh) held.delete(kind)
        onFailed(error)
      },
    )
    return fresh
  }

  /** The ground of a kind as departments' data are now; null while it is being loaded. */
  async function ground(kind: SubjectKind): Promise<Ground | null> {
    const one = begun(kind)
    if (!one.ready) return null
    one.turn = one.turn.catch(() => undefined).then(() => takeIn(kind, one))
    await one.turn
    return one.ground
  }

  return {
    async readiness(kind) {
      const { ready, loaded } = begun(kind)
      return { ready, loaded }
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
      const { ready, ground, left } = begun(item.beneficiary.kind, day)
      if (!ready) return null
      const [figures] = ground.figures([item], day)
      return { size: ground.size, figures: tellSide(figures!), lacking: lackingOf(item, left) }
    },
  }
}
