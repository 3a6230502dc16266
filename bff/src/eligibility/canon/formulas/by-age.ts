import type { Formula } from '../../benefit/formula'
import type { Form, NodeWith } from '../form'
import { readRaw, writeRaw } from '../free-text'
import { isPlainCount } from '../number-text'
import { readList, writeList } from '../numbering'
import { readOperand, writeOperand } from '../operand'

/** 按年龄（出生日期）：（一）从 80 周岁起，…；（二）从 90 周岁起，… */
export const byAge: Form<NodeWith<Formula, 'byAge'>> = {
  key: 'byAge',
  write({ byAge: { of, steps } }, place) {
    const list = writeList(place, steps.length, (index, inner) => {
      const { from, pay } = steps[index]!
      return `从 ${isPlainCount(from) ? from : writeRaw(from)} 周岁起，${place.language.writeFormula(pay, inner)}`
    })
    return `按年龄（${writeOperand(of, place)}）：${list}`
  },
  read(source, place) {
    if (!source.word('按年龄（')) return undefined
    const of = readOperand(source, place) ?? source.fail()
    source.need('）：')
    const steps = readList(source, place, (_index, inner) => {
      source.need('从')
      const digits = source.digits('周岁')
      const from = digits === undefined ? (readRaw(source) ?? source.fail()).value : Number(digits)
      source.need('周岁起，')
      return { from: from as number, pay: place.language.readFormula(source, inner) }
    })
    return { byAge: { of, steps } }
  },
}
