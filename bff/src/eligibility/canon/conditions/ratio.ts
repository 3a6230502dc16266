import type { RatioCondition } from '../../condition/condition'
import { BOUNDS } from '../../condition/number-range'
import { afterWord } from '../../wording/span-text'
import type { Form } from '../form'
import { readFreeText, writeFreeText } from '../free-text'
import { needMeasure, writeMeasure } from '../measure'
import { readQuantity, writeQuantity } from '../quantity'

const WORDS = { atLeast: '不低于', atMost: '不高于', moreThan: '高于', lessThan: '低于' } as const

/** 比例“裁员率”（上年度裁员人数 ÷ 上年度平均参保职工人数）不高于 5.5% */
export const ratio: Form<RatioCondition> = {
  key: 'ratio',
  write({ ratio }, place) {
    const label = ratio.label === undefined ? '' : writeFreeText(ratio.label)
    const bounds = BOUNDS.filter(bound => ratio[bound] !== undefined)
    const tests = bounds.map(
      bound => `${WORDS[bound]}${afterWord(writeMeasure(ratio[bound], 'PERCENT', place))}`,
    )
    return `比例${label}（${writeQuantity(ratio.of, place)} ÷ ${writeQuantity(ratio.to, place)}）${tests.join('、')}`
  },
  read(source, place) {
    if (!source.word('比例')) return undefined
    const label = source.sees('（') ? undefined : (readFreeText(source, '“名称”') ?? source.fail())
    source.need('（')
    const of = readQuantity(source, place)
    source.need('÷', '/')
    const to = readQuantity(source, place)
    source.need('）')
    const bound = BOUNDS.find(name => source.word(WORDS[name])) ?? source.fail()
    const limit = needMeasure(source, 'PERCENT', place)
    return { ratio: { of, to, ...(label === undefined ? {} : { label }), [bound]: limit } }
  },
}
