import {
  backEvidence,
  differenceOf,
  proposesBack,
  type ReportLine,
  reportDifferenceRequest,
} from '../../domain/office-report'
import type { NewOfficeReport, OfficeReports } from '../../ports/office-reports'

export const REPORTED_ITEM = 'travel-deposit-release'
export const REPORTED_DAY = '2026-11-20'
export const REPORTED_FEN = 540_000

/** A deposit released by the bank on a day; null: our books have not heard of it. */
export interface Released {
  reference: string
  receipt: string
  uscc: string
}

export interface OpenOfficeReports {
  reports: OfficeReports
  /** Who brings lists; of the department that leads the item. */
  staffId: string
  department: string
  uuid(): string
  release(on: string | null): Promise<Released>
  /** Lines of all lists. */
  linesKept(): Promise<number>
  /** Keys of the tasks there are. */
  tasks(): Promise<string[]>
  /** What is written down as back: of which case, and what shows it. */
  backs(): Promise<{ reference: string; evidence: string }[]>
}

const at = (day: string) => new Date(`${day}T10:00:00+08:00`)

/** What every store of offices' lists must do; run on each adapter. */
export function officeReportsContract(name: string, open: () => Promise<OpenOfficeReports>): void {
  describe(`offices' lists of a day: ${name}`, () => {
    let store: OpenOfficeReports
    let numbers = 0
    beforeEach(async () => {
      store = await open()
    })

    const lineOf = ({ reference, uscc }: Released, line: number, change: Partial<ReportLine> = {}) => ({
      ...{
        line,
        movement: 'DONE' as const,
        reference,
        amountFen: REPORTED_FEN,
        serial: 'S',
        at: at(REPORTED_DAY),
      },
      beneficiary: { kind: 'ENTERPRISE' as const, id: uscc },
      ...change,
    })
    async function brought(lines: readonly ReportLine[], change: Partial<NewOfficeReport> = {}) {
      numbers += 1
      const report: NewOfficeReport = {
        ...{ id: store.uuid(), number: `QD-${numbers}`, office: 'deposit-bank', scope: REPORTED_ITEM },
        ...{ day: REPORTED_DAY, count: lines.length, doneFen: 0, backFen: 0, department: store.department },
        ...{ staffId: store.staffId, actorName: '孙敏', at: new Date(at('2026-11-21').getTime() + numbers) },
        ...change,
      }
      await store.reports.open(report)
      await store.reports.add(report.id, lines)
      return report
    }
    /** Compares everything that is read; answers the counts. */
    async function compare(mayWait = false) {
      const counts: (number | null)[] = []
      for (const report of await store.reports.comparing())
        counts.push(
          await store.reports.compare(report, at('2026-11-21'), {
            judge: pair => differenceOf(report.day, pair),
            proposes: pair =>
              proposesBack(pair)
                ? { id: store.uuid(), evidence: backEvidence(report, pair.listed!.line) }
                : null,
            task: (kind, pair) => ({
              ...{ id: store.uuid(), request: reportDifferenceRequest(report, kind, pair) },
              ...{ dueOn: '2026-11-27', regionCode: '220100' },
            }),
            mayWait,
          }),
        )
      return counts
    }
    const shown = () => store.reports.reports(store.department, 10)

    it('knows whose matter a list is', async () => {
      expect(await store.reports.departments('deposit-bank', REPORTED_ITEM)).toEqual([store.department])
      expect(await store.reports.departments('taxation', REPORTED_ITEM)).toEqual([])
      expect(await store.reports.departments('deposit-bank', 'another-item')).toEqual([])
    })
    it('counts nothing before it was read to its end; the same file is the same, another under its number is not', async () => {
      const { id } = await brought([lineOf(await store.release(REPORTED_DAY), 2)], { number: 'N' })
      expect([await store.reports.comparing(), await shown()]).toEqual([[], []])
      expect(await store.reports.close(id, 'aa')).toBe('TAKEN')
      const again = await brought([], { number: 'N' })
      expect(await store.reports.close(again.id, 'aa')).toBe('SAME')
      expect(await store.reports.close(again.id, 'bb')).toBe('CLASH')
      expect(await shown()).toMatchObject([{ id, comparing: true }])
      expect(await compare()).toEqual([0])
      expect(await compare()).toEqual([])
    })
    it('several people who bring the same list at the same moment bring it once', async () => {
      const all = await Promise.all(Array.from({ length: 6 }, () => brought([], { number: 'N' })))
      const said = await Promise.all(all.map(({ id }) => store.reports.close(id, 'aa')))
      expect(said.sort()).toEqual(['SAME', 'SAME', 'SAME', 'SAME', 'SAME', 'TAKEN'])
    })
    it('finds every kind of difference, a task each, and one task for what stays so in the next list', async () => {
      const [fits, missing, sum, other, twice, late, unheard] = [
        await store.release(REPORTED_DAY),
        await store.release(REPORTED_DAY),
        await store.release(REPORTED_DAY),
        await store.release(REPORTED_DAY),
        await store.release(REPORTED_DAY),
        await store.release('2026-11-19'),
        await store.release(null),
      ]
      const strange = { ...fits, reference: 'CUN-7' }
      const lines = [
        lineOf(fits, 2),
        lineOf(sum, 3, { amountFen: 1 }),
        lineOf({ ...other, uscc: fits.uscc }, 4),
        lineOf(twice, 5),
        lineOf(twice, 6),
        lineOf(late, 7),
        lineOf(unheard, 8),
        lineOf(strange, 9),
      ]
      const first = await brought(lines)
      await store.reports.close(first.id, 'aa')
      // What has not been heard of yet may still come: nothing is said before.
      expect(await compare(true)).toEqual([null])
      expect(await store.tasks()).toEqual([])
      expect(await compare()).toEqual([7])
      const key = (kind: string, { reference }: { reference: string }) =>
        `office-report:deposit-bank:${REPORTED_ITEM}:${REPORTED_DAY}:${kind}:DONE:${reference}`
      const keys = [
        key('NOT_THERE', missing),
        key('AMOUNT', sum),
        key('OTHER_BENEFICIARY', other),
        key('TWICE', twice),
        key('OTHER_DAY', late),
        key('NOT_BOOKED', unheard),
        key('UNKNOWN_HERE', strange),
      ]
      expect(await store.tasks()).toEqual([...keys].sort())
      expect(await shown()).toMatchObject([
        { id: first.id, differences: 7, open: 7, ownDoneFen: 5 * REPORTED_FEN, ownBackFen: 0 },
      ])
      const known = await store.reports.listed([fits.receipt, sum.receipt, missing.receipt])
      expect(known).toEqual([
        { receipt: fits.receipt, office: 'deposit-bank', number: first.number, day: REPORTED_DAY },
      ])
      const next = await brought([fits, sum, other, twice].map((one, n) => lineOf(one, n + 2)))
      await store.reports.close(next.id, 'bb')
      expect(await compare()).toEqual([1])
      expect(await shown()).toMatchObject([{ id: next.id, differences: 1 }])
      expect(await store.tasks()).toHaveLength(7)
    })
    it('a receipt stands in the newest list of its day, or in none', async () => {
      const own = await store.release(REPORTED_DAY)
      const told = async (lines: readonly ReportLine[], digest: string) => {
        const { id, number } = await brought(lines)
        await store.reports.close(id, digest)
        return number
      }
      const first = await told([lineOf(own, 2)], 'aa')
      await compare()
      await told([lineOf(own, 2, { amountFen: 1 })], 'bb')
      expect(await store.reports.listed([own.receipt])).toMatchObject([{ number: first }])
      await compare()
      expect(await store.reports.listed([own.receipt])).toEqual([])
      const last = await told([lineOf(own, 2)], 'cc')
      await compare()
      expect(await store.reports.listed([own.receipt])).toMatchObject([{ number: last }])
      await told([], 'dd')
      await compare()
      expect(await store.reports.listed([own.receipt])).toEqual([])
    })
    it('what was refused counts for nothing, keeps no line, and is never taken; what was read stays', async () => {
      const lines = [lineOf(await store.release(REPORTED_DAY), 2)]
      const [refused, stalled, read] = [await brought(lines), await brought(lines), await brought(lines)]
      await store.reports.close(read.id, 'aa')
      const later = at('2026-11-23')
      expect(await store.reports.unread(at('2026-11-20'))).toEqual([])
      expect(await store.reports.unread(later)).toEqual([refused.id, stalled.id])
      await store.reports.refuse(refused.id, '第 3 行：签名不对', later)
      await store.reports.refuse(refused.id, '别的', later)
      await store.reports.refuse(read.id, '第 3 行：签名不对', later)
      await store.reports.refuse(store.uuid(), '没有开始', later)
      expect(await store.reports.unread(later)).toEqual([stalled.id])
      expect(await store.linesKept()).toBe(2)
      expect(await store.reports.add(refused.id, lines)).toBe(false)
      expect(await store.linesKept()).toBe(2)
      expect(await store.reports.close(refused.id, 'bb')).toBe('ENDED')
      expect(await compare()).toEqual([0])
    })
    it('knows the days of which no list has come, whatever is being read', async () => {
      const { missing, came } = store.reports
      await store.release('2026-11-19')
      const own = await store.release(REPORTED_DAY)
      await store.release(REPORTED_DAY)
      await store.release(null)
      const day = { office: 'deposit-bank', department: store.department, scopeNames: [expect.any(String)] }
      const [before, after] = [
        { ...day, day: '2026-11-19', count: 1, totalFen: REPORTED_FEN },
        { ...day, day: REPORTED_DAY, count: 2, totalFen: 2 * REPORTED_FEN },
      ]
      expect(await missing('2026-11-01', '2026-11-21')).toEqual([before, after])
      expect(await missing('2026-11-20', '2026-11-21')).toEqual([after])
      expect(await missing('2026-11-01', '2026-11-20')).toEqual([before])
      const list = await brought([lineOf(own, 2)])
      expect([await came(), await missing('2026-11-01', '2026-11-21')]).toEqual([0, [before, after]])
      await store.reports.close(list.id, 'aa')
      expect([await came(), await missing('2026-11-01', '2026-11-21')]).toEqual([1, [before]])
    })
    it('what came back is written down once, as a first look; only part of it is not', async () => {
      const [back, part] = [await store.release('2026-11-01'), await store.release('2026-11-01')]
      const list = await brought([
        lineOf(back, 2, { movement: 'BACK' }),
        lineOf(part, 3, { movement: 'BACK', amountFen: 1 }),
      ])
      await store.reports.close(list.id, 'aa')
      expect(await compare()).toEqual([1])
      expect(await store.backs()).toEqual([
        {
          reference: back.reference,
          evidence: `保证金存储银行 ${REPORTED_DAY} 的清单 ${list.number} 第 2 行`,
        },
      ])
      expect(await shown()).toMatchObject([{ ownBackFen: REPORTED_FEN }])
      const again = await brought([lineOf(back, 2, { movement: 'BACK' })])
      await store.reports.close(again.id, 'bb')
      expect(await compare()).toEqual([0])
      expect(await store.backs()).toHaveLength(1)
      expect(await store.reports.reports('taxation', 10)).toEqual([])
      expect(await store.reports.reports(null, 10)).toHaveLength(1)
    })
  })
}
