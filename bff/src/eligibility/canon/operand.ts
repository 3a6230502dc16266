import { FACT_KEYS, factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import type { Duration, FactOperand, Operand } from '../condition/condition'
import { readRaw, writeRaw } from './free-text'
import { readCode, writeCode } from './literal'
import { needMeasure, writeMeasure } from './measure'
import type { Source } from './source'
import type { Place } from './vocabulary'

export type Definition = FactDefinition | RecordFieldDefinition

/** What an operand is called, and its definition; undefined for a key nobody defined. */
export const definitionAt = (operand: Operand, place: Place): Definition | undefined =>
  'fact' in operand ? factDefinition(operand.fact) : fieldOf(operand.field, place.list)

export const fieldOf = (field: string, list: string | undefined): RecordFieldDefinition | undefined => {
  const fields = list === undefined ? undefined : factDefinition(list)?.fields
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined
}

const namesOf = (list: boolean) =>
  new Map(
    FACT_KEYS.filter(key => (factDefinition(key)?.kind === 'LIST') === list).map(
      key => [factDefinition(key)!.label, key as string] as const,
    ),
  )
const LISTS = namesOf(true)
const VALUES = namesOf(false)

/** The catalogue's name of a list, or of a datum that is none; what is out of place or nobody's stays data. */
const writeName = (key: string, list: boolean): string => {
  const definition = factDefinition(key)
  return definition && (definition.kind === 'LIST') === list ? definition.label : writeRaw(key)
}

export const writeFact = (key: string): string => writeName(key, false)
export const writeListFact = (key: string): string => writeName(key, true)

/** Reads a datum that is not a list. */
export const readFact = (source: Source): string | undefined =>
  source.name(VALUES, '数据项名称') ?? readKey(source)

/** Reads a list; `「key」` may be either, so it is only tried where nothing but a list can stand. */
export const readListFact = (source: Source): string | undefined => source.name(LISTS, '清单名称')

/** A key as it stands in the data. */
export function readKey(source: Source): string | undefined {
  const mark = source.mark
  const raw = readRaw(source)
  if (typeof raw?.value === 'string') return raw.value
  source.back(mark)
  return undefined
}

/** `这一条的等级`; of the outer record `所办那一条的等级`. */
export const writeField = (field: string, list: string | undefined): string =>
  fieldOf(field, list)?.label ?? writeRaw(field)

/** Reads the name of a field of a list. */
export function readField(source: Source, list: string | undefined): string {
  const fields = Object.entries((list === undefined ? undefined : factDefinition(list)?.fields) ?? {})
  const known = new Map(fields.map(([field, { label }]) => [label, field]))
  return source.name(known, '这一栏的名称') ?? readKey(source) ?? source.fail()
}

export const THIS_RECORD = '这一条的'

/** 许可证状态（数据不超过 30 天；遇到变更在办先不判断） */
export function writeOperand(operand: Operand, place: Place): string {
  if ('field' in operand) return `${THIS_RECORD}${writeField(operand.field, place.list)}`
  return `${writeFact(operand.fact)}${writeProvisos(operand, place)}`
}

/** What has to be true of a datum before it is used: how fresh it is, what is still being decided. */
export function writeProvisos(operand: FactOperand, place: Place): string {
  const provisos: string[] = []
  if (operand.freshWithin !== undefined) provisos.push(writeFreshness(operand.freshWithin, place))
  if (operand.pendingIf !== undefined) {
    const definition = factDefinition(operand.fact)
    provisos.push(`遇到${operand.pendingIf.map(code => writeCode(code, definition)).join('、')}先不判断`)
  }
  return provisos.length === 0 ? '' : `（${provisos.join('；')}）`
}

export const writeFreshness = (span: Duration, place: Place): string =>
  `数据不超过 ${writeMeasure(span, 'DURATION', place)}`

/** Reads what `writeFreshness` writes. */
export const readFreshness = (source: Source, place: Place): Duration | undefined =>
  source.word('数据不超过') ? (needMeasure(source, 'DURATION', place) as Duration) : undefined

/** Reads what `writeProvisos` writes, for a fact already read. */
export function readProvisos(source: Source, fact: string, place: Place): FactOperand {
  const mark = source.mark
  if (!source.word('（')) return { fact }
  const freshWithin = readFreshness(source, place)
  let pendingIf: string[] | undefined
  if ((freshWithin === undefined || source.word('；')) && source.word('遇到')) {
    const definition = factDefinition(fact)
    pendingIf = [readCode(source, definition)]
    while (source.word('、')) pendingIf.push(readCode(source, definition))
    source.need('先不判断')
  }
  if (freshWithin === undefined && pendingIf === undefined) {
    // What stands in these brackets belongs to the formula around it.
    source.back(mark)
    return { fact }
  }
  source.need('）')
  return { fact, ...(freshWithin === undefined ? {} : { freshWithin }), ...(pendingIf ? { pendingIf } : {}) }
}

/** Reads what `writeOperand` writes, of anything but lists. */
export function readOperand(source: Source, place: Place): Operand | undefined {
  if (source.word(THIS_RECORD)) return { field: readField(source, place.list) }
  const fact = readFact(source)
  return fact === undefined ? undefined : readProvisos(source, fact, place)
}
