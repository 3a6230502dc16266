import type { Quantity } from '../condition/condition'
import {
  readFact,
  readField,
  readProvisos,
  THIS_RECORD,
  writeFact,
  writeField,
  writeProvisos,
} from './operand'
import type { Source } from './source'
import { readTally, writeTally } from './tally'
import type { Place } from './vocabulary'

/** A number: 上年度裁员人数; with its own provisos in quotation marks; the records of a list as …的人数. */
export function writeQuantity(quantity: Quantity, place: Place): string {
  if (typeof quantity === 'string') return writeFact(quantity)
  if ('count' in quantity) return writeTally(quantity.count, place).text
  if ('field' in quantity) return `${THIS_RECORD}${writeField(quantity.field, place.list)}`
  return `“${writeFact(quantity.fact)}”${writeProvisos(quantity, place)}`
}

/** Reads what `writeQuantity` writes. @throws ReadingError when no number comes next */
export function readQuantity(source: Source, place: Place): Quantity {
  const tally = readTally(source, place)
  if (tally) return { count: tally.ref }
  if (source.word(THIS_RECORD)) return { field: readField(source, place.list) }
  if (source.oneOf('“', '”')) {
    const fact = readFact(source) ?? source.fail()
    source.need('”')
    return readProvisos(source, fact, place)
  }
  return readFact(source) ?? source.fail()
}
