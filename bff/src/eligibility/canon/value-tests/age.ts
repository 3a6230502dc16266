import { readRaw, writeRaw } from '../free-text'
import { isPlainCount } from '../number-text'
import type { Source } from '../source'
import type { ValueTestForm } from './index'

/** 出生日期推算满 16 周岁，不超过 24 周岁 */
export const age: ValueTestForm = {
  key: 'age',
  write({ age: { from, to } = {} }) {
    const ends = [
      ...(from === undefined ? [] : [`满 ${years(from)} 周岁`]),
      ...(to === undefined ? [] : [`不超过 ${years(to)} 周岁`]),
    ]
    return `推算${ends.length === 0 ? '任何年龄' : ends.join('，')}`
  },
  read(source) {
    if (!source.word('推算')) return undefined
    if (source.word('任何年龄')) return { age: {} }
    const from = source.word('满') ? readYears(source) : undefined
    if (from !== undefined && !source.oneOf('，', '、')) return { age: { from } }
    source.need('不超过')
    const to = readYears(source)
    return { age: from === undefined ? { to } : { from, to } }
  },
}

const years = (age: number): string => (isPlainCount(age) ? String(age) : writeRaw(age))

function readYears(source: Source): number {
  const digits = source.digits('周岁')
  const age = digits === undefined ? ((readRaw(source) ?? source.fail()).value as number) : Number(digits)
  source.need('周岁')
  return age
}
