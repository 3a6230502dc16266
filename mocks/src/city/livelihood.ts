import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'
import { plusDays } from './days'
import type { Dice } from './dice'
import { firmRegistration } from './enterprise'
import { type CityFrame, firmsRepresentedBy } from './frame'

type Values = { [key in FactKey]?: FactValue }

const REASONS = [
  { reason: 'CONTRACT_ENDED', weight: 45 },
  { reason: 'DISMISSED', weight: 25 },
  { reason: 'EMPLOYER_CLOSED', weight: 8 },
  { reason: 'EMPLOYER_FAULT', weight: 4 },
  { reason: 'RESIGNED', weight: 18 },
] as const

/** Work, studies and trade of resident n, in step with whether they are insured. */
export function livelihoodOf(
  n: number,
  age: number,
  insured: 'INSURED' | 'RECEIVING_BENEFIT' | 'NONE',
  frame: CityFrame,
  dice: Dice,
): Values {
  const { today } = frame
  const businesses = [...ownFirms(n, frame, dice), ...stall(n, age, frame, dice)]
  const grown = age >= 18 && age < 60
  const flexible = grown && insured === 'NONE' && businesses.length === 0 && dice.chance(0.3)
  const unemployed =
    insured === 'RECEIVING_BENEFIT' || (grown && insured === 'NONE' && !flexible && dice.chance(0.04))
  const graduated = age >= 21 && age < 45 && dice.chance(0.45)
  const years = Math.max(0, age - 23)
  return {
    'person.workStatus': statusOf(insured, businesses.length > 0, flexible),
    'person.pensionDrawing': age >= 60 || (age >= 55 && dice.chance(0.5)),
    'person.unemploymentSpells': unemployed ? [spell(n, insured, today, dice)] : [],
    'person.businesses': businesses,
    'person.startupGrants':
      businesses.length > 0 && dice.chance(0.05)
        ? [{ uscc: businesses[0]!.uscc!, paidOn: plusDays(today, -dice.between(30, 400)) }]
        : [],
    'person.diplomas': graduated
      ? [{ kind: 'COLLEGE', graduatedOn: plusDays(today, -(years * 365 + dice.between(30, 500))) }]
      : [],
    'person.supportGroups': grown && dice.chance(0.03) ? [{ group: dice.pick(GROUPS) }] : [],
    'person.flexibleJobs': flexible ? [flexibleJob(n, today, dice)] : [],
  }
}

const GROUPS = ['VETERAN', 'REGISTERED_UNEMPLOYED', 'HARD_TO_EMPLOY', 'OUT_OF_POVERTY'] as const

function statusOf(insured: string, owner: boolean, flexible: boolean): string {
  if (insured === 'INSURED') return 'EMPLOYED'
  if (owner) return 'SELF_EMPLOYED'
  return flexible ? 'FLEXIBLE' : 'UNEMPLOYED'
}

/** The firms a legal representative stands for, as the register of firms has them. */
function ownFirms(n: number, frame: CityFrame, dice: Dice): FactRecord[] {
  return firmsRepresentedBy(n, frame).map(firm => {
    const { uscc, name, establishedOn } = firmRegistration(firm, frame)
    return business(uscc, name, establishedOn, 'LEGAL_REPRESENTATIVE', dice)
  })
}

/** One adult in fifty besides keeps a stall or a small shop. */
function stall(n: number, age: number, frame: CityFrame, dice: Dice): FactRecord[] {
  if (n < frame.enterprises || age < 18 || age > 65 || !dice.chance(0.02)) return []
  const uscc = `92220100MAK${String(1_000_000 + n).slice(1)}`
  const registeredOn = plusDays(frame.today, -dice.between(60, 2_400))
  return [business(uscc, `长春市第${n}号个体工商户`, registeredOn, 'OPERATOR', dice)]
}

const business = (
  uscc: string,
  name: string,
  registeredOn: string,
  role: string,
  dice: Dice,
): FactRecord => ({
  uscc,
  name,
  registeredOn,
  role,
  abnormal: dice.chance(0.03),
  insuredMonths: dice.chance(0.6) ? dice.between(1, 36) : 0,
})

function spell(n: number, insured: string, today: string, dice: Dice): FactRecord {
  return {
    number: `2201U${String(500_000 + n)}`,
    registeredOn: plusDays(today, -dice.between(15, 400)),
    reason: dice.weighted(REASONS).reason,
    jobSeeking: dice.chance(0.93),
    benefitMonths: insured === 'RECEIVING_BENEFIT' ? dice.between(1, 12) : 0,
    refusals: dice.chance(0.03) ? 3 : 0,
  }
}

function flexibleJob(n: number, today: string, dice: Dice): FactRecord {
  return {
    number: `2201L${String(500_000 + n)}`,
    registeredOn: plusDays(today, -dice.between(10, 700)),
    pensionPaid: dice.chance(0.8),
    medicalPaid: dice.chance(0.85),
    paidThisMonth: dice.between(600, 1_500) * 100,
    subsidisedMonths: dice.chance(0.6) ? 0 : dice.between(1, 36),
  }
}
