import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import { dayNumber, plusDays } from './days'
import type { Dice } from './dice'
import { pseudonym } from './pseudonym'
import type { Trade } from './trades'

const CATEGORIES = [
  { category: 'GRADUATE_THIS_YEAR', weight: 3 },
  { category: 'GRADUATE_TWO_YEARS', weight: 2 },
  { category: 'REGISTERED_YOUTH', weight: 1 },
  { category: 'OTHER', weight: 10 },
] as const

/** Staff of a firm: log-normal round its trade's median. */
export function staffOf(trade: Trade, dice: Dice): number {
  return Math.max(1, Math.min(6_000, Math.round(trade.medianStaff * Math.exp(0.95 * dice.normal()))))
}

/** 大型 and so on, by staff alone (the real table also asks for turnover). */
export function sizeClassOf(staff: number): 'LARGE' | 'MEDIUM' | 'SMALL' | 'MICRO' {
  if (staff >= 1_000) return 'LARGE'
  if (staff >= 300) return 'MEDIUM'
  return staff >= 20 ? 'SMALL' : 'MICRO'
}

/** What 人社 knows of a firm: premium is 1 % of the insured wages of last year, in 分. */
export function insuranceValues(
  staff: number,
  trade: Trade,
  monthsOld: number,
  dice: Dice,
): { [key in FactKey]?: FactValue } {
  const insured = Math.max(1, Math.round(staff * (0.75 + 0.25 * dice.unit())))
  const wageFen = Math.round(trade.monthlyWage * 100 * (0.85 + 0.3 * dice.unit()))
  const layoffs = dice.chance(0.82) ? 0 : Math.min(insured, Math.ceil(insured * 0.16 * dice.unit()))
  const interrupted = dice.chance(0.08)
  return {
    'enterprise.unemploymentInsurance.paidMonths': interrupted
      ? dice.between(0, 11)
      : Math.min(monthsOld, 120),
    'enterprise.unemploymentInsurance.insuredLastYear': insured,
    'enterprise.unemploymentInsurance.layoffsLastYear': layoffs,
    'enterprise.unemploymentInsurance.premiumLastYear': Math.round(insured * wageFen * 12 * 0.01),
  }
}

/** People hired this year; identified by a pseudonym only. */
export function newHiresOf(firm: number, staff: number, today: string, dice: Dice): readonly FactRecord[] {
  const count = dice.chance(0.45) ? Math.min(12, Math.round(staff * 0.12 * dice.unit())) : 0
  const startOfYear = `${today.slice(0, 4)}-01-01`
  return Array.from({ length: count }, (_, at) => {
    const monthsAgo = dice.below(10)
    const hired = plusDays(today, -30 * monthsAgo - dice.below(28))
    const hiredOn = hired < startOfYear ? startOfYear : hired
    const months = Math.floor((dayNumber(today) - dayNumber(hiredOn)) / 30)
    return {
      idNumberIndex: pseudonym(`hire-${firm}-${at}`),
      hiredOn,
      category: dice.weighted(CATEGORIES).category,
      contractSigned: dice.chance(0.95),
      insuredMonths: Math.max(0, months - (dice.chance(0.2) ? 2 : 0)),
    }
  })
}
