import type { Formula } from '../../benefit/formula'
import type { Form, NodeWith } from '../form'
import { needMeasure, writeMeasure } from '../measure'
import { readQuantity, writeQuantity } from '../quantity'
import { readLabel, writeLabel } from './label'

/** 补差：（【低保标准】− 这一条的家庭成员月人均收入） × 这一条的共同生活的家庭成员 */
export const shortfall: Form<NodeWith<Formula, 'shortfall'>> = {
  key: 'shortfall',
  write({ shortfall: { standard, of, heads, label } }, place) {
    const gap = `（${writeMeasure(standard, 'MONEY', place)} − ${writeQuantity(of, place)}） × `
    return `补差：${gap}${writeQuantity(heads, place)}${writeLabel(label)}`
  },
  read(source, place) {
    if (!source.word('补差：')) return undefined
    source.need('（')
    const standard = needMeasure(source, 'MONEY', place)
    source.need('−')
    const of = readQuantity(source, place)
    source.need('）')
    source.need('×', '*')
    return { shortfall: { standard, of, heads: readQuantity(source, place), ...readLabel(source) } }
  },
}
