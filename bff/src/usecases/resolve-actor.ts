import type { Actor, StaffActor, UserActor } from '../domain/actor'
import { sessionLife } from '../domain/session-life'
import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { Sessions } from '../ports/sessions'

export interface SessionCopies {
  sessions: Pick<Sessions, 'find' | 'revoke' | 'whyEnded'>
  cache: Cache
  clock: Clock
}

interface Copy {
  actor: UserActor | StaffActor
  /** Milliseconds since 1970, on the city's clock. */
  until: number
}

const COPY_MS = 5_000
const GRAVE_MS = 60_000
const ANONYMOUS: Actor = { kind: 'ANONYMOUS' }

const keyOf = (digest: Buffer) => `session:${digest.toString('base64url')}`
const graveOf = (digest: Buffer) => `session-ended:${digest.toString('base64url')}`

/** Who holds this token: from a copy a few seconds old, otherwise in one round trip. Never throws for a bad token. */
export const resolveActor =
  ({ sessions, cache, clock }: SessionCopies) =>
  async (digest: Buffer): Promise<Actor> => {
    const now = clock.now()
    const copied = await cache.get(keyOf(digest))
    if (copied) {
      const copy = JSON.parse(copied) as Copy
      return copy.until > now.getTime() ? copy.actor : ANONYMOUS
    }
    const live = await sessions.find(digest, now, sessionLife(now))
    if (!live) return { kind: 'ANONYMOUS', because: await sessions.whyEnded(digest) }
    const copy: Copy = { actor: live.actor, until: live.expiresAt.getTime() }
    await cache.set(keyOf(digest), JSON.stringify(copy), COPY_MS)
    // Ended between our reading and our copying: the grave was dug before the copy was deleted, so one of us sees it.
    if (!(await cache.get(graveOf(digest)))) return live.actor
    await cache.delete(keyOf(digest))
    return { kind: 'ANONYMOUS', because: await sessions.whyEnded(digest) }
  }

/** Forgets the copy, so that the next request sees what changed about the actor. */
export const forgetActor =
  ({ cache }: Pick<SessionCopies, 'cache'>) =>
  (digest: Buffer): Promise<void> =>
    cache.delete(keyOf(digest))

/** Ends a session at once, on every instance. */
export const signOut =
  ({ sessions, cache, clock }: SessionCopies) =>
  async (digest: Buffer | null): Promise<void> => {
    if (!digest) return
    await sessions.revoke(digest, clock.now())
    await buryCopy(cache, digest)
  }

/** Lets every instance forget a session that has ended, also one that is being copied right now. */
export async function buryCopy(cache: Cache, digest: Buffer): Promise<void> {
  await cache.set(graveOf(digest), '1', GRAVE_MS)
  await cache.delete(keyOf(digest))
}
