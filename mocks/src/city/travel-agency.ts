import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import type { FactValue } from '@policy-direct/shared/facts/fact'
import { plusDays } from './days'
import type { Dice } from './dice'

/** The city's own count of candidates is told by the cast; below this number nobody else qualifies. */
const TOLD_BY_THE_CAST = 2_000
const FORMS = [
  { form: 'CASH', weight: 55 },
  { form: 'BANK_GUARANTEE', weight: 20 },
  { form: 'INSURANCE', weight: 25 },
] as const

/** What 文旅 and the deposit bank know of a generated agency. */
export function agencyValues(n: number, today: string, dice: Dice): { [key in FactKey]?: FactValue } {
  const chosen = dice.weighted(FORMS).form
  const form = chosen === 'CASH' && n < TOLD_BY_THE_CAST ? 'INSURANCE' : chosen
  const amount = (20 + 5 * dice.below(9)) * 1_000_000
  const conflict = dice.chance(0.08)
  return {
    'travel.licence.validUntil': plusDays(today, dice.between(-60, 1_800)),
    'travel.licence.status': dice.chance(0.94) ? 'VALID' : 'CHANGING',
    'travel.deposit.form': form,
    'travel.deposit.registeredAmount': conflict ? amount + 5_000_000 : amount,
    ...(form === 'CASH'
      ? { 'travel.deposit.amount': amount, 'travel.deposit.frozen': dice.chance(0.03) }
      : {}),
  }
}
