import { type RawBuilder, sql } from 'kysely'
import type { EarlierPart } from '../../domain/service-bundle'
import type { BundleRequest, ServiceBundles } from '../../ports/service-bundles'
import type { Database, Executor } from './database'
import { postgresOutbox } from './outbox'

const REQUEST = sql`r.id, r.number, r.bundle_id as "bundleId", r.subject_id as "subjectId", r.by,
  r.submitted_at as "submittedAt",
  (select jsonb_agg(jsonb_build_object('itemId', p.item_id, 'recordKey', p.record_key, 'after', p.after_item, 'seenFen',
      p.seen_fen, 'status', p.status, 'entitlementId', p.entitlement_id, 'words', p.words) order by p.position)
    from bundle_part p where p.request_id = r.id) as parts`

/** What was asked for together, in PostgreSQL. */
export function postgresServiceBundles(
  db: Database,
  committed: () => void = () => undefined,
): ServiceBundles {
  const select = async (executor: Executor, where: RawBuilder<unknown>) =>
    (await sql<BundleRequest>`select ${REQUEST} from bundle_request r where ${where}`.execute(executor)).rows
  return {
    open: ({ key, ...request }) =>
      db.transaction().execute(async trx => {
        const { id, number, bundleId, subjectId, by, submittedAt, parts } = request
        const { rows } = await sql`
          insert into bundle_request (id, number, bundle_id, subject_id, user_id, by, key, submitted_at)
          values (${id}, ${number}, ${bundleId}, ${subjectId}, ${by.userId}, ${JSON.stringify(by)}::jsonb, ${key},
            ${submittedAt}) on conflict (user_id, key) do nothing returning 1 as one`.execute(trx)
        if (rows.length > 0)
          await sql`
            insert into bundle_part (request_id, position, item_id, record_key, after_item, seen_fen, status, words,
              moved_at)
            select ${id}, n, p.item, p.record, p.after, p.fen, 'WAITING', p.words, ${submittedAt}::timestamptz
            from rows from (jsonb_to_recordset(${JSON.stringify(parts.map(rowOf))}::jsonb)
              as (item text, record text, after text, fen bigint, words jsonb))
              with ordinality as p(item, record, after, fen, words, n)`.execute(trx)
        return (await select(trx, sql`r.user_id = ${by.userId} and r.key = ${key}`))[0]!
      }),
    get: async id => (await select(db, sql`r.id = ${id}`))[0] ?? null,
    ofSubject: subjectId =>
      select(db, sql`r.subject_id = ${subjectId} order by r.submitted_at desc, r.id limit 50`),
    async movePart(id, itemId, to, { entitlementId, words, at, told }) {
      const moved = await db.transaction().execute(async trx => {
        const { rows } = await sql`
          update bundle_part set status = ${to}, entitlement_id = ${entitlementId}, moved_at = ${at},
            words = ${words === null ? null : JSON.stringify(words)}::jsonb
          where request_id = ${id} and item_id = ${itemId} and status = 'WAITING' returning 1 as one`.execute(
          trx,
        )
        if (rows.length === 1 && told)
          await postgresOutbox(trx).enqueue([
            { topic: 'notify', payload: { kind: 'BUNDLE_PART', requestId: id, itemId } },
          ])
        return rows.length === 1
      })
      if (moved && told) committed()
      return moved
    },
    async due(limit, besides) {
      const { rows } = await sql<{ requestId: string; itemId: string; earlier: EarlierPart | null }>`
        select p.request_id as "requestId", p.item_id as "itemId",
          case when b.item_id is not null then jsonb_build_object('status', b.status, 'caseStatus', e.status) end as earlier
        from bundle_part p
        left join bundle_part b on b.request_id = p.request_id and b.item_id = p.after_item
        left join entitlement e on e.id = b.entitlement_id
        where p.status = 'WAITING' and (b.item_id is null or b.status not in ('WAITING', 'STARTED')
          or e.status in ('FULFILLED', 'REJECTED', 'DECLINED', 'LAPSED', 'WITHDRAWN'))
          and p.request_id || '/' || p.item_id <> all(${[...besides]}::text[])
        order by p.moved_at, p.request_id, p.position limit ${limit}`.execute(db)
      const ids = [...new Set(rows.map(({ requestId }) => requestId))]
      const requests = new Map(
        (ids.length === 0 ? [] : await select(db, sql`r.id = any(${ids}::uuid[])`)).map(one => [one.id, one]),
      )
      return rows.map(({ requestId, itemId, earlier }) => {
        const request = requests.get(requestId)!
        return { request, part: request.parts.find(part => part.itemId === itemId)!, earlier }
      })
    },
  }
}

const rowOf = ({ itemId, recordKey, after, seenFen, words }: BundleRequest['parts'][number]) => ({
  ...{ item: itemId, record: recordKey, after, fen: seenFen, words },
})
