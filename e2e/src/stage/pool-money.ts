import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Books } from './books'

/** The pool of the rebate and of everything else the unemployment fund pays. */
export const FUND = 'unemployment-insurance-fund'

const CHECK = path.join(__dirname, '../../publicity/check-queue.mjs')
const run = promisify(execFile)
const keep = path.join(mkdtempSync(path.join(tmpdir(), 'queue-seen-')), 'seen.json')

/** What a pool still has, in 分. */
export async function leftIn(books: Books, poolId: string): Promise<number> {
  const [pool] = await books.query<{ left: number }>(
    'select available_fen::float8 as left from funding_pool where id = $1',
    [poolId],
  )
  return pool?.left ?? 0
}

/** Puts money into a pool's budget or takes some out, in 分: two of its holder's people and a document of its own. */
export async function budgetChanges(books: Books, poolId: string, byFen: number): Promise<void> {
  if (byFen === 0) return
  const [asks, agrees, request] = [randomUUID(), randomUUID(), randomUUID()]
  await books.query(
    `insert into staff (id, staff_no, name, department, region_code, roles, updated_at)
     select one.id::uuid, 'budget ' || one.id, '记预算的人', p.holder, '220100', '{REVIEWER}', now()
     from funding_pool p, unnest($2::text[]) as one(id) where p.id = $1`,
    [poolId, [asks, agrees]],
  )
  await books.query(
    `insert into pool_budget_request (id, pool_id, fen, reference, asked_by, key, asked_at)
     values ($1, $2, $3, $4, $5, $4, now())`,
    [request, poolId, byFen, `演练 ${request}`, asks],
  )
  await books.query(
    'insert into pool_budget_decision (request_id, agreed, decided_by, at) values ($1, true, $2, now())',
    [request, agrees],
  )
}

/** The newest link of a case in the chain of its pool, with the salt that only its owner has. */
export async function placeOf(books: Books, entitlementId: string) {
  const [place] = await books.query<{ position: number; event: string; salt: string }>(
    `select position::int as position, event, salt from pool_link where entitlement_id = $1 order by seq desc`,
    [entitlementId],
  )
  return place!
}

/** What anybody finds who checks the order with a program of their own (N-6); fails when something is wrong with it. */
export async function queueChecked(address: string, ...more: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [CHECK, address, '--keep', keep, ...more])
  return stdout
}
