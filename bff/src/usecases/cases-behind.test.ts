import { sampleItem } from '../adapters/contracts/sample-item'
import { memoryPolicyItems } from '../adapters/memory/policy-items'
import type { StaffActor } from '../domain/actor'
import type { CaseBehind, CasesBehind } from '../ports/cases-behind'
import { type AskCasesBehind, casesBehind } from './cases-behind'

const LEADER = {
  kind: 'STAFF',
  roles: ['LEADER'],
  department: 'government-services',
  regionCode: '220100',
} as unknown as StaffActor
const cases = (count: number): CaseBehind[] =>
  Array.from({ length: count }, (_, at) => ({
    id: String(at),
    caseNumber: `B-${at}`,
    publicName: null,
    regionCode: '220104',
    status: 'OFFERED',
    since: '2026-11-20',
    amountFen: 100,
  }))
const ask: AskCasesBehind = {
  itemId: 'for-people',
  stage: 'CONFIRMED',
  stillBefore: false,
  month: null,
  regionCode: null,
  trade: null,
  work: null,
  after: null,
}

async function read(found: CaseBehind[], over: Partial<AskCasesBehind> = {}) {
  const items = memoryPolicyItems([
    sampleItem({ id: 'for-people', beneficiary: { kind: 'PERSON', text: '面向个人' } }),
  ])
  const behind: CasesBehind = {
    async page(_scope, _question, after, limit) {
      const start = found.findIndex(({ caseNumber }) => caseNumber === after) + 1
      return found.slice(start, start + limit)
    },
  }
  const clock = { now: () => new Date('2026-11-21T02:00:00Z') }
  const calendar = { isWorkingDay: () => true }
  return casesBehind({ behind, items, clock, calendar })(LEADER, { ...ask, ...over })
}

describe('cases of persons behind a figure', () => {
  it('are not shown where one or two would be pointed at', async () => {
    expect(await read(cases(2))).toEqual({ cases: [], next: null, hidden: true })
    expect((await read(cases(3))).cases).toHaveLength(3)
    expect(await read([])).toEqual({ cases: [], next: null, hidden: false })
  })
  it('carry neither name nor place, and cannot be narrowed down by either', async () => {
    const { cases: shown } = await read(cases(3))
    expect(shown.every(({ publicName, regionCode }) => publicName === null && regionCode === null)).toBe(true)
    expect((await read(cases(9), { regionCode: '220104' })).hidden).toBe(true)
    expect((await read(cases(9), { trade: 'L' })).hidden).toBe(true)
  })
  it('come a page at a time, the last page however short', async () => {
    const first = await read(cases(51))
    expect([first.cases.length, first.next]).toEqual([50, 'B-49'])
    const last = await read(cases(51), { after: 'B-49' })
    expect([last.cases.length, last.hidden]).toEqual([1, false])
  })
  it('are not shown from the middle on either where the whole figure is one or two', async () => {
    for (const after of ['B-0', 'B-1', 'somewhere else'])
      expect(await read(cases(2), { after })).toEqual({ cases: [], next: null, hidden: true })
  })
})
