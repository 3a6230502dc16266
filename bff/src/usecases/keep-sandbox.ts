import { Ground } from '../domain/simulation/ground'
import type { JudgeablePopulation } from '../domain/simulation/population'
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
  const held = new Map<SubjectKind, Held>()

  async function takeIn(kind: SubjectKind, into: Held): Promise<void> {
    for await (const { subjects, mark } of feed.after(kind, into.mark)) {
      for (const { id, regionCode, facts } of subjects) into.ground.put(id, regionCode, facts)
      into.mark = mark
      into.loaded = into.ground.size
    }
  }

  function begun(kind: SubjectKind): Held {
    const known = held.get(kind)
    if (known) return known
    const fresh: Held = {
      ground: new Ground(kind, population(kind)),
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
        held.delete(kind)
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
      return (await ground(draft.beneficiary.kind))?.sideBySide(draft, current, asOf) ?? null
    },
    async figures(items, asOf) {
      const kind = items[0]?.beneficiary.kind
      if (kind === undefined) return []
      return (await ground(kind))?.figures(items, asOf) ?? null
    },
  }
}
