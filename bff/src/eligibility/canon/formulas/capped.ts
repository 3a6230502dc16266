import type { Formula } from '../../benefit/formula'
import { afterWord } from '../../wording/span-text'
import type { Form, NodeWith } from '../form'
import { needMeasure, writeMeasure } from '../measure'

/** 限额（不少于 1 元，不超过 5000 元）：按比例：… */
export const capped: Form<NodeWith<Formula, 'capped'>> = {
  key: 'capped',
  write({ capped: { of, atLeast, atMost } }, place) {
    const ends = [
      ...(atLeast === undefined ? [] : [`不少于${afterWord(writeMeasure(atLeast, 'MONEY', place))}`]),
      ...(atMost === undefined ? [] : [`不超过${afterWord(writeMeasure(atMost, 'MONEY', place))}`]),
    ]
    return `限额（${ends.join('，')}）：${place.language.writeFormula(of, place)}`
  },
  read(source, place) {
    if (!source.word('限额（')) return undefined
    const atLeast = source.word('不少于') ? needMeasure(source, 'MONEY', place) : undefined
    if (atLeast !== undefined) source.word('，')
    const atMost = source.word('不超过') ? needMeasure(source, 'MONEY', place) : undefined
    source.need('）：')
    const ends = {
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(atMost === undefined ? {} : { atMost }),
    }
    return { capped: { of: place.language.readFormula(source, place), ...ends } }
  },
}
