import type { FactRecord } from '@policy-direct/shared/facts/fact'
import { plusDays } from './days'
import type { Dice } from './dice'

const CATEGORIES = [
  'VISUAL',
  'HEARING',
  'PHYSICAL',
  'PHYSICAL',
  'INTELLECTUAL',
  'MENTAL',
  'MULTIPLE',
] as const
const GRADES = [
  { grade: 'FIRST', weight: 14 },
  { grade: 'SECOND', weight: 24 },
  { grade: 'THIRD', weight: 30 },
  { grade: 'FOURTH', weight: 32 },
] as const
const RELIEF = [
  { category: 'MINIMUM_LIVING', weight: 70 },
  { category: 'MARGINAL', weight: 20 },
  { category: 'EXTREME_POVERTY', weight: 10 },
] as const

/** Three in a hundred hold a certificate, six in a hundred of the old; one in thirty has let it run out. */
export function disabilityOf(n: number, age: number, today: string, dice: Dice): readonly FactRecord[] {
  if (!dice.chance(age >= 60 ? 0.06 : 0.025)) return []
  const { grade } = dice.weighted(GRADES)
  const days = dice.chance(0.03) ? -dice.between(5, 300) : dice.between(60, 3_600)
  return [
    {
      certificateNumber: `2201C${String(500_000 + n)}`,
      category: dice.pick(CATEGORIES),
      grade,
      validUntil: plusDays(today, days),
    },
  ]
}

/** Two in a hundred live on relief; of one household in twelve a figure has not come in. */
export function reliefOf(n: number, age: number, today: string, dice: Dice): readonly FactRecord[] {
  if (age < 18 || !dice.chance(0.02)) return []
  const { category } = dice.weighted(RELIEF)
  const alone = category === 'EXTREME_POVERTY'
  return [
    {
      number: `2201J${String(500_000 + n)}`,
      category,
      applicant: alone || dice.chance(0.7),
      members: alone ? 1 : dice.between(1, 4),
      incomePerHead: dice.chance(0.08) ? null : dice.between(0, 120) * 1_000,
      propertyWithin: dice.chance(0.97),
      support: alone ? (dice.chance(0.75) ? 'AT_HOME' : 'INSTITUTION') : 'NONE',
      validUntil: plusDays(today, dice.chance(0.04) ? -dice.between(1, 60) : dice.between(20, 360)),
    },
  ]
}
