import { sql } from 'kysely'
import type { JointOpinion } from '../../domain/joint-opinion'
import type { JointOpinions, OverdueOpinion } from '../../ports/joint-opinions'
import { moveOn } from './applications'
import type { Database } from './database'

/** Opinions of an application that is accepted and not decided, of its newest acceptance. */
const OPEN = sql`a.status = 'ACCEPTED' and e.status = 'DOUBTFUL' and o.status = 'WAITING'
  and o.round = (select max(l.round) from joint_opinion l where l.application_id = o.application_id)`

/** Joint reviews in PostgreSQL. `committed` is called after work was left in the outbox. */
export function postgresJointOpinions(db: Database, committed: () => void): JointOpinions {
  return {
    async ofApplications(ids) {
      const found = new Map<string, JointOpinion[]>()
      if (ids.length === 0) return found
      const { rows } = await sql<JointOpinion & { applicationId: string }>`
        select o.application_id as "applicationId", o.round, o.department, o.asks, o.status, o.due_on as "dueOn",
          o.staff_name as "staffName", o.reason, o.answered_at as "answeredAt"
        from joint_opinion o where o.application_id = any(${[...ids]}::uuid[])
        order by o.round, o.due_on, o.department`.execute(db)
      for (const { applicationId, ...opinion } of rows)
        found.set(applicationId, [...(found.get(applicationId) ?? []), opinion])
      return found
    },
    async waiting(department) {
      const { rows } = await sql<{ id: string }>`
        select a.id from joint_opinion o join application a on a.id = o.application_id
          join entitlement e on e.id = a.entitlement_id
        where o.department = ${department} and ${OPEN} order by o.due_on, a.submitted_at, a.id`.execute(db)
      return rows.map(({ id }) => id)
    },
    async answer({ applicationId, round, department, status, staffId, staffName, reason, at }, move) {
      const done = await db.transaction().execute(async trx => {
        // Locks the application: no answer comes in while it is sent back or taken back.
        const { rows: accepted } = await sql`
          select 1 as one from application where id = ${applicationId} and status = 'ACCEPTED' for update`.execute(
          trx,
        )
        if (accepted.length === 0) return false
        const { rows } = await sql`
          update joint_opinion set status = ${status}, staff_id = ${staffId}, staff_name = ${staffName},
            reason = ${reason}, answered_at = ${at}
          where application_id = ${applicationId} and round = ${round} and department = ${department}
            and status = 'WAITING' returning 1 as one`.execute(trx)
        if (rows.length === 0) return false
        return move === null || moveOn(trx, move)
      })
      if (done && move) committed()
      return done
    },
    async overdue(today) {
      const { rows } = await sql<OverdueOpinion>`
        select o.application_id as "applicationId", o.round, o.department, s.region_code as "regionCode",
          a.item_id as "itemId", e.case_number as "caseNumber", o.asks, o.due_on as "dueOn"
        from joint_opinion o join application a on a.id = o.application_id join subject s on s.id = a.subject_id
          join entitlement e on e.id = a.entitlement_id
        where o.due_on < ${today} and ${OPEN}
        order by o.due_on, o.application_id, o.department`.execute(db)
      return rows
    },
  }
}
