import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import { dayNumber, minusMonths, plusDays } from './days'
import { type Dice, diceFor } from './dice'
import { type CityFrame, STORY_DAY } from './frame'
import { pseudonym } from './pseudonym'
import type { Trade } from './trades'

type Values = { [key in FactKey]?: FactValue }

/** What the other registers hang on. */
export interface FirmSize {
  readonly staff: number
  readonly trade: Trade
  readonly regionCode: string
  readonly establishedOn: string
}

const YUAN = 100
const GRADES = [
  { grade: 'A', weight: 16 },
  { grade: 'B', weight: 46 },
  { grade: 'M', weight: 24 },
  { grade: 'C', weight: 10 },
  { grade: 'D', weight: 4 },
] as const
/** Sections of GB/T 4754 whose firms do research often enough to count. */
const RESEARCHES = new Set(['C', 'I', 'M'])
const DEVELOPMENT_ZONE = '220104-CXQ'

/**
 * What tax, finance, technology, housing and the disabled persons' federation know of firm n. Every subject has dice
 * of its own, so that a register that is added later changes nothing in those that were there before.
 */
export function affairsOf(n: number, size: FirmSize, frame: CityFrame): Values {
  const dice = (subject: string) => diceFor(frame.seed, subject, n)
  return {
    'enterprise.legalForm': 'COMPANY',
    ...taxValues(size, dice('tax')),
    ...levyValues(size, dice('disabled-levy')),
    ...loanValues(size, dice('loans')),
    ...recognitionValues(size, frame.today, dice('technology')),
    ...propertyValues(size, dice('property')),
    'employment.absorbed': absorbedBy(n, size.staff, dice('absorbed')),
  }
}

const fen = (yuan: number): number => Math.max(0, Math.round(yuan)) * YUAN

function taxValues({ staff, trade }: FirmSize, dice: Dice): Values {
  const turnover = staff * trade.monthlyWage * 12 * (1.5 + 3 * dice.unit())
  const general = turnover > 5_000_000
  const income = turnover * (dice.chance(0.25) ? 0 : 0.02 + 0.12 * dice.unit())
  // Below 100 000 元 of sales a month no VAT is due, and so no surcharge on it.
  const sixTaxes = turnover < 1_200_000 || dice.chance(0.2) ? 0 : turnover * (0.0008 + 0.0015 * dice.unit())
  const researches = RESEARCHES.has(trade.code.charAt(0)) && dice.chance(0.55)
  const section = trade.code.charAt(0)
  const refundTrade = RESEARCHES.has(section) ? 'PRIORITY' : trade.code === 'K7010' ? 'PROPERTY' : 'OTHER'
  return {
    'tax.payerClass': general ? 'GENERAL' : 'SMALL_SCALE',
    'tax.taxableIncomeLastYear': fen(income),
    'tax.assetsLastYear': fen(turnover * (0.4 + 1.6 * dice.unit())),
    'tax.restrictedIndustry': dice.chance(0.01),
    'tax.sixTaxesDue': fen(sixTaxes),
    'tax.creditGrade': dice.weighted(GRADES).grade,
    'tax.researchExpensesLastYear': researches ? fen(turnover * (0.02 + 0.08 * dice.unit())) : 0,
    'tax.refundTrade': refundTrade,
    ...creditValues(general, turnover, dice),
  }
}

/** Input VAT that could not be deducted yet: one general taxpayer in twelve. */
function creditValues(general: boolean, turnover: number, dice: Dice): Values {
  if (!general || !dice.chance(0.08)) return { 'tax.incrementalCredit': 0 }
  const credit = turnover * (0.01 + 0.05 * dice.unit())
  return {
    'tax.incrementalCredit': fen(credit),
    'tax.creditGrowthSinceLastYear': fen(credit * (0.3 + 0.7 * dice.unit())),
    'tax.creditMonths': dice.between(1, 14),
    'tax.inputShare': dice.between(7_500, 10_000),
    'tax.fraudLast36Months': dice.chance(0.01),
    'tax.evasionPenaltiesLast36Months': dice.chance(0.05) ? dice.between(1, 3) : 0,
    'tax.otherRefundsSince2019': dice.chance(0.12),
  }
}

