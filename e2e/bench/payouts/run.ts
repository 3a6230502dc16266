import { availableParallelism } from 'node:os'
import type { Client } from 'pg'
import { type App, buildApp } from '../../../bff/src/app'
import type { InstantBank } from '../confirm/instant-bank'
import { benchSettings } from '../confirm/settings'
import { atRest, type BenchDatabase, runBench, two } from '../frame'
import { type FileBank, fileBank } from './file-bank'
import { measureInstant } from './instant'
import { instantBankApart } from './instant-bank'
import { bareInserts, grantMonth, openMonth, runMonth } from './month'
import { measurePublicLog } from './public-log'
import { type SecondPlatform, secondPlatform } from './second-platform'
import { measureSweep } from './sweep'

const CONNECTIONS = 16
/** The monthly run of Guangzhou's text, and the small one whose memory it is held against. */
const asked = (what: string) => process.argv[process.argv.indexOf(what) + 1 || process.argv.length]
const MONTH = Number(asked('--payments') ?? 122_200)
/** LEI-1: what 雷阳 had under supervision in a year. */
const CASES = asked('--payments') === undefined ? 1_220_000 : MONTH * 10
/** Of the platform, beside each other on one database, as a city runs them; `--processes 1`: one alone. */
const PROCESSES = asked('--processes') === '1' ? 1 : 2
const TENTH = MONTH / 10

/**
 * A month paid in files against bare inserts of the same ledger rows, half of them before it and half after. Each begins with
 * nothing left to be written of the one before.
 */
async function measureMonth(app: App, second: SecondPlatform | null, owner: Client, bank: FileBank) {
  const stage = { app, second, bank, staff: await openMonth(app, owner) }
  await grantMonth(app, owner, TENTH, 'warm')
  await runMonth(stage, TENTH)
  await grantMonth(app, owner, TENTH, 'tenth')
  const tenth = await runMonth(stage, TENTH)
  await grantMonth(app, owner, MONTH, 'month')
  const before = await bareInserts(owner, 'month', 901)
  await owner.query('checkpoint')
  const month = await runMonth(stage, MONTH)
  await owner.query('checkpoint')
  const after = await bareInserts(owner, 'month', 902)
  const bare = (before + after) / 2
  return {
    runSeconds: two(month.seconds),
    paidSeconds: two(month.paidSeconds),
    reconciledSeconds: two(month.reconciledSeconds),
    runVsBareInserts: two(month.seconds / bare),
    bareSeconds: [two(before), two(after)],
    payments: MONTH,
    processes: PROCESSES,
    paymentsPerSecond: Math.round(MONTH / month.seconds),
    peakRssMB: Math.round(tenth.peakRssMB),
    peakRssMB10x: Math.round(month.peakRssMB),
  }
}

/** What is asked at once, and what is looked over: a platform that works, and an instant bank. */
async function measureRest(app: App, owner: Client, bank: InstantBank) {
  // What the month left to be told is no part of what follows.
  await owner.query('update outbox set done_at = now() where done_at is null')
  await app.work()
  const sweep = await measureSweep(app, owner, CASES)
  await atRest(owner)
  const instant = await measureInstant(app, owner, bank)
  return { ...instant, ...sweep, sweepMs: two(sweep.sweepMs), sweepVsBareScan: two(sweep.sweepVsBareScan) }
}

async function measure({ appUrl, owner }: BenchDatabase) {
  const files = await fileBank()
  const single = await instantBankApart()
  const settings = { ...benchSettings(appUrl, files.url, CONNECTIONS), CLOCK_URL: files.clockUrl }
  const paying = await buildApp(settings)
  const second = PROCESSES === 2 ? await secondPlatform(settings) : null
  const working = await buildApp(benchSettings(appUrl, single.url, CONNECTIONS))
  single.platform = await working.server.listen({ host: '127.0.0.1', port: 0 })
  try {
    const month = await measureMonth(paying, second, owner, files)
    const rest = await measureRest(working, owner, single)
    return { ...rest, ...month, ...(await measurePublicLog()), cores: availableParallelism() }
  } finally {
    second?.close()
    await Promise.all([paying.close(), working.close()])
    files.close()
    await single.close()
  }
}

runBench(async database => {
  const result = await measure(database)
  const reached =
    result.instantP99ms <= 2_000 &&
    result.runVsBareInserts <= 6 &&
    result.sweepVsBareScan <= 3 &&
    result.peakRssMB10x <= 1.2 * result.peakRssMB &&
    result.merkleAppendVsBareHashing <= 3
  return { ...result, reached }
})
