import { sql } from 'kysely'
import type { MessageRecord, Messages } from '../../ports/messages'
import type { PersonalData } from '../../ports/personal-data'
import type { Database } from './database'
import { itAndFolded, MESSAGE_COLUMNS, postgresMessageWaiting } from './message-waiting'

const SHOWN = 50
/** How far back a receipt without a known serial may belong to a message whose answer was lost. */
const LOST_WITHIN = '1 hour'

/**
 * Messages and subscriptions in PostgreSQL; addresses only as blind indexes. `committed` is called after a transaction that
 * left work in the outbox.
 */
export function postgresMessages(
  db: Database,
  personalData: PersonalData,
  committed: () => void = () => undefined,
): Messages {
  return {
    ...postgresMessageWaiting(db),
    async queue(messages, at, topic, holdUntil) {
      if (messages.length === 0) return 0
      const { rows } = await sql<{ count: number }>`
        with queued as (
          insert into message (id, dedupe_key, user_id, subject_id, entitlement_id, template, title, text, params,
            channel, status, created_at, hold_until)
          select m.id, m."dedupeKey", m."userId", m."subjectId", m."entitlementId", m.template, m.title, m.text, m.params,
            'SMS', 'QUEUED', ${at}, ${holdUntil ?? null}::timestamptz
          from jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) as m(id uuid, "dedupeKey" text, "userId" uuid,
            "subjectId" uuid, "entitlementId" uuid, template text, title text, text text, params jsonb)
          on conflict (dedupe_key) do nothing returning id
        ), left_to_send as (
          insert into outbox (topic, payload) select ${topic}, jsonb_build_object('messageId', id) from queued
          where ${holdUntil ?? null}::timestamptz is null
        )
        select count(*) as count from queued`.execute(db)
      if (!holdUntil) committed()
      return rows[0]!.count
    },
    async hand(id, channel, address, at) {
      const { rows } = await sql`
        update message set channel = ${channel}, sent_at = ${at}, attempts = attempts + 1, hold_until = null,
          address_index = case when id = ${id} then ${personalData.index(address.kind, address.value)}::bytea end
        where ${itAndFolded(id)} and status = 'QUEUED' returning 1`.execute(db)
      return rows.length > 0
    },
    async sent(id, providerId) {
      await sql`update message set status = 'SENT', last_error = null,
        provider_id = case when id = ${id} then ${providerId}::text end
        where ${itAndFolded(id)} and status = 'QUEUED'`.execute(db)
    },
    async free(id, why) {
      await sql`update message set sent_at = null, last_error = ${why} where ${itAndFolded(id)} and status = 'QUEUED'`.execute(
        db,
      )
    },
    async failed(id, why) {
      await sql`update message set status = 'FAILED', last_error = ${why} where ${itAndFolded(id)}
        and status in ('QUEUED', 'SENT')`.execute(db)
    },
    async received(serial, phone, delivered, at) {
      const { rows } = await sql`
        with told as (select id from message where channel = 'SMS' and status in ('QUEUED', 'SENT')
            and (provider_id = ${serial} or (provider_id is null and sent_at > ${at}::timestamptz - ${LOST_WITHIN}::interval
              and address_index = ${personalData.index('PHONE', phone)}))
          order by (provider_id = ${serial}) desc nulls last, sent_at limit 1 for update)
        update message m set status = ${delivered ? 'DELIVERED' : 'FAILED'},
          provider_id = case when m.id = told.id then ${serial}::text end,
          delivered_at = ${delivered ? at : null}::timestamptz, last_error = ${delivered ? null : 'UNDELIV'}::text
        from told where m.id = told.id or m.folded_into = told.id returning 1`.execute(db)
      return rows.length > 0
    },
    async pushed(openid, delivered, providerId, at) {
      const { rows } = await sql<{ id: string }>`
        with told as (select id from message where channel in ('LONG_TERM', 'ONE_TIME') and status in ('QUEUED', 'SENT')
            and address_index = ${personalData.index('OPENID', openid)} and provider_id is null
          order by sent_at limit 1 for update)
        update message m set status = ${delivered ? 'DELIVERED' : 'QUEUED'},
          provider_id = case when m.id = told.id then ${providerId}::text end,
          delivered_at = ${delivered ? at : null}::timestamptz
        from told where m.id = told.id or m.folded_into = told.id returning told.id`.execute(db)
      return rows[0]?.id ?? null
    },
    async ofUser(userId) {
      const { rows } = await sql<MessageRecord>`
        select ${MESSAGE_COLUMNS} from message where user_id = ${userId} and folded_into is null
        order by created_at desc, id desc limit ${SHOWN}`.execute(db)
      return rows
    },
    async answered(userId, openid, answers, at) {
      const index = openid === null ? null : personalData.index('OPENID', openid)
      for (const { templateId, answer, oneTime } of answers) {
        const accepted = answer.startsWith('accept')
        await sql`
          insert into subscription (user_id, template_id, answer, remaining, updated_at, openid_index)
          values (${userId}, ${templateId}, ${answer}, ${accepted && oneTime ? 1 : 0}, ${at}, ${index})
          on conflict (user_id, template_id) do update set answer = excluded.answer, updated_at = excluded.updated_at,
            remaining = case when ${accepted} then subscription.remaining + excluded.remaining else 0 end,
            openid_index = coalesce(excluded.openid_index, subscription.openid_index)`.execute(db)
      }
    },
    async changed(openid, templateId, answer, at) {
      await sql`update subscription set answer = ${answer}, updated_at = ${at},
          remaining = case when ${answer.startsWith('accept')} then remaining else 0 end
        where openid_index = ${personalData.index('OPENID', openid)} and template_id = ${templateId}`.execute(
        db,
      )
    },
    async use(userId, templateId, all, at) {
      await sql`update subscription set remaining = case when ${all} then 0 else greatest(remaining - 1, 0) end,
          answer = case when ${all} then 'reject' else answer end, updated_at = ${at}
        where user_id = ${userId} and template_id = ${templateId}`.execute(db)
    },
  }
}