/** 1.5 % of the staff at the average wage, less whoever was employed. */
function levyValues({ staff, trade }: FirmSize, dice: Dice): Values {
  const required = staff * 0.015
  const employed = dice.chance(staff > 60 ? 0.6 : 0.06) ? Math.max(1, Math.floor(required * dice.unit())) : 0
  const due = Math.max(0, required - employed) * trade.monthlyWage * 12
  const share = employed / staff
  return {
    'employment.disabled.staff': staff,
    'employment.disabled.band': share >= 0.015 ? 'REACHED' : share >= 0.01 ? 'PARTIAL' : 'LOW',
    'employment.disabled.levyDue': fen(due),
  }
}

function loanValues({ staff }: FirmSize, dice: Dice): Values {
  const startup = staff <= 300 && dice.chance(0.03)
  const stability = dice.chance(0.04)
  const principal = (10 + 10 * dice.below(45)) * 10_000
  return {
    ...(startup
      ? {
          'loan.startup.principal': fen(principal),
          'loan.startup.targetHires': dice.chance(0.6) ? Math.ceil(staff * 0.12) : Math.floor(staff * 0.04),
          'loan.startup.interestPaid': fen(principal * 0.035 * (0.4 + 0.5 * dice.unit())),
          'loan.startup.overdue': dice.chance(0.06),
        }
      : { 'loan.startup.principal': 0 }),
    ...(stability
      ? {
          'loan.stability.principal': fen(principal * 2),
          'loan.stability.purpose': dice.pick(['PAYROLL', 'OPERATION', 'OPERATION', 'OTHER']),
          'loan.stability.interestPaid': fen(principal * 2 * 0.04 * (0.3 + 0.5 * dice.unit())),
          'loan.stability.overdue': dice.chance(0.05),
        }
      : { 'loan.stability.principal': 0, 'loan.stability.purpose': 'NONE' }),
  }
}

/** One firm in eight of the trades that research is recognised, more in the new area; certificates last three years. */
function recognitionValues(
  { trade, regionCode, establishedOn }: FirmSize,
  today: string,
  dice: Dice,
): Values {
  const likely = regionCode === DEVELOPMENT_ZONE ? 0.4 : 0.12
  const old = dayNumber(STORY_DAY) - dayNumber(establishedOn) > 400
  if (!old || !RESEARCHES.has(trade.code.charAt(0)) || !dice.chance(likely))
    return { 'technology.recognition': 'NONE' }
  const recognisedOn = plusDays(today, -dice.between(20, 1_150))
  return {
    'technology.recognition': dice.chance(0.6) ? 'FIRST' : 'RENEWED',
    'technology.recognisedOn': recognisedOn,
    'technology.certificateUntil': minusMonths(recognisedOn, -36),
  }
}

function propertyValues({ staff, trade }: FirmSize, dice: Dice): Values {
  const planned = trade.code === 'K7010' && dice.chance(0.12)
  const tenant = staff <= 60 && dice.chance(0.03)
  return {
    'property.shanty.planned': planned,
    ...(planned
      ? {
          'property.shanty.approved': dice.chance(0.9),
          'property.shanty.feeDue': fen(20_000 * dice.between(40, 400)),
        }
      : {}),
    'property.lease.stateOwned': tenant,
    ...(tenant
      ? {
          'property.lease.monthlyRent': fen(1_500 + 400 * dice.below(40)),
          'property.lease.riskArea': dice.chance(0.3),
        }
      : {}),
  }
}

const ABSORBED = [
  { category: 'UNEMPLOYED_HALF_YEAR', weight: 4 },
  { category: 'GRADUATE', weight: 2 },
  { category: 'IN_DIFFICULTY', weight: 2 },
  { category: 'OTHER', weight: 4 },
] as const

function absorbedBy(firm: number, staff: number, dice: Dice): readonly FactRecord[] {
  const count = dice.chance(0.06) ? Math.min(6, Math.max(1, Math.round(staff * 0.1 * dice.unit()))) : 0
  return Array.from({ length: count }, (_, at) => ({
    idNumberIndex: pseudonym(`absorbed-${firm}-${at}`),
    category: dice.weighted(ABSORBED).category,
    contractMonths: dice.chance(0.75) ? 12 * dice.between(1, 3) : 6,
    insuredMonths: dice.between(0, 9),
  }))
}
