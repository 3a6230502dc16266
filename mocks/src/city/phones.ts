import type { Dice } from './dice'

const PREFIXES = [
  '130',
  '131',
  '135',
  '136',
  '137',
  '138',
  '139',
  '150',
  '158',
  '166',
  '177',
  '186',
  '188',
  '189',
  '199',
]

/** A mobile number; two people may by chance have the same one, as with numbers passed on. */
export function mobile(dice: Dice): string {
  return dice.pick(PREFIXES) + String(dice.below(100_000_000)).padStart(8, '0')
}
