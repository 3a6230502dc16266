import type { Formula } from '../../benefit/formula'
import type { Form, NodeWith } from '../form'
import { needMeasure, writeMeasure } from '../measure'
import { readQuantity, writeQuantity } from '../quantity'
import { readLabel, writeLabel } from './label'

const SURE_ONLY = '，信息不全的以后再补'
const ALL_OR_NOTHING = '，信息不全的先不算'

/** 按数量：清单【符合条件的人员】的人数 × 【每人标准】，信息不全的以后再补（叫作“每人标准”） */
export const perHead: Form<NodeWith<Formula, 'perHead'>> = {
  key: 'perHead',
  write({ perHead: { of, amount, label, sureOnly } }, place) {
    const product = `${writeQuantity(of, place)} × ${writeMeasure(amount, 'MONEY', place)}`
    const rest = sureOnly === undefined ? '' : sureOnly ? SURE_ONLY : ALL_OR_NOTHING
    return `按数量：${product}${rest}${writeLabel(label)}`
  },
  read(source, place) {
    if (!source.word('按数量：')) return undefined
    const of = readQuantity(source, place)
    source.need('×', '*')
    const amount = needMeasure(source, 'MONEY', place)
    const sure = source.word(SURE_ONLY) || (source.word(ALL_OR_NOTHING) ? false : undefined)
    return {
      perHead: { of, amount, ...(sure === undefined ? {} : { sureOnly: sure }), ...readLabel(source) },
    }
  },
}
