import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactDefinition } from '@policy-direct/shared/facts/definition'
import type { Formula } from '../../benefit/formula'
import type { Quantity } from '../../condition/condition'
import { afterWord } from '../../wording/span-text'
import type { Form, NodeWith } from '../form'
import { readLiteral, writeLiteral } from '../literal'
import { readList, writeList } from '../numbering'
import { type Definition, fieldOf } from '../operand'
import { readQuantity, writeQuantity } from '../quantity'
import { unitOf } from '../tally'
import type { Place } from '../vocabulary'

/** 按分档（上年度在职职工人数）：（一）从 1 人起，…；（二）从 31 人起，… */
export const tiers: Form<NodeWith<Formula, 'tiers'>> = {
  key: 'tiers',
  write({ tiers: { of, steps } }, place) {
    const definition = quantityDefinition(of, place)
    const list = writeList(place, steps.length, (index, inner) => {
      const { from, pay } = steps[index]!
      const start = afterWord(writeLiteral(from, definition, place))
      return `从${start}起，${place.language.writeFormula(pay, inner)}`
    })
    return `按分档（${writeQuantity(of, place)}）：${list}`
  },
  read(source, place) {
    if (!source.word('按分档（')) return undefined
    const of = readQuantity(source, place)
    source.need('）：')
    const definition = quantityDefinition(of, place)
    const steps = readList(source, place, (_index, inner) => {
      source.need('从')
      const from = readLiteral(source, definition, place)
      source.need('起，')
      return { from, pay: place.language.readFormula(source, inner) }
    })
    return { tiers: { of, steps } }
  },
}

function quantityDefinition(of: Quantity, place: Place): Definition | undefined {
  if (typeof of === 'string') return factDefinition(of)
  if ('fact' in of) return factDefinition(of.fact)
  if ('field' in of) return fieldOf(of.field, place.list)
  const list = typeof of.count === 'string' ? place.vocabulary.tallies?.[of.count]?.list : of.count.list
  return { kind: 'COUNT', label: '', unit: unitOf(list) } as unknown as FactDefinition
}
