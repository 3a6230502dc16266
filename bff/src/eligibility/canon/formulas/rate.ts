import type { Formula } from '../../benefit/formula'
import type { Form, NodeWith } from '../form'
import { needMeasure, writeMeasure } from '../measure'
import { readQuantity, writeQuantity } from '../quantity'
import { readLabel, writeLabel } from './label'

/** 按比例：上年度实际缴纳失业保险费 × 60%（叫作“返还比例”） */
export const rate: Form<NodeWith<Formula, 'rate'>> = {
  key: 'rate',
  write: ({ rate: { base, rate, label } }, place) =>
    `按比例：${writeQuantity(base, place)} × ${writeMeasure(rate, 'PERCENT', place)}${writeLabel(label)}`,
  read(source, place) {
    if (!source.word('按比例：')) return undefined
    const base = readQuantity(source, place)
    source.need('×', '*')
    return { rate: { base, rate: needMeasure(source, 'PERCENT', place), ...readLabel(source) } }
  },
}
