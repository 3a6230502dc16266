import type { Actor } from '../domain/actor'
import type { Clock } from '../ports/clock'
import type { PersonalData } from '../ports/personal-data'
import type { RefusalRecord, Refusals } from '../ports/refusals'

/** Something refused, as whoever refuses knows it. */
export interface Refused {
  actor: Actor | null
  /** Whoever we do not know: where they came from, for the bound only; never kept. */
  source?: string
  /** The mutation's field, or method and route. */
  door: string
  code: string
  field?: string | null
  reason: string
  /** What was sent; kept as a keyed digest. */
  sent?: string | null
}

export interface RefusalNotes {
  /** Never throws and keeps nobody waiting. */
  note(refused: Refused): void
  /** Writes how many more came than were kept in a minute that is over; `now`: of this minute too. Answers how many rows. */
  count(now?: boolean): Promise<number>
  /** Once everything noted so far has been written. */
  settled(): Promise<void>
}

export interface NoteDeps {
  refusals: Refusals
  clock: Clock
  /** What somebody sent must not be guessable from what is kept of it. */
  personalData: Pick<PersonalData, 'index'>
  /** A refusal that could not be written: a person has to look. */
  alarm(error: unknown): void
}

const MINUTE_MS = 60_000
/** What is kept whole in a minute; a stranger fills no disk. */
const PER_SOURCE = 30
const OF_ALL = 600
const LONGEST_REASON = 200

/** Keeps what was refused, whole up to a bound and counted beyond it. */
export function noteRefusals({ refusals, clock, personalData, alarm }: NoteDeps): RefusalNotes {
  let minute = 0
  let kept = 0
  const bySource = new Map<string, number>()
  const beyond = new Map<string, RefusalRecord>()
  const underWay = new Set<Promise<void>>()

  const write = (rows: readonly RefusalRecord[]): Promise<void> => {
    const work = refusals
      .add(rows)
      .catch(alarm)
      .finally(() => underWay.delete(work))
    underWay.add(work)
    return work
  }
  const counted = (): RefusalRecord[] => {
    const rows = [...beyond.values()]
    beyond.clear()
    return rows
  }
  /** What was counted in the minute before, when another has begun. */
  const turn = (at: Date): RefusalRecord[] => {
    const now = Math.floor(at.getTime() / MINUTE_MS)
    if (now === minute) return []
    minute = now
    kept = 0
    bySource.clear()
    return counted()
  }
  const isKept = (source: string): boolean => {
    if (kept >= OF_ALL) return false
    const own = (bySource.get(source) ?? 0) + 1
    if (own > PER_SOURCE) return false
    bySource.set(source, own)
    kept += 1
    return true
  }
  return {
    note(refused) {
      try {
        const at = clock.now()
        const over = turn(at)
        const { actor, door, code } = refused
        const who = whoIs(actor)
        if (isKept(who.actorId ?? refused.source ?? 'unknown')) {
          const sent = refused.sent ? personalData.index('SENT', refused.sent) : null
          const field = refused.field ?? null
          over.push({ at, ...who, door, code, field, reason: wordsOf(refused.reason), sent, times: 1 })
        } else {
          const name = JSON.stringify([who.department, door, code])
          const times = (beyond.get(name)?.times ?? 0) + 1
          const nobody = { actorKind: 'ANONYMOUS' as const, actorId: null, department: who.department }
          beyond.set(name, { at, ...nobody, door, code, field: null, reason: MORE, sent: null, times })
        }
        if (over.length > 0) void write(over)
      } catch (error) {
        alarm(error)
      }
    },
    async count(now = false) {
      const over = turn(clock.now())
      const rows = now ? [...over, ...counted()] : over
      if (rows.length > 0) await write(rows)
      return rows.length
    },
    async settled() {
      await Promise.all(underWay)
    },
  }
}

const MORE = '这一分钟里同样的拒绝太多，只记次数。'

function whoIs(actor: Actor | null): Pick<RefusalRecord, 'actorKind' | 'actorId' | 'department'> {
  if (actor?.kind === 'USER') return { actorKind: 'USER', actorId: actor.userId, department: null }
  if (actor?.kind === 'STAFF')
    return { actorKind: 'STAFF', actorId: actor.staffId, department: actor.department }
  return { actorKind: 'ANONYMOUS', actorId: null, department: null }
}

/** The words of the answer without what may point at a person: long numbers, tails of accounts, masked names. */
const wordsOf = (reason: string): string =>
  reason
    .replace(/\d{6,}[xX]?/g, '…')
    .replace(/尾号 ?\d+/g, '尾号…')
    .replace(/\p{Script=Han}?\*+\p{Script=Han}?/gu, '某人')
    .slice(0, LONGEST_REASON)
