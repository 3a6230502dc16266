import { sampleItem } from '../adapters/contracts/sample-item'
import type { PolicyItemVersion } from '../eligibility'
import type { ResultLine, Results } from '../ports/results'
import { listResultLines, listResults, type ResultsDeps } from './list-results'

const LINES: ResultLine[] = [
  { receipt: 'HZ-2', name: '长春市木兰旅行社有限公司', amountFen: 100, on: '2026-11-20' },
  { receipt: 'HZ-1', name: '长春市云杉旅行社有限公司', amountFen: 200, on: '2026-11-02' },
]
const ASK = { itemId: 'x', month: '2026-11', receipt: null, after: null }
type Said = NonNullable<PolicyItemVersion['publicNotice']['results']>

function world(results: Said | undefined, kind: 'ENTERPRISE' | 'PERSON' = 'ENTERPRISE') {
  const asked: Parameters<Results['lines']>[0][] = []
  const item = sampleItem({
    beneficiary: { kind, text: '' },
    publicNotice: { workingDays: 0, ...(results && { results }) },
  })
  const deps = {
    results: {
      sums: async () => [{ itemId: item.id, count: 2, amountFen: 300 }],
      lines: async ask => {
        asked.push(ask)
        return LINES.filter(({ on }) => ask.since === null || on >= ask.since)
      },
    },
    items: { latest: async () => item } as unknown as ResultsDeps['items'],
    clock: { now: () => new Date('2026-11-21T01:00:00Z') },
    calendar: { isWorkingDay: date => ![0, 6].includes(new Date(date).getUTCDay()) },
  } satisfies ResultsDeps
  return { lines: () => listResultLines(deps)(ASK), sums: () => listResults(deps)('2026-11'), asked }
}

describe('results as an item publishes them', () => {
  it('are whole lines for ever where the item says nothing', async () => {
    const { lines, asked, sums } = world(undefined)
    expect((await lines()).lines).toEqual(LINES)
    expect(asked[0]!.since).toBeNull()
    expect(await sums()).toMatchObject([{ published: true, count: 2 }])
  })
  it('leave out columns, and stay up for so many working days', async () => {
    const { lines, asked } = world({ workingDays: 5, columns: ['DAY'] })
    expect((await lines()).lines).toEqual([{ ...LINES[0], amountFen: null }])
    // Saturday the 21st: the fifth working day back is Monday the 16th, so Friday the 13th is still five days old.
    expect(asked[0]!.since).toBe('2026-11-13')
    const [line] = (await world({ columns: ['AMOUNT'] }).lines()).lines
    expect(line).toEqual({ ...LINES[0], on: null })
  })
  it('are sums only where the item says so; two firms are no secret, two persons are', async () => {
    const { lines, asked, sums } = world({ lines: false })
    expect(await lines()).toEqual({ lines: [], next: null })
    expect(asked).toEqual([])
    expect(await sums()).toMatchObject([{ published: false, count: 2, amountFen: 300 }])
    const persons = world({ lines: true }, 'PERSON')
    expect((await persons.lines()).lines).toEqual([])
    expect(await persons.sums()).toMatchObject([{ published: false, count: null, amountFen: null }])
  })
})
