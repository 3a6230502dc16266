import type { Client, Pool } from 'pg'
import type { App, CityClock } from '../../../bff/src/app'
import { atRest } from '../frame'
import { ask } from './asking'
import type { FileBank } from './file-bank'
import type { SecondPlatform } from './second-platform'
import { atWork, jobOf, watchMemory } from './working'

export const ITEM = 'elder-allowance'
const POOL = 'month'
/** 290 元 a head: the monthly run of Guangzhou's text. */
export const AMOUNT = 29_000
const DEPARTMENT = 'civil-affairs'
const CITY = '220100'

interface Run {
  id: string
  status: string
  lineCount: number
  totalFen: number
  paidCount: number
}

/** Staff of the department: an author and a reviewer, who may not be the same. */
export async function openMonth(app: App, owner: Client) {
  const person = async (name: string, role: string) => {
    const staffId = app.base.ids.uuid()
    await owner.query(
      'insert into staff (id, staff_no, name, department, region_code, roles, updated_at) values ($1, $2, $2, $3, $4, $5, now())',
      [staffId, name, DEPARTMENT, CITY, [role]],
    )
    return { kind: 'STAFF', staffId, name, department: DEPARTMENT, regionCode: CITY, roles: [role] }
  }
  const author = await person('齐悦', 'ACCEPTOR')
  const reviewers = [await person('陆清', 'REVIEWER'), await person('苗青', 'REVIEWER')]
  await owner.query(
    `insert into funding_pool (id, name, holder, payer_account, payer_tail, budget_fen, available_fen)
     values ($1, '高龄津贴', $2, '1600220100000003', '0003', 1e15, 1e15)`,
    [POOL, DEPARTMENT],
  )
  await ask(app, 'Mutation.switchRunItem', { itemId: ITEM, inRuns: true }, reviewers[0]!)
  return { author, reviewers }
}

/** `count` people whose allowance of the month is granted: money held, instruction written, nothing sent. */
export async function grantMonth(app: App, owner: Client, count: number, period: string): Promise<void> {
  const { personalData } = app.base
  const named = { name: '陶桂芬', identifier: '220102193603071234', phone: null }
  const sealed = personalData.seal(named).toString('hex')
  const account = personalData
    .seal({ accountNumber: '6217000000005620', accountName: '陶桂芬' })
    .toString('hex')
  // Time-ordered ids as the product makes them: what is young lies together in every index.
  const prefix = Date.now().toString(16).padStart(12, '0')
  const id = (kind: number) =>
    `('${prefix.slice(0, 8)}-${prefix.slice(8)}-7${kind}00-8000-' || lpad(to_hex(n), 12, '0'))::uuid`
  const index = (kind: number) => `decode(replace(${id(kind)}::text, '-', ''), 'hex')`
  const each = `from generate_series(1, ${count}) n`
  await owner.query('begin')
  await owner.query(
    `insert into subject (id, kind, identifier_index, region_code, sealed, facts, facts_version, updated_at)
     select ${id(1)}, 'PERSON', ${index(1)}, '220104', decode($1, 'hex'), '{}', 1, now() ${each}`,
    [sealed],
  )
  await owner.query(
    `insert into payout_account (id, subject_id, kind, bank_code, bank_name, number_index, sealed, tail, holder_matches, status, updated_at)
     select ${id(2)}, ${id(1)}, 'SOCIAL_CARD', '313', '吉林银行', ${index(2)}, decode($1, 'hex'), '5620', true, 'OPEN', now() ${each}`,
    [account],
  )
  await owner.query(
    `insert into entitlement (id, case_number, item_id, item_version, subject_id, period, pool_id, status, revision,
       amount_fen, assessment, facts_version, account_id, department_confirmed_at, confirmed_at, created_at)
     select ${id(3)}, 'GL-' || ${id(3)}::text, $1, 1, ${id(1)}, $2, $3, 'IN_EXECUTION', 2, ${AMOUNT},
       '{"clauses":[],"limits":[],"benefit":{"amountFen":${AMOUNT},"lines":[],"missing":[]}}', 1, ${id(2)}, now(), now(), now() ${each}`,
    [ITEM, period, POOL],
  )
  await owner.query(
    `insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, account_id, status, created_at)
     select ${id(4)}, ${id(3)}, 1, $1, 'PAYOUT', ${AMOUNT}, ${id(2)}, 'CREATED', now() ${each}`,
    [DEPARTMENT],
  )
  await owner.query(
    `insert into ledger_entry (pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at)
     select '${POOL}', ${id(3)}, 1, 'HOLD', 'HELD', 'POOL', ${AMOUNT}, now() ${each}`,
  )
  await owner.query('commit')
  await atRest(owner, 'subject, payout_account, entitlement, fulfilment, ledger_entry')
}

export interface RunFigures {
  /** Complete, published and compared with the bank's statement of the day, by the clock on the wall. */
  seconds: number
  /** Of these: until the last payment was booked, and comparing, beside what is left to be published. */
  paidSeconds: number
  reconciledSeconds: number
  /** Of all its processes together. */
  peakRssMB: number
}

