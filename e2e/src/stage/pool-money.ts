import { execFile } from 'node:child_process'
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

/** Treasury takes money out of a pool's budget, or puts some there, in 分. */
export const budgetChanges = (books: Books, poolId: string, byFen: number) =>
  books.query(
    'update funding_pool set budget_fen = budget_fen + $2, available_fen = available_fen + $2 where id = $1',
    [poolId, byFen],
  )

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
