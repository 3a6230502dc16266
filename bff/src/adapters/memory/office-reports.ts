import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { MissingList } from '../../domain/missing-list'
import type { ReportDifferenceKind, ReportLine, ReportPair } from '../../domain/office-report'
import type { NewOfficeReport, OfficeReports, ReportTask } from '../../ports/office-reports'

/** One instruction as our books hold it. */
export interface OwnInstruction extends Omit<NonNullable<ReportPair['own']>, 'on'> {
  reference: string
  receipt: string
  office: string
  scope: string
  beneficiary: NonNullable<ReportLine['beneficiary']>
  doneOn: LocalDate | null
  backOn: LocalDate | null
}

interface Kept {
  refused: string | null
  report: NewOfficeReport
  lines: ReportLine[]
  digest: string | null
  compared: {
    differences: { pair: ReportPair; task: string }[]
    ownDoneFen: number
    ownBackFen: number
  } | null
}

/** Lists of offices beside instructions in memory; `tasks` and `backs` are what comparing them left. */
export function memoryOfficeReports(books: readonly OwnInstruction[]) {
  const all: Kept[] = []
  const tasks = new Map<string, ReportTask>()
  const backs: { reference: string; evidence: string }[] = []
  const kept = (id: string) => all.find(({ report }) => report.id === id)!
  const mine = ({ office, scope }: NewOfficeReport) =>
    books.filter(one => one.office === office && one.scope === scope)
  const dayOf = (own: OwnInstruction, movement: ReportLine['movement']) =>
    movement === 'DONE' ? own.doneOn : own.backOn

  const listedPairs = ({ report, lines }: Kept): ReportPair[] =>
    lines.map((line, n) => {
      const own = mine(report).find(({ reference }) => reference === line.reference)
      const { kind, id } = line.beneficiary ?? {}
      return {
        movement: line.movement,
        reference: line.reference,
        listed: {
          line: line.line,
          amountFen: line.amountFen,
          sameBeneficiary: !own || !kind || (own.beneficiary.kind === kind && own.beneficiary.id === id),
          again: lines
            .slice(0, n)
            .some(one => one.reference === line.reference && one.movement === line.movement),
        },
        own: own ? { ...own, on: dayOf(own, line.movement) } : null,
      }
    })
  const missingPairs = ({ report, lines }: Kept): ReportPair[] =>
    (['DONE', 'BACK'] as const).flatMap(movement =>
      mine(report)
        .filter(own => dayOf(own, movement) === report.day)
        .filter(own => !lines.some(one => one.reference === own.reference && one.movement === movement))
        .map(own => ({
          ...{ movement, reference: own.reference, listed: null },
          own: { ...own, on: dayOf(own, movement) },
        })),
    )
  const sumOf = (report: NewOfficeReport, movement: ReportLine['movement']) =>
    mine(report).reduce((sum, own) => (dayOf(own, movement) === report.day ? sum + own.amountFen : sum), 0)

  /** Of several lists of one day the newest. */
  const newestOf = (lists: readonly Kept[]) =>
    lists.filter(
      ({ report }) =>
        !lists.some(
          ({ report: other }) =>
            [other.office, other.scope, other.day].join() ===
              [report.office, report.scope, report.day].join() && other.at > report.at,
        ),
    )

  const store: OfficeReports = {
    departments: async (office, scope) => [
      ...new Set(
        books.filter(one => one.office === office && one.scope === scope).map(({ department }) => department),
      ),
    ],
    async open(report) {
      all.push({ report, lines: [], digest: null, compared: null, refused: null })
    },
    async add(id, lines) {
      if (kept(id).refused !== null) return false
      kept(id).lines.push(...lines)
      return true
    },
    async close(id, digest) {
      const { office, scope, day, number } = kept(id).report
      const other = all.find(
        ({ report, digest: known }) =>
          known !== null &&
          [report.office, report.scope, report.day, report.number].join() ===
            [office, scope, day, number].join(),
      )
      if (other) return other.digest === digest ? 'SAME' : 'CLASH'
      if (kept(id).refused !== null) return 'ENDED'
      kept(id).digest = digest
      return 'TAKEN'
    },
    comparing: async () =>
      all
        .filter(({ digest, compared }) => digest !== null && compared === null)
        .map(({ report }) => ({ ...report, reviewer: false })),
    async compare(report, _at, { judge, proposes, task, mayWait }) {
      const one = kept(report.id)
      if (one.compared) return 0
      const found: { kind: ReportDifferenceKind; pair: ReportPair }[] = []
      const look = (pair: ReportPair) => {
        const kind = judge(pair)
        if (kind) found.push({ kind, pair })
      }
      for (const pair of listedPairs(one)) {
        const proposed = proposes(pair)
        const own = books.find(({ reference }) => reference === pair.reference)
        if (proposed && own?.backOn === null) {
          own.backOn = report.day
          backs.push({ reference: own.reference, evidence: proposed.evidence })
        } else look(pair)
      }
      if (mayWait && found.some(({ kind }) => kind === 'NOT_BOOKED')) return null
      for (const pair of missingPairs(one)) look(pair)
      const differences = found.map(({ kind, pair }) => {
        const { office, scope, day } = report
        const key = `office-report:${office}:${scope}:${day}:${kind}:${pair.movement}:${pair.reference}`
        if (!tasks.has(key)) tasks.set(key, task(kind, pair))
        return { pair, task: key }
      })
      one.compared = { differences, ownDoneFen: sumOf(report, 'DONE'), ownBackFen: sumOf(report, 'BACK') }
      return differences.length
    },
    async reports(department, limit) {
      const read = all.filter(({ digest }) => digest !== null)
      return newestOf(read)
        .filter(
          ({ report }) => department === null || mine(report).some(one => one.department === department),
        )
        .sort((a, b) => (a.report.day < b.report.day ? 1 : -1))
        .slice(0, limit)
        .map(({ report, compared }) => ({
          ...report,
          scopeName: report.scope,
          comparing: compared === null,
          ownDoneFen: compared?.ownDoneFen ?? 0,
          ownBackFen: compared?.ownBackFen ?? 0,
          differences: compared?.differences.length ?? 0,
          open: compared?.differences.length ?? 0,
          readAt: report.at,
        }))
    },
    async refuse(id, why) {
      const one = all.find(({ report }) => report.id === id)
      if (one && one.digest === null && one.refused === null) Object.assign(one, { refused: why, lines: [] })
    },
    unread: async before =>
      all
        .filter(({ report, digest, refused }) => digest === null && refused === null && report.at < before)
        .map(({ report }) => report.id),
    came: async () => all.filter(({ digest }) => digest !== null).length,
    async missing(from, until) {
      const days = new Map<string, MissingList>()
      for (const { office, scope, department, doneOn: day, amountFen } of books) {
        if (day === null || day < from || day >= until) continue
        const has = ({ report, digest }: Kept) =>
          digest !== null && [report.office, report.scope, report.day].join() === [office, scope, day].join()
        if (all.some(has)) continue
        const key = [day, office, department].join()
        const known = days.get(key) ?? {
          ...{ office, day, department, scopeNames: [] },
          count: 0,
          totalFen: 0,
        }
        const scopeNames = [...new Set([...known.scopeNames, scope])].sort()
        days.set(key, {
          ...known,
          scopeNames,
          count: known.count + 1,
          totalFen: known.totalFen + amountFen,
        })
      }
      return [...days.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
    },
    listed: async receipts =>
      receipts.flatMap(receipt => {
        const own = books.find(one => one.receipt === receipt)
        const list = newestOf(all.filter(({ compared }) => compared !== null)).find(
          ({ lines, compared }) =>
            compared &&
            lines.some(({ reference, movement }) => reference === own?.reference && movement === 'DONE') &&
            !compared.differences.some(
              ({ pair }) => pair.reference === own?.reference && pair.movement === 'DONE',
            ),
        )
        return list
          ? [{ receipt, office: list.report.office, number: list.report.number, day: list.report.day }]
          : []
      }),
  }
  const linesKept = () => all.reduce((sum, { lines }) => sum + lines.length, 0)
  return { ...store, tasks, backs, linesKept }
}
