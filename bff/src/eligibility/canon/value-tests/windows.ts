import type { ValueTest } from '../../condition/condition'
import { afterWord } from '../../wording/span-text'
import { readRaw, writeRaw } from '../free-text'
import { needMeasure, writeMeasure } from '../measure'
import type { ValueTestForm } from './index'

const span = (
  key: 'withinLast' | 'withinNext' | 'atLeastAgo',
  before: string,
  after: string,
): ValueTestForm => ({
  key,
  write: (test, _definition, place) =>
    `${before}${afterWord(writeMeasure(test[key], 'DURATION', place))}${after}`,
  read(source, _definition, place): ValueTest | undefined {
    if (!source.word(before)) return undefined
    const duration = needMeasure(source, 'DURATION', place)
    source.need(after)
    return { [key]: duration }
  },
})

/** 发证日期在最近 12 个月内 */
export const withinLast = span('withinLast', '在最近', '内')

/** 有效期在今后 30 天内 */
export const withinNext = span('withinNext', '在今后', '内')

/** 成立日期到今天已满 3 年 */
export const atLeastAgo = span('atLeastAgo', '到今天已满', '')

/** 招用日期在今年内 · 在去年内 · 在 2024 年内 */
export const inYear: ValueTestForm = {
  key: 'inYear',
  write({ inYear: year }) {
    if (year === 'THIS_YEAR') return '在今年内'
    if (year === 'LAST_YEAR') return '在去年内'
    return typeof year === 'number' && /^\d{4}$/.test(String(year))
      ? `在 ${year} 年内`
      : `在年份${writeRaw(year)}内`
  },
  read(source) {
    if (source.word('在今年内')) return { inYear: 'THIS_YEAR' }
    if (source.word('在去年内')) return { inYear: 'LAST_YEAR' }
    if (source.word('在年份')) {
      const raw = readRaw(source) ?? source.fail()
      source.need('内')
      return { inYear: raw.value as number }
    }
    const mark = source.mark
    const year = source.word('在') ? source.digits('年份') : undefined
    if (year !== undefined && source.word('年内')) return { inYear: Number(year) }
    source.back(mark)
    return undefined
  },
}
