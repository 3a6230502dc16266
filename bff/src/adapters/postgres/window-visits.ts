import { type RawBuilder, sql } from 'kysely'
import type {
  WindowVisitMove,
  WindowVisitRecord,
  WindowVisitStep,
  WindowVisits,
} from '../../ports/window-visits'
import type { Database, Executor } from './database'

const COLUMNS = sql`v.id, v.number, v.staff_id as "staffId", v.staff_name as "staffName", v.window_name as "windowName",
  v.department, v.region_code as "regionCode", v.user_id as "userId", v.person_id as "personId",
  v.identity_level as "identityLevel", v.shown, v.status, v.item_id as "itemId", v.beneficiary_id as "beneficiaryId",
  v.application_id as "applicationId", v.entitlement_id as "entitlementId", v.received_at as "receivedAt",
  v.agreed_until as "agreedUntil", v.pass_on_by as "passOnBy",
  (select jsonb_agg(jsonb_build_object('event', t.event, 'actorKind', t.actor_kind, 'actorId', t.actor_id,
      'actorName', t.actor_name, 'reason', t.reason, 'at', t.at) order by t.seq)
    from window_visit_step t where t.visit_id = v.id) as steps`
const OPEN = sql`v.status in ('RECEIVED', 'ASKED', 'AGREED', 'WAITING')`
const NEWEST = sql`v.received_at desc, v.id desc limit 200`

type Row = Omit<WindowVisitRecord, 'steps'> & { steps: (Omit<WindowVisitStep, 'at'> & { at: string })[] }

/** Visits to windows in PostgreSQL. */
export function postgresWindowVisits(db: Database): WindowVisits {
  const where = async (condition: RawBuilder<unknown>, order = NEWEST): Promise<WindowVisitRecord[]> => {
    const { rows } =
      await sql<Row>`select ${COLUMNS} from window_visit v where ${condition} order by ${order}`.execute(db)
    return rows.map(({ steps, ...row }) => ({
      ...row,
      steps: steps.map(step => ({ ...step, at: new Date(step.at) })),
    }))
  }
  return {
    receive: visit =>
      db.transaction().execute(async trx => {
        await sql`
          insert into window_visit (id, number, staff_id, staff_name, window_name, department, region_code, user_id,
            person_id, identity_level, shown, status, received_at)
          values (${visit.id}, ${visit.number}, ${visit.staffId}, ${visit.staffName}, ${visit.windowName},
            ${visit.department}, ${visit.regionCode}, ${visit.userId}, ${visit.personId}, ${visit.identityLevel}, ${visit.shown},
            'RECEIVED', ${visit.receivedAt})`.execute(trx)
        await writeStep(trx, visit.id, {
          ...{ event: 'RECEIVE', actorKind: 'STAFF', actorId: visit.staffId, actorName: visit.staffName },
          ...{ reason: null, at: visit.receivedAt },
        })
      }),
    get: async id => (await where(sql`v.id = ${id}`))[0] ?? null,
    move: move => db.transaction().execute(trx => moveOn(trx, move)),
    ofRegion: (regionCode, since) =>
      where(
        sql`v.region_code = ${regionCode} and (${OPEN} or v.received_at >= ${since})`,
        sql`${OPEN} desc, ${NEWEST}`,
      ),
    ofUser: userId => where(sql`v.user_id = ${userId} and ${OPEN}`),
    entering: async (staffId, applicationId) =>
      (await where(sql`v.staff_id = ${staffId} and v.application_id = ${applicationId}`))[0] ?? null,
    handedIn: () =>
      where(sql`v.status in ('AGREED', 'WAITING')
        and exists (select from application a where a.id = v.application_id and a.status <> 'DRAFT')`),
    late: today =>
      where(sql`v.status = 'AGREED' and v.pass_on_by < ${today}::date
        and not exists (select from supervision_reminder t
          where t.raised_by is null and t.key = 'window:' || v.id || ':' || v.pass_on_by)`),
    left: before => where(sql`v.status in ('RECEIVED', 'ASKED') and v.received_at < ${before}`),
  }
}

async function moveOn(trx: Executor, move: WindowVisitMove): Promise<boolean> {
  const { id, from, to, step, applicationId, agreedUntil, passOnBy } = move
  const { rows } = await sql`
    update window_visit set status = ${to},
      item_id = coalesce(${move.itemId ?? null}::text, item_id),
      beneficiary_id = coalesce(${move.beneficiaryId ?? null}::uuid, beneficiary_id),
      entitlement_id = coalesce(${move.entitlementId ?? null}::uuid, entitlement_id),
      application_id = case when ${applicationId !== undefined} then ${applicationId ?? null}::uuid else application_id end,
      agreed_until = case when ${agreedUntil !== undefined} then ${agreedUntil ?? null}::timestamptz else agreed_until end,
      pass_on_by = case when ${passOnBy !== undefined} then ${passOnBy ?? null}::date else pass_on_by end
    where id = ${id} and status = ${from} returning 1 as one`.execute(trx)
  if (rows.length === 0) return false
  await writeStep(trx, id, step)
  return true
}

const writeStep = (trx: Executor, visitId: string, step: WindowVisitStep) =>
  sql`
    insert into window_visit_step (visit_id, event, actor_kind, actor_id, actor_name, reason, at)
    values (${visitId}, ${step.event}, ${step.actorKind}, ${step.actorId}, ${step.actorName}, ${step.reason},
      ${step.at})`.execute(trx)
