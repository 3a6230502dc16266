import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { Tally, TallyRef } from '../condition/condition'
import { readFreeText, writeFreeText } from './free-text'
import {
  readField,
  readFreshness,
  readKey,
  readListFact,
  writeField,
  writeFreshness,
  writeListFact,
} from './operand'
import { readReference, writeReference } from './reference'
import type { Source } from './source'
import { type Place, within } from './vocabulary'

/** What is counted, and in which unit. */
type Counted<T> = T & { readonly list: string | undefined }

/** 今年新招用人员（同一个“人员”只算一次；只算：…）的人数, or a list of the item: 清单【符合条件的人员】的人数. */
export function writeTally(ref: TallyRef, place: Place): Counted<{ text: string }> {
  if (typeof ref === 'string') {
    const list = place.vocabulary.tallies?.[ref]?.list
    return { text: `清单${writeReference(ref, talliesOf(place))}${countWord(list)}`, list }
  }
  return { text: `${writeTallyBody(ref, place)}${countWord(ref.list)}`, list: ref.list }
}

/** The list and what of it counts. */
export function writeTallyBody(tally: Tally, place: Place): string {
  const details: string[] = []
  if (tally.label !== undefined) details.push(`叫作${writeFreeText(tally.label)}`)
  if (tally.freshWithin !== undefined) details.push(writeFreshness(tally.freshWithin, place))
  if (tally.distinctBy !== undefined)
    details.push(`${SAME}${writeField(tally.distinctBy, tally.list)}${ONCE}`)
  if (tally.where !== undefined)
    details.push(`只算：${place.language.writeCondition(tally.where, within(place, tally.list))}`)
  return `${writeListFact(tally.list)}${details.length === 0 ? '' : `（${details.join('；')}）`}`
}

const SAME = '相同的'
const ONCE = '只算一次'

/** 的人数 of people, 的条数 of anything else. */
const countWord = (list: string | undefined): string => (unitOf(list) === '人' ? '的人数' : '的条数')

/** 人 or 条: in what the records of a list are counted. */
export const unitOf = (list: string | undefined): string =>
  (list === undefined ? undefined : factDefinition(list)?.unit) ?? '条'

/** Reads what `writeTally` writes; undefined when neither a list nor 清单 comes next. */
export function readTally(source: Source, place: Place): Counted<{ ref: TallyRef }> | undefined {
  const mark = source.mark
  if (source.word('清单')) {
    const ref = readReference(source, talliesOf(place), '本事项的清单')
    if (ref === undefined) source.fail()
    source.need('的人数', '的条数')
    return { ref, list: place.vocabulary.tallies?.[ref]?.list }
  }
  const ref = readTallyBody(source, place)
  if (ref === undefined) return undefined
  if (source.oneOf('的人数', '的条数')) return { ref, list: ref.list }
  source.back(mark)
  return undefined
}

/** Reads what `writeTallyBody` writes. */
export function readTallyBody(source: Source, place: Place): Tally | undefined {
  const list = readListFact(source) ?? readKey(source)
  if (list === undefined) return undefined
  if (!source.word('（')) return { list }
  const label = source.word('叫作') ? (readFreeText(source, '“名称”') ?? source.fail()) : undefined
  if (label !== undefined) source.word('；')
  const freshWithin = readFreshness(source, place)
  if (freshWithin !== undefined) source.word('；')
  const distinctBy = source.word(SAME) ? readField(source, list) : undefined
  if (distinctBy !== undefined) {
    source.need(ONCE)
    source.word('；')
  }
  const where = source.word('只算：') ? place.language.readCondition(source, within(place, list)) : undefined
  source.need('）')
  return {
    list,
    ...(where === undefined ? {} : { where }),
    ...(distinctBy === undefined ? {} : { distinctBy }),
    ...(label === undefined ? {} : { label }),
    ...(freshWithin === undefined ? {} : { freshWithin }),
  }
}

const talliesOf = (place: Place) =>
  new Map(Object.entries(place.vocabulary.tallies ?? {}).map(([name, { label }]) => [name, label] as const))
