import type { Formula } from '../../benefit/formula'
import type { Form, NodeWith } from '../form'
import { readLiteral, writeLiteral } from '../literal'
import { readList, writeList } from '../numbering'
import { definitionAt, readOperand, writeOperand } from '../operand'

/** 按类别（企业规模）：（一）大型的，…；（二）中型、小型、微型的，… */
export const byClass: Form<NodeWith<Formula, 'byClass'>> = {
  key: 'byClass',
  write({ byClass: { of, cases } }, place) {
    const definition = definitionAt(of, place)
    const list = writeList(place, cases.length, (index, inner) => {
      const { in: members, pay } = cases[index]!
      const names = members.map(member => writeLiteral(member, definition, place)).join('、')
      return `${names}的，${place.language.writeFormula(pay, inner)}`
    })
    return `按类别（${writeOperand(of, place)}）：${list}`
  },
  read(source, place) {
    if (!source.word('按类别（')) return undefined
    const of = readOperand(source, place) ?? source.fail()
    source.need('）：')
    const definition = definitionAt(of, place)
    const cases = readList(source, place, (_index, inner) => {
      const members = [readLiteral(source, definition, place)]
      while (source.word('、')) members.push(readLiteral(source, definition, place))
      source.need('的，')
      return { in: members, pay: place.language.readFormula(source, inner) }
    })
    return { byClass: { of, cases } }
  },
}
