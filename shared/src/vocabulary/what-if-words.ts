/** Of what may be tried out, at most this many are named in one sentence. */
const NAMED = 2

/** 再缴失业保险，或者再考一本技能证书: what one would do, for a sentence of 算一算. */
export const deedsWords = (deeds: readonly string[]): string => deeds.slice(0, NAMED).join('，或者')
