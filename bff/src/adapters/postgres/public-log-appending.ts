import type { SignedTreeHead } from '@policy-direct/shared/public-log/tree-head'
import { sql } from 'kysely'
import { placesOf } from '../../domain/public-log/proof'
import type { Frontier, Place } from '../../domain/public-log/tree'
import type { DueLine, LogGrowth, PublicLog } from '../../ports/public-log'
import { BY_INDEX_ONLY, byIndexOnly, type Database, type Executor } from './database'
import { arrayText, type Column, givenRows } from './unnested'

/** One process appends at a time: a leaf's place is the next one. */
export const LOCK = 7_402_144

/** However many lines wait, and however many there are: nothing is read from here on but by its key. */
export async function alone(trx: Executor): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(${LOCK}) as mine, ${BY_INDEX_ONLY}`.execute(trx)
  return rows[0]!.mine
}

type Grow = (due: readonly DueLine[], from: Frontier) => LogGrowth

/** A line that waits, by its place in the queue. */
interface Due extends DueLine {
  readonly seq: number
}

/**
 * While lines are written, the next are looked up; by whom they are taken is decided under the lock, where those that another
 * process took meanwhile are looked up anew.
 */
export function appending(db: Database): PublicLog['append'] {
  let ahead: { limit: number; lines: Promise<readonly Due[]> } | null = null
  const lookAhead = async (limit: number, taken: readonly number[]) =>
    db.transaction().execute(async trx => {
      await byIndexOnly(trx)
      return dueLines(trx, limit, taken)
    })
  return async (limit, grow) => {
    const asked = ahead
    ahead = null
    const found = asked?.limit === limit ? await asked.lines : []
    try {
      return await db.transaction().execute(async trx => {
        if (!(await alone(trx))) return 0
        const due = (await stillDue(trx, found)) ?? (await dueLines(trx, limit))
        if (due.length === 0) return 0
        const growth = grown(due, await frontier(trx), grow)
        const taken = due.map(({ seq }) => seq)
        if (due.length === limit) ahead = { limit, lines: lookAhead(limit, taken).catch(() => []) }
        await write(trx, growth, taken)
        return due.length
      })
    } catch (error) {
      // What was not written comes before what was looked up behind it.
      ahead = null
      throw error
    }
  }
}

const grown = (due: readonly Due[], from: Frontier, grow: Grow): LogGrowth =>
  grow(
    due.map(({ seq: _, ...line }) => line),
    from,
  )

/** Null unless all of them wait. */
async function stillDue(trx: Executor, due: readonly Due[]): Promise<readonly Due[] | null> {
  if (due.length === 0) return null
  const { rows } = await sql<{ count: number }>`
    select count(*) from public_log_due where seq = any(${arrayText(due.map(({ seq }) => seq))}::bigint[])`.execute(
    trx,
  )
  return Number(rows[0]!.count) === due.length ? due : null
}

/** The first that wait, in their order, but for those that are being taken. */
async function dueLines(trx: Executor, limit: number, taken: readonly number[] = []): Promise<Due[]> {
  const { rows } = await sql<Due>`
    with due as materialized (
      select d.seq, d.receipt, d.event, d.at, r.payee_public, r.amount_fen, r.digest, f.kind, e.item_id, e.item_version
      from public_log_due d join receipt r on r.number = d.receipt join fulfilment f on f.id = r.fulfilment_id
      join entitlement e on e.id = r.entitlement_id
      where d.seq not in (select unnest(${arrayText(taken)}::bigint[])) order by d.seq limit ${limit}
    ), named as materialized (
      select item_id, version, body->>'name' as name from policy_item_version
      where (item_id, version) in (select item_id, item_version from due)
    )
    select d.seq, d.receipt, d.event, d.at, d.item_id || '@' || d.item_version as item, n.name as "itemName", d.kind,
      d.payee_public as name, d.amount_fen as "amountFen", d.digest
    from due d join named n on n.item_id = d.item_id and n.version = d.item_version order by d.seq`.execute(
    trx,
  )
  return rows
}

const LEAF: readonly Column<LogGrowth['leaves'][number]>[] = [
  ['position', 'bigint', leaf => leaf.index],
  ['receipt', 'text', leaf => leaf.receipt],
  ['event', 'text', leaf => leaf.event],
  ['salt', 'text', leaf => leaf.salt],
  ['line', 'text', leaf => leaf.text],
  ['hash', 'text', leaf => leaf.hash],
]
const NODE: readonly Column<LogGrowth['nodes'][number]>[] = [
  ['level', 'smallint', node => node.level],
  ['position', 'bigint', node => node.index],
  ['hash', 'text', node => node.hash],
]

async function write(trx: Executor, { leaves, nodes: grown, head }: LogGrowth, taken: number[]) {
  await sql`
    with ${headPart(head)}, given as materialized (
      select * from ${givenRows(LEAF, 'l', leaves)}
    ), leaf as (
      insert into public_log_leaf (position, receipt, event, hash)
      select position, receipt, event, decode(hash, 'hex') from given
    ), opening as (
      insert into public_log_opening (position, receipt, salt, line)
      select o.position, o.receipt, decode(o.salt, 'hex'), o.line from given o
      where o.receipt not in (select t.receipt from public_log_take_down t
        where t.receipt = any(array(select receipt from given)))
    ), node as (
      insert into public_log_node (level, position, hash)
      select level, position, decode(hash, 'hex') from ${givenRows(NODE, 'n', grown)}
    )
    delete from public_log_due where seq = any(${arrayText(taken)}::bigint[])`.execute(trx)
}

/** A signed head, as a part of a statement. */
export const headPart = (head: SignedTreeHead) => sql`head as (
  insert into public_log_head (size, root, day, at, city, algorithm, public_key, signature)
  values (${head.size}, decode(${head.root}, 'hex'), ${head.day}, ${head.at}, ${head.city}, ${head.algorithm},
    decode(${head.publicKey}, 'hex'), decode(${head.signature}, 'hex')))`

/** Size and peaks of the tree as it is. */
export async function frontier(trx: Executor): Promise<Frontier> {
  const { rows } = await sql<{ size: number }>`
    select coalesce(max(position) + 1, 0)::bigint as size from public_log_leaf`.execute(trx)
  const size = rows[0]!.size
  return { size, peaks: await nodes(trx, placesOf({ from: 0, until: size })) }
}

/** Hashes of nodes, in the order they are asked for; throws when one is not there. */
export async function nodes(db: Executor, places: readonly Place[]): Promise<string[]> {
  if (places.length === 0) return []
  const { rows } = await sql<{ hash: string }>`
    select encode(coalesce(l.hash, n.hash), 'hex') as hash
    from unnest(${places.map(({ level }) => level)}::smallint[], ${places.map(({ index }) => index)}::bigint[])
      with ordinality as wanted(level, position, nth)
    left join public_log_leaf l on wanted.level = 0 and l.position = wanted.position
    left join public_log_node n on n.level = wanted.level and n.position = wanted.position
    where l.position is not null or n.position is not null order by wanted.nth`.execute(db)
  if (rows.length < places.length) throw new Error('the public log lacks a node that its size promises')
  return rows.map(({ hash }) => hash)
}
