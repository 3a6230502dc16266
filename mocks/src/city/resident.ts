import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import type { FactValue } from '@policy-direct/shared/facts/fact'
import { accountOf } from './account-numbers'
import { dayNumber } from './days'
import { deliverUnevenly } from './delivery'
import { diceFor } from './dice'
import { type CityFrame, STORY_DAY } from './frame'
import { disabilityOf, reliefOf } from './household'
import { residentIdentity } from './id-numbers'
import { livelihoodOf } from './livelihood'
import { personName } from './person-names'
import { mobile } from './phones'
import { skillsOf } from './skills'
import type { PersonSubject } from './subject'

/** Resident n's name alone: cheap, for searching. */
export function residentName(n: number, frame: CityFrame): string {
  return personName(diceFor(frame.seed, 'person-name', n), residentIdentity(n, frame).sex)
}

/** Resident n of the city; needs nothing but the frame. */
export function resident(n: number, frame: CityFrame, certain: readonly FactKey[] = []): PersonSubject {
  const { idNumber, birthDate, sex, home } = residentIdentity(n, frame)
  const name = personName(diceFor(frame.seed, 'person-name', n), sex)
  const dice = diceFor(frame.seed, 'resident', n)
  const phone = mobile(dice)
  const age = Math.floor((dayNumber(STORY_DAY) - dayNumber(birthDate)) / 365.2425)
  const hasCard = dice.chance(0.9)
  const accounts = hasCard ? [accountOf('SOCIAL_CARD', n, name, dice)] : []
  const values: { [key in FactKey]?: FactValue } = {
    'person.region': home.code,
    'person.birthDate': birthDate,
    'person.alive': !(age > 75 && dice.chance(0.04)),
    ...insurance(age, dice),
  }
  const status = values['person.unemploymentInsurance.status']
  const skills = status === 'NONE' ? { certificates: [], subsidies: [] } : skillsOf(n, frame.today, dice)
  values['person.skillCertificates'] = skills.certificates
  values['person.skillSubsidies'] = skills.subsidies
  const facts = deliverUnevenly(values, frame.today, dice, ['person.birthDate', 'person.alive', ...certain])
  // Dice of their own: what was known of a resident before does not change by knowing more.
  const more = diceFor(frame.seed, 'livelihood', n)
  const insured = (status ?? 'NONE') as 'INSURED' | 'RECEIVING_BENEFIT' | 'NONE'
  const livelihood = deliverUnevenly(
    {
      'person.sex': sex,
      ...livelihoodOf(n, age, insured, frame, more),
      'person.disabilityCertificates': disabilityOf(n, age, frame.today, more),
      'person.workInjuryCare': more.chance(0.001),
      'person.reliefRecords': reliefOf(n, age, frame.today, more),
    },
    frame.today,
    more,
    certain,
  )
  return {
    kind: 'PERSON',
    idNumber,
    name,
    phone,
    regionCode: home.code,
    accounts,
    facts: { ...facts, ...livelihood },
  }
}

/** Two adults of working age in three are insured; three in a hundred draw benefits. */
function insurance(age: number, dice: ReturnType<typeof diceFor>): { [key in FactKey]?: FactValue } {
  const working = age >= 18 && age < 60
  const status = !working || dice.chance(0.33) ? 'NONE' : dice.chance(0.045) ? 'RECEIVING_BENEFIT' : 'INSURED'
  const career = Math.max(0, (Math.min(age, 60) - 20) * 12)
  const everInsured = status !== 'NONE' || (age >= 60 && dice.chance(0.5))
  const months = everInsured ? Math.min(career, Math.round(6 + dice.unit() ** 2 * 240)) : 0
  return {
    'person.unemploymentInsurance.status': status,
    'person.unemploymentInsurance.paidMonths': months,
  }
}