interface Stage {
  app: App
  /** Null: one process carries the run alone. */
  second: SecondPlatform | null
  bank: FileBank
  staff: Awaited<ReturnType<typeof openMonth>>
}

/** Prepares, releases and carries one run to its end with the product's own jobs; throws unless everybody is paid once. */
export async function runMonth({ app, second, bank, staff }: Stage, count: number): Promise<RunFigures> {
  const before = await bank.paid()
  const memory = watchMemory()
  const carry = jobOf(app, 'carry-payout-runs')
  const reconcile = jobOf(app, 'reconcile-statements')
  const started = performance.now()
  let run = await ask<Run>(
    app,
    'Mutation.preparePayoutRun',
    { itemId: ITEM, idempotencyKey: app.base.ids.uuid() },
    staff.author,
  )
  const reread = async () => {
    run = await ask(app, 'Query.payoutRun', { id: run.id }, staff.author)
    return run.status
  }
  while ((await reread()) === 'PREPARING') await carry.run()
  for (const reviewer of staff.reviewers)
    if (run.status !== 'RELEASED') run = await ask(app, 'Mutation.releasePayoutRun', run, reviewer)
  const { pool } = app.base.connection
  const working = atWork(app)
  await second?.work()
  await until(pool, `select 1 from payout_run where status not in ('DONE', 'REFUSED') limit 1`)
  const paidSeconds = since(started)
  // Everybody is paid and the bank closes its books; what is left to be published goes on beside.
  await bank.nextDay()
  await (app.base.clock as CityClock).refresh()
  const morning = performance.now()
  while ((await reconcile.run()) === 0);
  const reconciledSeconds = since(morning)
  await until(pool, 'select 1 from public_log_due limit 1')
  const seconds = since(started)
  const [secondMB = 0] = await Promise.all([second?.rest(), working.stop()])
  const peakRssMB = memory.stop() + secondMB
  await reread()
  const { rows: differing } = await pool.query(`select * from bank_statement where status <> 'CLEAN'`)
  const after = await bank.paid()
  const paid = { count: after.count - before.count, fen: after.fen - before.fen }
  const complete = run.status === 'DONE' && run.paidCount === count
  if (!complete || paid.count !== count || paid.fen !== count * AMOUNT || differing.length > 0)
    throw new Error(`a run of ${count} ended ${JSON.stringify({ ...run, paid, differing })}`)
  return { seconds, paidSeconds, reconciledSeconds, peakRssMB }
}

const since = (started: number) => (performance.now() - started) / 1000
const pause = (ms = 50) => new Promise(resolve => setTimeout(resolve, ms))

/** Waits until `left` finds nothing. */
async function until(pool: Pool, left: string): Promise<void> {
  while ((await pool.query(left)).rows.length > 0) await pause()
}

const BATCH = 2_000

/**
 * The yardstick: the same ledger rows as a run writes (sent, arrived) into the same table, and nothing else; in batches
 * of a file's size, each with a commit of its own, fsync on for both. Under attempt numbers nothing else has.
 *
 * Read by a sceptic. It is a good one: one named statement, ids as one array, everything else a constant of it, in the order
 * of the ids, into tables swept and counted a moment ago; the table's own constraints, indexes and foreign keys are paid by
 * both sides (two thirds of a bare row is its foreign key to the case). It could be quicker by COPY, or by several connections
 * at once, of which a run uses seven. It is far less than a run has to do: of the fifteen rows a payment of a run writes, three
 * of them over rows that are there, with some forty entries of indexes, two are the ledger's.
 */
export async function bareInserts(owner: Client, period: string, attempt: number): Promise<number> {
  let seconds = 0
  for (const [kind, debit, credit] of [
    ['SEND', 'IN_TRANSIT', 'HELD'],
    ['ARRIVE', 'BENEFICIARY', 'IN_TRANSIT'],
  ] as const)
    for await (const ids of idsByPage(owner, period)) {
      const started = performance.now()
      await owner.query({
        name: 'bare',
        text: `insert into ledger_entry (pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at)
          select $1, id, $2, $3, $4, $5, $6, now() from unnest($7::uuid[]) id`,
        values: [POOL, attempt, kind, debit, credit, AMOUNT, ids],
      })
      seconds += since(started)
    }
  return seconds
}

/** A month's cases in the order of their ids, a batch at a time: the yardstick keeps no month in the memory that is measured. */
async function* idsByPage(owner: Client, period: string) {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await owner.query<{ id: string }>({
      name: 'ids',
      text: `select id from entitlement where item_id = $1 and period = $2 and id > $3 order by id limit ${BATCH}`,
      values: [ITEM, period, after],
    })
    if (rows.length === 0) return
    const ids = rows.map(({ id }) => id)
    yield ids
    after = ids.at(-1)!
  }
}
