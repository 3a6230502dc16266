import type { FactRecord } from '@policy-direct/shared/facts/fact'
import { plusDays } from './days'
import type { Dice } from './dice'

export type SkillLevel = 'PRIMARY' | 'INTERMEDIATE' | 'SENIOR'

const OCCUPATIONS = [
  '电工',
  '焊工',
  '汽车维修工',
  '育婴员',
  '养老护理员',
  '中式烹调师',
  '企业人力资源管理师',
  '保育师',
]
const LEVELS = [
  { level: 'PRIMARY', weight: 3 },
  { level: 'INTERMEDIATE', weight: 5 },
  { level: 'SENIOR', weight: 3 },
] as const
/** Digit of the level inside a certificate number. */
const LEVEL_DIGIT: Record<SkillLevel, string> = { PRIMARY: '5', INTERMEDIATE: '4', SENIOR: '3' }

/** Serial numbers below belong to the cast. */
const FIRST_SERIAL = 500_000

/** One insured person in six holds a certificate, mostly an old one; of the recent ones two in five are paid. */
export function skillsOf(
  n: number,
  today: string,
  dice: Dice,
): { certificates: readonly FactRecord[]; subsidies: readonly FactRecord[] } {
  if (!dice.chance(0.17)) return { certificates: [], subsidies: [] }
  const occupation = dice.pick(OCCUPATIONS)
  const { level } = dice.weighted(LEVELS)
  const ageOfCertificate = dice.chance(0.4) ? dice.between(10, 360) : dice.between(366, 2_900)
  const issuedOn = plusDays(today, -ageOfCertificate)
  const certificateNumber = `262201000${LEVEL_DIGIT[level]}${FIRST_SERIAL + n}`
  const certificate = { certificateNumber, occupation, level, issuedOn, verified: !dice.chance(0.03) }
  const paid = ageOfCertificate > 45 && dice.chance(0.4)
  const paidOn = plusDays(issuedOn, dice.between(20, 44))
  return {
    certificates: [certificate],
    subsidies: paid ? [{ certificateNumber, occupation, level, paidOn }] : [],
  }
}
