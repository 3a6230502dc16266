import { type RawBuilder, sql } from 'kysely'
import type { Appointment, Appointments, SlotAnswer, SlotAt } from '../../ports/appointments'
import { type Database, type Executor, UNIQUE_VIOLATION } from './database'
import { postgresOutbox } from './outbox'

const COLUMNS = sql`id, number, centre_id as "centreId", day, slot, subject_id as "subjectId", item_id as "itemId", status,
  booked_by as "bookedBy", booked_name as "bookedName", booked_at as "bookedAt", revision`
/** Whoever was quicker took that place: the next free one is tried. */
const TRIES = 20

/** Appointments in PostgreSQL. `committed` is called after work was left in the outbox. */
export function postgresAppointments(db: Database, committed: () => void): Appointments {
  const where = async (condition: RawBuilder<unknown>): Promise<Appointment[]> =>
    (
      await sql<Appointment>`select ${COLUMNS} from appointment where ${condition} order by day, slot, id`.execute(
        db,
      )
    ).rows
  /** `write` takes a place, or finds none; an index refuses a place or a time that somebody has meanwhile. */
  async function had(write: (trx: Executor) => Promise<SlotAnswer>): Promise<SlotAnswer> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      try {
        const answer = await db.transaction().execute(write)
        if (answer === 'HAD') committed()
        return answer
      } catch (error) {
        const { code, constraint } = error as { code?: string; constraint?: string }
        if (code !== UNIQUE_VIOLATION) throw error
        if (constraint === 'appointment_once') return 'SAME_TIME'
      }
    }
    return 'FULL'
  }
  return {
    book: (one, places) =>
      had(async trx => {
        const { rows } = await sql`
          insert into appointment (id, number, centre_id, day, slot, place, subject_id, item_id, status, booked_by,
            booked_name, booked_at)
          select ${one.id}, ${one.number}, ${one.centreId}, ${one.day}, ${one.slot}, place, ${one.subjectId},
            ${one.itemId}, 'BOOKED', ${one.bookedBy}, ${one.bookedName}, ${one.bookedAt}
          from ${freePlace(one, places)} returning 1`.execute(trx)
        if (rows.length === 0) return 'FULL'
        await tell(trx, one.id, 'BOOK')
        return 'HAD'
      }),
    move: (id, to, places) =>
      had(async trx => {
        const known = await sql`
          select from appointment where id = ${id} and status = 'BOOKED' for update`.execute(trx)
        if (known.rows.length === 0) return 'GONE'
        const { rows } = await sql`
          update appointment set centre_id = ${to.centreId}, day = ${to.day}, slot = ${to.slot}, place = free.place,
            revision = revision + 1
          from ${freePlace(to, places, id)} where id = ${id} returning 1`.execute(trx)
        if (rows.length === 0) return 'FULL'
        await tell(trx, id, 'MOVE')
        return 'HAD'
      }),
    async end(id, status) {
      const ended = await db.transaction().execute(async trx => {
        const { rows } = await sql`
          update appointment set status = ${status} where id = ${id} and status = 'BOOKED' returning 1`.execute(
          trx,
        )
        if (rows.length === 1 && status === 'CANCELLED') await tell(trx, id, 'CANCEL')
        return rows.length === 1
      })
      if (ended) committed()
      return ended
    },
    get: async id => (await where(sql`id = ${id}`))[0] ?? null,
    ofSubjects: (ids, from) => where(sql`subject_id = any(${[...ids]}::uuid[]) and day >= ${from}`),
    ofDay: (ids, day) =>
      where(sql`centre_id = any(${[...ids]}::text[]) and day = ${day} and status <> 'CANCELLED'`),
    async taken(centreId, from, until) {
      const { rows } = await sql<{ name: string; count: number }>`
        select day::text || ' ' || slot as name, count(*)::int as count from appointment
        where centre_id = ${centreId} and day between ${from} and ${until} and status <> 'CANCELLED'
        group by day, slot`.execute(db)
      return new Map(rows.map(({ name, count }) => [name, count]))
    },
    bookedFor: day => where(sql`day = ${day} and status = 'BOOKED'`),
  }
}

/** The first place of a slot that nobody has. */
const freePlace = ({ centreId, day, slot }: SlotAt, places: number, besides: string | null = null) => sql`(
  select p.place from generate_series(1, ${places}::int) p(place)
  where not exists (select from appointment a where a.centre_id = ${centreId} and a.day = ${day} and a.slot = ${slot}
    and a.place = p.place and a.status <> 'CANCELLED' and a.id is distinct from ${besides}::uuid)
  order by p.place limit 1) free`

const tell = (trx: Executor, appointmentId: string, event: string) =>
  postgresOutbox(trx).enqueue([{ topic: 'appointment', payload: { appointmentId, event } }])
