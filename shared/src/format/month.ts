/**
 * `2026-11` and the months before it, newest first.
 * @param now ISO day or moment on the city's wall clock
 */
export function monthsUpTo(now: string, count: number): string[] {
  const [year, month] = [Number(now.slice(0, 4)), Number(now.slice(5, 7))]
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + month - 1 - back
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** `11 月` */
export const monthWord = (month: string): string => `${Number(month.slice(5))} 月`

/** `2026 年 11 月` */
export const yearMonth = (month: string): string => `${Number(month.slice(0, 4))} 年 ${monthWord(month)}`

/** The last months as choices, newest first; none before it is known what day it is in the city. */
export const monthChoices = (now: string | undefined, count: number): { value: string; word: string }[] =>
  now ? monthsUpTo(now, count).map(value => ({ value, word: yearMonth(value) })) : []
