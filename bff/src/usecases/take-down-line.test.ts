import { sampleItem } from '../adapters/contracts/sample-item'
import { memoryPublicLog } from '../adapters/memory/public-log'
import { sha256Tree as hash } from '../adapters/public-log/hashes'
import { stateAt } from '../domain/public-log/growth'
import type { PolicyItemVersion } from '../eligibility'
import type { DueLine } from '../ports/public-log'
import { takeDownExpired } from './take-down-line'

const numberOf = (n: number) => `HD-20261109-0000000${n}`
const lineOf = (n: number, item: string, day: string): DueLine => ({
  event: 'FULFILLED',
  receipt: numberOf(n),
  item: `${item}@1`,
  itemName: item,
  kind: 'PAYOUT',
  name: '长春市木兰旅行社有限公司',
  amountFen: 1,
  digest: 'ab'.repeat(32),
  at: new Date(`${day}T10:00:00+08:00`),
})
const itemOf = (id: string, results?: PolicyItemVersion['publicNotice']['results']): PolicyItemVersion => {
  const item = sampleItem({ id })
  return { ...item, publicNotice: { ...item.publicNotice, ...(results ? { results } : {}) } }
}

describe('lines whose days of publication are over (XQ-1)', () => {
  it('are taken down by themselves, once a day, those of other items stay', async () => {
    const due = [
      lineOf(1, 'week-long', '2026-11-13'),
      lineOf(2, 'week-long', '2026-11-16'),
      lineOf(3, 'for-ever', '2026-11-02'),
    ]
    const publicLog = memoryPublicLog(due)
    await publicLog.append(9, (lines, from) => ({
      leaves: lines.map(({ receipt, event }, index) => ({
        index,
        hash: hash.leaf(receipt),
        receipt,
        event,
        salt: 's',
        text: receipt,
      })),
      nodes: [],
      head: {
        ...stateAt(hash, from),
        city: '220100',
        day: '2026-11-16',
        at: '2026-11-16T10:00:00.000Z',
        algorithm: 'SHA-256',
        publicKey: '',
        signature: '',
      },
    }))
    const items = [itemOf('week-long', { workingDays: 5 }), itemOf('for-ever')]
    const clock = { at: new Date('2026-11-20T09:00:00+08:00'), now: () => clock.at }
    const expire = takeDownExpired({
      publicLog,
      clock,
      items: { latest: async id => items.find(item => item.id === id) ?? null },
      // Without holidays: Monday to Friday.
      calendar: { isWorkingDay: date => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) },
    })
    const openOnes = async () =>
      (await Promise.all([1, 2, 3].map(n => publicLog.lines(numberOf(n))))).map(
        ([line]) => line!.opening !== null,
      )
    expect(await expire()).toBe(0)
    expect(await openOnes()).toEqual([true, true, true])
    clock.at = new Date('2026-11-23T00:00:01+08:00')
    expect(await expire()).toBe(1)
    expect(await expire()).toBe(0)
    expect(await openOnes()).toEqual([false, true, true])
    expect(await publicLog.taken(numberOf(1))).toMatchObject({
      reason: '公示满 5 个工作日',
      staffId: null,
      department: 'human-resources',
    })
    clock.at = new Date('2026-12-31T00:00:01+08:00')
    expect(await expire()).toBe(1)
    expect(await openOnes()).toEqual([false, false, true])
  })
})
