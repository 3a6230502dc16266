import type { Client } from 'pg'
import type { App } from '../../../bff/src/app'
import { onceAsync } from '../matching/timing'
import { ask } from './asking'

const ITEM = 'elder-allowance'
const PEOPLE = 1_000
const DAYS = 20
const ROUNDS = 9

/** A year of a city's cases, most of them ended and every hundredth still with a step to go, opened over some weeks. */
async function makeCases(owner: Client, count: number): Promise<void> {
  const person = `('00000000-0000-7000-8000-' || lpad(to_hex(n % ${PEOPLE}), 12, '0'))::uuid`
  const each = `from generate_series(1, ${count}) n`
  await owner.query('begin')
  await owner.query(
    `insert into subject (id, kind, identifier_index, region_code, sealed, facts, facts_version, updated_at)
     select ${person}, 'PERSON', decode(lpad(to_hex(n), 32, '0'), 'hex'), '22010' || (1 + n % 5), '', '{}', 1, now()
     from generate_series(0, ${PEOPLE - 1}) n`,
  )
  await owner.query(
    `insert into entitlement (id, case_number, item_id, item_version, subject_id, record_key, period, status, amount_fen,
       assessment, facts_version, department_confirmed_at, confirmed_at, settled_at, created_at)
     select ('00000000-0000-7001-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'SW-' || n, $1, 1, ${person}, n::text, '2026',
       case when n % 100 = 0 then 'IN_EXECUTION' else 'FULFILLED' end, 29000, '{}', 1, at, at,
       case when n % 100 = 0 then null else at end, at
     from (select n, now() - n % ${DAYS} * interval '1 day' as at ${each}) n`,
    [ITEM],
  )
  await owner.query('commit')
  await owner.query('vacuum analyze entitlement, take_up_due')
}

/**
 * LEI-1: which cases are yellow or red, of every department, over a year of cases — against one scan of an index over
 * the same cases that finds those with a step to go. Lights are kept as sums by the day a step began, so what is swept
 * are days, not cases; keeping the sums is work of each case's own change and not part of either time.
 */
export async function measureSweep(app: App, owner: Client, count: number) {
  await makeCases(owner, count)
  // The sums are kept by the product's own job, which is at work.
  const left = () => owner.query('select 1 from take_up_due limit 1')
  while ((await left()).rows.length > 0) await new Promise(resolve => setTimeout(resolve, 200))
  const leader = {
    kind: 'STAFF',
    staffId: app.base.ids.uuid(),
    name: '沈明远',
    department: 'government-services',
    regionCode: '220100',
    roles: ['LEADER'],
  }
  const swept: number[] = []
  const scanned: number[] = []
  await owner.query('set enable_seqscan = off')
  for (let round = 0; round < ROUNDS; round += 1) {
    scanned.push(
      await onceAsync(() =>
        owner.query(`select count(*) from entitlement where item_id = '${ITEM}' and status = 'IN_EXECUTION'`),
      ),
    )
    swept.push(
      await onceAsync(async () => {
        const [lights] = await ask<{ red: number; yellow: number; green: number }[]>(
          app,
          'Query.departmentLights',
          {},
          leader,
        )
        const lit = lights!.red + lights!.yellow + lights!.green
        if (lit !== Math.floor(count / 100)) throw new Error(`${lit} lights for ${count} cases`)
      }),
    )
  }
  return { sweepMs: best(swept), sweepVsBareScan: best(swept) / best(scanned), cases: count }
}

const best = (times: readonly number[]) => Math.min(...times)
