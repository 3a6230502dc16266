import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import { sql } from 'kysely'
import type { Actor, Standing, UserActor } from '../../domain/actor'
import type { Authority } from '../../ports/authority'
import type { Clock } from '../../ports/clock'
import type { Users } from '../../ports/users'
import type { Executor } from './database'
import { type StandingRow, standingsOf, toStandings } from './standings'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Who may act for whom, asked of PostgreSQL every time; nothing is remembered but whom the user acted for last. */
export function postgresAuthority(db: Executor, clock: Clock, users: Pick<Users, 'remember'>): Authority {
  const rowsOf = async (actor: Actor) =>
    actor.kind === 'USER' && actor.personId
      ? (await standingsOf(actor.userId, chinaDate(clock.now())).execute(db)).rows
      : []
  return {
    standings: async actor => toStandings(await rowsOf(actor), nameOf(actor)),
    async standing(actor, beneficiaryId) {
      if (actor.kind !== 'USER' || !UUID.test(beneficiaryId)) return null
      const wanted = beneficiaryId.toLowerCase()
      const rows = (await rowsOf(actor)).filter(row => row.beneficiary_id === wanted)
      return heldStanding(actor, rows, users)
    },
    endedOn: (actor, beneficiaryId) => endedOn(db, actor, beneficiaryId, chinaDate(clock.now())),
  }
}

/** The strongest of a user's standings towards one beneficiary, who is now the one acted for last. */
export async function heldStanding(
  actor: UserActor,
  rows: readonly StandingRow[],
  users: Pick<Users, 'remember'>,
): Promise<Standing | null> {
  const stale = rows.find(row => !row.last_used)
  if (stale) await users.remember(actor.userId, stale.beneficiary_id)
  return toStandings(rows, nameOf(actor))[0] ?? null
}

/** Of whoever was authorised once: the day after which they were not, the latest. What was taken back says nothing. */
export async function endedOn(
  db: Executor,
  actor: Actor,
  beneficiaryId: string,
  today: LocalDate,
): Promise<LocalDate | null> {
  if (actor.kind !== 'USER' || !actor.personId || !UUID.test(beneficiaryId)) return null
  const { rows } = await sql<{ last: LocalDate | null }>`
    select max(a.valid_until) as last from app_user u join agent_authorisation a on a.agent_person_id = u.person_id
    where u.id = ${actor.userId} and a.enterprise_id = ${beneficiaryId.toLowerCase()} and a.status = 'ACTIVE'
      and a.valid_until < ${today}::date`.execute(db)
  return rows[0]?.last ?? null
}

const nameOf = (actor: Actor) => (actor.kind === 'USER' ? actor.maskedName : '')
