import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { PriorPaymentOrder } from '../city-contract'
import type { CityTime } from './change-log'
import { plusDays } from './days'
import { diceFor } from './dice'
import { enterprise } from './enterprise'
import { type Feed, feed } from './feed'
import type { CityFrame } from './frame'
import { resident } from './resident'
import type { SubjectKind } from './subject'

/** A payment that a department made before there was the platform. Amounts in 分. */
export interface PriorPayment {
  readonly cursor: number
  readonly paymentId: string
  readonly kind: SubjectKind
  readonly id: string
  /** The code under which the department paid. */
  readonly item: string
  readonly period: string
  readonly amountFen: number
  readonly paidOn: string
  readonly department: string
  readonly status: 'PAID' | 'REVOKED'
  readonly record?: Readonly<Record<string, string>>
  readonly members?: readonly string[]
  readonly sentAt: string
}

/** What was paid before: the seed, and what departments remember later. */
export interface PriorPaymentBook {
  after(cursor: number): readonly PriorPayment[]
  latest(): number
  /** @returns its cursor */
  add(order: PriorPaymentOrder): number
  clear(): void
}

type Seeded = Omit<PriorPayment, 'cursor' | 'sentAt' | 'status'>

/** Of the firms, two in a hundred had this year's rebate from the old office. */
const REBATED = 0.02
/** Of the residents, two in a hundred are looked at: whose skill subsidy the fact knows, the register knows too. */
const SUBSIDISED = 0.02
const HIRING = 0.01

export function priorPaymentBook(
  named: readonly Seeded[],
  frame: CityFrame,
  time: () => CityTime,
): PriorPaymentBook {
  const later: Feed<PriorPayment> = feed(() => time().realNow())
  let seeded: readonly PriorPayment[] | undefined
  const seed = () => {
    seeded ??= [...named, ...generated(frame)].map((payment, at) => ({
      ...payment,
      cursor: at + 1,
      status: 'PAID' as const,
      sentAt: `${plusDays(frame.today, -3)}T22:00:00.000+08:00`,
    }))
    return seeded
  }
  return {
    after: cursor => [...seed().slice(Math.min(cursor, seed().length)), ...later.after(cursor)],
    latest: () => Math.max(later.latest(), seed().length),
    add: order => later.append({ ...order, sentAt: time().iso() }).cursor,
    clear: later.clear,
  }
}

function* generated(frame: CityFrame): Generator<Seeded> {
  for (let n = 0; n < frame.enterprises; n++) {
    const dice = diceFor(frame.seed, 'firm-paid-before', n)
    if (dice.chance(REBATED)) yield* rebate(n, frame, dice.between(120, 300))
    if (dice.chance(HIRING)) yield* expansion(n, frame)
  }
  for (let n = 0; n < frame.residents; n++) {
    if (diceFor(frame.seed, 'resident-paid-before', n).chance(SUBSIDISED)) yield* skill(n, frame)
  }
  yield* strangers(frame)
}

const yearOf = (frame: CityFrame) => frame.today.slice(0, 4)

/** A day of this year, so many days ago or its first. */
function thisYear(frame: CityFrame, daysAgo: number): string {
  const newYear = `${yearOf(frame)}-01-01`
  const day = plusDays(frame.today, -daysAgo)
  return day < newYear ? newYear : day
}

function* rebate(n: number, frame: CityFrame, daysAgo: number): Generator<Seeded> {
  const { uscc, facts } = enterprise(n, frame)
  const premium = facts['enterprise.unemploymentInsurance.premiumLastYear']?.value
  if (typeof premium !== 'number') return
  yield {
    paymentId: `WGFH-${n}`,
    kind: 'ENTERPRISE',
    id: uscc,
    item: 'CC-RS-2024-WGFH',
    period: yearOf(frame),
    amountFen: Math.round(premium * 0.6),
    paidOn: thisYear(frame, daysAgo),
    department: 'human-resources',
  }
}

function* expansion(n: number, frame: CityFrame): Generator<Seeded> {
  const { uscc, facts } = enterprise(n, frame)
  const hires = facts['enterprise.newHires']?.value as readonly FactRecord[] | undefined
  const first = hires?.find(hire => hire.category !== 'OTHER' && Number(hire.insuredMonths) >= 3)
  if (!first) return
  const paidOn = thisYear(frame, 40)
  yield {
    paymentId: `KGBZ-${n}`,
    kind: 'ENTERPRISE',
    id: uscc,
    item: 'CC-JY-2023-KGBZ',
    period: paidOn.slice(0, 7),
    amountFen: 150_000,
    paidOn,
    department: 'employment-service',
    members: [String(first.idNumberIndex)],
  }
}

const SKILL_FEN = { PRIMARY: 100_000, INTERMEDIATE: 150_000, SENIOR: 200_000 } as const

function* skill(n: number, frame: CityFrame): Generator<Seeded> {
  const { idNumber, facts } = resident(n, frame)
  const paid = (facts['person.skillSubsidies']?.value ?? []) as readonly FactRecord[]
  for (const { certificateNumber, occupation, level, paidOn } of paid) {
    yield {
      paymentId: `JNTS-${certificateNumber}`,
      kind: 'PERSON',
      id: idNumber,
      item: 'CC-JY-2024-JNTS',
      period: '',
      amountFen: SKILL_FEN[level as keyof typeof SKILL_FEN],
      paidOn: String(paidOn),
      department: 'employment-service',
      record: {
        certificateNumber: String(certificateNumber),
        occupation: String(occupation),
        level: String(level),
      },
    }
  }
}

/** Two firms that are no longer of this city, a scheme nobody remembers, and a day that was written down by hand. */
function* strangers(frame: CityFrame): Generator<Seeded> {
  const { uscc } = enterprise(0, frame)
  const common = {
    kind: 'ENTERPRISE',
    period: yearOf(frame),
    amountFen: 288_000,
    paidOn: thisYear(frame, 200),
    department: 'human-resources',
  } as const
  yield { ...common, paymentId: 'WGFH-MOVED-1', id: '91210102MA0MOVED1X', item: 'CC-RS-2024-WGFH' }
  yield { ...common, paymentId: 'WGFH-MOVED-2', id: '91230103MA0MOVED2X', item: 'CC-RS-2024-WGFH' }
  yield { ...common, paymentId: 'OLD-1', id: uscc, item: 'CC-2019-UNKNOWN' }
  yield {
    ...common,
    paymentId: 'HAND-1',
    id: enterprise(1, frame).uscc,
    item: 'CC-RS-2024-WGFH',
    paidOn: `${yearOf(frame)} 年 5 月`,
  }
}
