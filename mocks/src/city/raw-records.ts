import type { RawSourceCode } from '@policy-direct/shared/facts/raw-sources'
import type { RawRecordOrder } from '../city-contract'
import type { CityTime } from './change-log'
import { minusMonths, plusDays } from './days'
import { type Dice, diceFor } from './dice'
import { type Feed, feed } from './feed'
import type { CityFrame } from './frame'
import { type Subject, type SubjectKind, subjectId } from './subject'

/** A raw record as a department keeps it: a contribution, a bill, a filing. */
export interface RawRecord {
  readonly cursor: number
  readonly source: RawSourceCode
  readonly recordId: string
  readonly kind: SubjectKind
  readonly id: string
  readonly occurredOn: string
  readonly figures: Readonly<Record<string, string | number | boolean>>
  readonly status: 'VALID' | 'REVOKED'
  readonly sentAt: string
}

/** Raw records of some subjects: the cast, and every tenth firm and twenty-fifth resident of the first so many. */
export interface RawRecordBook {
  after(cursor: number): Generator<RawRecord>
  /** The last cursor of the stream as it is now. */
  latest(): number
  /** @returns its cursor */
  add(order: RawRecordOrder): number
  clear(): void
}

/** Subjects by place, cast first. */
export interface Numbered {
  count(kind: SubjectKind): number
  named(kind: SubjectKind): number
  at(kind: SubjectKind, at: number): Subject
}

/** More than any subject has. */
const CURSORS_A_SUBJECT = 200
const EVERY = { ENTERPRISE: 10, PERSON: 25 } as const
/** A big city delivers for so many only, so that its first load stays a matter of minutes. */
const AMONG_FIRST = { ENTERPRISE: 20_000, PERSON: 50_000 } as const
const MONTHS = 13

export function rawRecordBook(subjects: Numbered, frame: CityFrame, time: () => CityTime): RawRecordBook {
  const later: Feed<RawRecord> = feed(() => time().realNow())
  const sampled = (kind: SubjectKind) => {
    const named = subjects.named(kind)
    const generated = Math.min(subjects.count(kind) - named, AMONG_FIRST[kind])
    return { named, count: named + Math.ceil(generated / EVERY[kind]) }
  }
  const firms = sampled('ENTERPRISE')
  const people = sampled('PERSON')
  const sampleAt = (n: number): Subject => {
    const kind = n < firms.count ? 'ENTERPRISE' : 'PERSON'
    const at = kind === 'ENTERPRISE' ? n : n - firms.count
    const { named } = kind === 'ENTERPRISE' ? firms : people
    return subjects.at(kind, at < named ? at : named + (at - named) * EVERY[kind])
  }
  const seeded = (firms.count + people.count) * CURSORS_A_SUBJECT
  function* after(cursor: number): Generator<RawRecord> {
    for (let n = Math.floor(cursor / CURSORS_A_SUBJECT); n < firms.count + people.count; n++) {
      let own = n * CURSORS_A_SUBJECT
      for (const record of recordsOf(sampleAt(n), n, frame)) {
        own += 1
        if (own > cursor) yield { ...record, cursor: own }
      }
    }
    yield* later.after(cursor)
  }
  return {
    after,
    latest: () => Math.max(seeded, later.latest()),
    add: order => later.append({ ...order, sentAt: time().iso() }).cursor,
    clear: later.clear,
  }
}

type Fresh = Omit<RawRecord, 'cursor'>
type Line = readonly [source: RawSourceCode, occurredOn: string, figures: RawRecord['figures']]

function recordsOf(subject: Subject, n: number, frame: CityFrame): Fresh[] {
  const id = subjectId(subject)
  const dice = diceFor(frame.seed, 'raw-records', n)
  const months = Array.from({ length: MONTHS }, (_, back) => minusMonths(frame.today, back + 1).slice(0, 7))
  const lines =
    subject.kind === 'ENTERPRISE'
      ? firmLines(subject, months, dice, frame)
      : personLines(subject, months, dice, frame)
  return lines.map(([source, occurredOn, figures], at) => ({
    source,
    recordId: `${id.slice(-8)}-${occurredOn}-${at}`,
    kind: subject.kind,
    id,
    occurredOn,
    figures,
    status: 'VALID',
    sentAt: `${plusDays(occurredOn, 5)}T22:00:00.000+08:00`,
  }))
}

/** Thirteen months of reports, deposits, filings and bills; one firm in twelve lacks a month of bills. */
function firmLines(subject: Subject, months: readonly string[], dice: Dice, frame: CityFrame): Line[] {
  const { facts } = subject
  const staff = Number(facts['enterprise.staffCount']?.value ?? 12)
  const insured = Number(facts['enterprise.unemploymentInsurance.insuredLastYear']?.value ?? staff)
  const power = Math.round(staff * dice.between(180, 900))
  const water = Math.round(staff * dice.between(2, 9))
  const sales = staff * dice.between(900_000, 3_600_000)
  const housing = dice.chance(0.7) ? Math.round(insured * (0.6 + 0.4 * dice.unit())) : 0
  const lost = dice.chance(0.08) ? dice.below(12) : -1
  const late = dice.chance(0.15) ? dice.below(12) : -1
  const lines: Line[] = months.flatMap((month, back): Line[] => [
    ['insured-staff', `${month}-08`, { insured }],
    ...(housing > 0
      ? [
          [
            'housing-fund-deposit',
            `${month}-12`,
            { depositors: housing, amountFen: housing * 42_000 },
          ] as const,
        ]
      : []),
    ['tax-filing', `${month}-15`, { salesFen: sales + back * 10_000, onTime: back !== late }],
    ...(back === lost
      ? []
      : [
          ['electricity-bill', `${month}-20`, { kilowattHours: power + back * 7 }] as const,
          ['water-gas-bill', `${month}-21`, { cubicMetres: water + (back % 3), supply: 'WATER' }] as const,
        ]),
  ])
  if (dice.chance(0.3)) {
    lines.push(['registration-change', plusDays(frame.today, -dice.between(30, 900)), { change: 'CAPITAL' }])
  }
  return lines
}

/** Contributions of whoever is insured, relief of one in thirty, and how they came to the city. */
function personLines(subject: Subject, months: readonly string[], dice: Dice, frame: CityFrame): Line[] {
  const { facts } = subject
  const lines: Line[] = []
  const paidMonths = Number(facts['person.unemploymentInsurance.paidMonths']?.value ?? 0)
  if (facts['person.unemploymentInsurance.status']?.value === 'INSURED') {
    const broken = dice.chance(0.2) ? dice.below(10) : MONTHS
    months.slice(0, Math.max(1, paidMonths)).forEach((month, back) => {
      lines.push(['insurance-contribution', `${month}-10`, { baseFen: 560_000, paid: back !== broken }])
    })
  } else if (dice.chance(0.03)) {
    for (const month of months.slice(0, dice.between(1, 12))) {
      lines.push(['relief-payment', `${month}-18`, { scheme: 'MINIMUM_LIVING', amountFen: 58_000 }])
    }
  }
  const movedIn = plusDays(frame.today, -dice.between(200, 9_000))
  lines.push(['household-movement', movedIn, { movement: 'IN', regionCode: subject.regionCode }])
  return lines
}
