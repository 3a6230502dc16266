import type { Formula } from '../../benefit/formula'
import { afterWord } from '../../wording/span-text'
import type { Form, NodeWith } from '../form'
import { needMeasure, writeMeasure } from '../measure'
import { readLabel, writeLabel } from './label'

/** 定额 1500 元（叫作“每月标准”） */
export const fixed: Form<NodeWith<Formula, 'fixed'>> = {
  key: 'fixed',
  write: ({ fixed, label }, place) =>
    `定额${afterWord(writeMeasure(fixed, 'MONEY', place))}${writeLabel(label)}`,
  read: (source, place) =>
    source.word('定额') ? { fixed: needMeasure(source, 'MONEY', place), ...readLabel(source) } : undefined,
}
