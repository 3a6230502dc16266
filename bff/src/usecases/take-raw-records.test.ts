import type { RollUp } from '../domain/roll-up'
import type { RawRecordLine } from '../ports/data-exchange'
import type { RawRecord } from '../ports/raw-records'
import { StreamCutOff } from './import-subjects'
import { takeRawRecords } from './take-raw-records'

const NOW = new Date('2026-11-21T01:00:00Z')
const RULES: RollUp[] = []
const record = (recordId: string): RawRecordLine => ({
  kind: 'RECORD',
  record: {
    source: 'electricity-bill',
    recordId,
    kind: 'ENTERPRISE',
    identifier: '91220101MA0Y00001X',
    occurredOn: '2026-10-20',
    figures: { kilowattHours: 1 },
    status: 'VALID',
    sentAt: '2026-10-21T00:00:00.000Z',
  },
})

function world() {
  const kept: RawRecord[] = []
  const due: number[] = []
  const log: string[] = []
  const cursors = new Map<string, string>()
  const streams: RawRecordLine[][] = []
  const state = { imported: true }
  const run = takeRawRecords({
    exchange: {
      async *rawRecords(after) {
        log.push(`asked after ${after}`)
        yield* streams.shift() ?? [{ kind: 'END', next: after }]
      },
    },
    records: {
      take: async records => {
        kept.push(...records)
        due.push(1)
        return records.length
      },
      declare: async () => {
        log.push('declared')
        return 0
      },
      rollUp: async (_rules, _at, announce) => {
        if (due.length > 0) log.push(announce ? 'announced' : 'quiet')
        return due.pop() ?? 0
      },
      waiting: async () => 0,
    },
    feeds: {
      get: async feed => cursors.get(feed) ?? null,
      set: async (feed, cursor) => void cursors.set(feed, cursor),
    },
    clock: { now: () => NOW },
    rollUps: RULES,
    imported: async () => state.imported,
    report: ({ taken, unreadable, rolledUp, waiting }) =>
      log.push(`taken ${taken} unreadable ${unreadable} rolled up ${rolledUp} waiting ${waiting}`),
  })
  return { run, kept, log, streams, cursors, state }
}

describe('raw records', () => {
  it('are rolled up quietly the first time, and announced afterwards', async () => {
    const { run, log, streams, cursors, kept } = world()
    streams.push(
      [record('1'), { kind: 'UNREADABLE' }, record('2'), { kind: 'END', next: '9' }],
      [record('3'), { kind: 'END', next: '12' }],
    )
    expect([await run(), await run(), await run()]).toEqual([0, 0, 0])
    expect(log).toEqual([
      'declared',
      'asked after 0',
      'quiet',
      'taken 2 unreadable 1 rolled up 1 waiting 0',
      'asked after 9',
      'announced',
      'taken 1 unreadable 0 rolled up 1 waiting 0',
      'asked after 12',
    ])
    expect([kept.length, cursors.get('raw-records')]).toEqual([3, '12'])
  })
  it('wait for the subjects', async () => {
    const { run, log, state } = world()
    state.imported = false
    await run()
    expect(log).toEqual([])
  })
  it('of a stream that was cut off are kept, and asked for again', async () => {
    const { run, streams, kept, cursors, log } = world()
    streams.push([record('1')])
    await expect(run()).rejects.toThrow(StreamCutOff)
    expect([kept.length, cursors.size]).toEqual([1, 0])
    await run()
    expect(log.filter(line => line.startsWith('asked'))).toEqual(['asked after 0', 'asked after 0'])
  })
})
