/** The first character of each initial in the order of Pinyin; there is no Chinese syllable that begins with i, u or v. */
const FIRSTS = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥仨他屲夕丫帀'
const INITIALS = 'abcdefghjklmnopqrstwxyz'
const ORDER = new Intl.Collator('zh-CN-u-co-pinyin')
const HAN = /\p{Script=Han}/u

/** Initials of a name as people type them: 失业保险稳岗返还 → `sybxwgfh`. What is not Chinese stays. */
export const nameInitials = (name: string): string => [...name.toLowerCase()].map(initialOf).join('')

function initialOf(character: string): string {
  if (!HAN.test(character)) return character
  let at = 0
  while (at + 1 < FIRSTS.length && ORDER.compare(FIRSTS.charAt(at + 1), character) <= 0) at += 1
  return INITIALS.charAt(at)
}
