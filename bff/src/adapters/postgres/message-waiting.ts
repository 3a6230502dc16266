import { type RawBuilder, sql } from 'kysely'
import type { MessageWish } from '../../domain/message-wish'
import type { MessageRecord, Messages, MessageToSend } from '../../ports/messages'
import type { Database } from './database'

export const MESSAGE_COLUMNS = sql`id, dedupe_key as "dedupeKey", user_id as "userId", subject_id as "subjectId",
  entitlement_id as "entitlementId", template, title, text, params, channel, status, created_at as "createdAt",
  sent_at as "sentAt", attempts, hold_until as "holdUntil", folded_into as "foldedInto"`

/** Offers as they are announced, one by one. */
const OFFERS = ['benefit-offered', 'waiver-offered']

/** A message and what it tells together with its own. */
export const itAndFolded = (id: string): RawBuilder<unknown> =>
  sql`(id = ${id}::uuid or folded_into = ${id}::uuid)`

/** Messages that wait, what is told together, and what people want. */
export function postgresMessageWaiting(
  db: Database,
): Pick<Messages, 'toSend' | 'hold' | 'release' | 'gather' | 'reword' | 'kept' | 'wish' | 'keepWish'> {
  return {
    async toSend(id) {
      const { rows } = await sql<MessageToSend>`
        select ${MESSAGE_COLUMNS},
          (select jsonb_build_object('closed', w.closed, 'quietFrom', w.quiet_from, 'quietUntil', w.quiet_until)
            from message_wish w where w.user_id = message.user_id) as wish,
          (select coalesce(jsonb_agg(jsonb_build_object('templateId', s.template_id, 'answer', s.answer,
            'remaining', s.remaining)), '[]') from subscription s where s.user_id = message.user_id) as subscriptions
        from message where id = ${id}`.execute(db)
      return rows[0] ?? null
    },
    async hold(id, until) {
      await sql`update message set hold_until = ${until} where id = ${id} and status = 'QUEUED'`.execute(db)
    },
    async release(at, limit) {
      // What was folded into a message that a stopped list ended goes on by itself.
      const { rows } = await sql`
        with due as (
          select id from message where status = 'QUEUED' and folded_into is null and hold_until <= ${at}
          union
          select f.id from message f join message l on l.id = f.folded_into
          where f.status = 'QUEUED' and f.folded_into is not null and l.status = 'FAILED'
          limit ${limit}),
        let_go as (update message m set hold_until = null, folded_into = null from due where m.id = due.id
          returning m.id, m.template)
        insert into outbox (topic, payload)
        select case when template = any(${OFFERS}::text[]) then 'send-offer' else 'send-message' end,
          jsonb_build_object('messageId', id) from let_go returning 1`.execute(db)
      return rows.length
    },
    gather: id =>
      db.transaction().execute(async trx => {
        const { rows } = await sql<MessageRecord & { caseStatus: string }>`
          select ${MESSAGE_COLUMNS}, (select e.status from entitlement e where e.id = entitlement_id) as "caseStatus"
          from message where status = 'QUEUED' and sent_at is null and folded_into is null
            and template = any(${OFFERS}::text[])
            and subject_id = (select subject_id from message where id = ${id})
            and user_id is not distinct from (select user_id from message where id = ${id})
          order by id for update`.execute(trx)
        const open = rows.filter(each => each.caseStatus === 'OFFERED')
        const over = rows.filter(each => each.caseStatus !== 'OFFERED').map(each => each.id)
        await sql`update message set status = 'KEPT', hold_until = null, last_error = 'no longer offered'
          where id = any(${over}::uuid[])`.execute(trx)
        if (!open.some(each => each.id === id)) return []
        const others = open.filter(each => each.id !== id)
        await sql`update message set folded_into = ${id}, hold_until = null
          where id = any(${others.map(each => each.id)}::uuid[])`.execute(trx)
        return open
      }),
    async reword(id, { template, title, text, params }) {
      await sql`update message set template = ${template}, title = ${title}, text = ${text},
        params = ${JSON.stringify(params)}::jsonb where id = ${id} and status = 'QUEUED'`.execute(db)
    },
    async kept(id, why) {
      await sql`update message set status = 'KEPT', hold_until = null, last_error = ${why}
        where ${itAndFolded(id)} and status = 'QUEUED'`.execute(db)
    },
    async wish(userId) {
      const { rows } = await sql<MessageWish>`
        select closed, quiet_from as "quietFrom", quiet_until as "quietUntil" from message_wish
        where user_id = ${userId}`.execute(db)
      return rows[0] ?? null
    },
    async keepWish(userId, { closed, quietFrom, quietUntil }, at) {
      await sql`
        insert into message_wish (user_id, closed, quiet_from, quiet_until, updated_at)
        values (${userId}, ${[...closed]}::text[], ${quietFrom}, ${quietUntil}, ${at})
        on conflict (user_id) do update set closed = excluded.closed, quiet_from = excluded.quiet_from,
          quiet_until = excluded.quiet_until, updated_at = excluded.updated_at`.execute(db)
    },
  }
}
