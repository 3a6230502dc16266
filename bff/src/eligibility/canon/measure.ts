import type { ParameterRef } from '../condition/condition'
import { readRaw, writeRaw } from './free-text'
import { grouped } from './number-text'
import { readReference, writeReference } from './reference'
import type { Source } from './source'
import type { Place } from './vocabulary'

/** The three kinds of figures that carry their unit. */
export type Measure = 'MONEY' | 'PERCENT' | 'DURATION'

const SPELLING: Record<Measure, RegExp> = {
  MONEY: /^(\d+(?:\.\d+)?)(元)$/,
  PERCENT: /^(\d+(?:\.\d+)?)(%)$/,
  DURATION: /^(\d+)(个月|年|天)$/,
}
const WORDS: Record<Measure, string> = {
  MONEY: '金额（如 1500 元）',
  PERCENT: '百分比（如 5.5%）',
  DURATION: '时长（如 12 个月、30 天）',
}

/** `1500元` as 1500 元, `5.5%`, `12个月` as 12 个月, a parameter by its text; an unusual spelling stays data. */
export function writeMeasure(value: unknown, measure: Measure, place: Place): string {
  if (isParameter(value)) return writeParameter(value.parameter, place)
  const [, digits, unit] = (typeof value === 'string' && SPELLING[measure].exec(value)) || []
  if (digits === undefined || unit === undefined) return writeRaw(value)
  return measure === 'PERCENT' ? `${digits}%` : `${grouped(digits)} ${unit}`
}

/** Reads what `writeMeasure` writes; 万元 and 亿元 are read as so many 元. */
export function readMeasure(
  source: Source,
  measure: Measure,
  place: Place,
): string | ParameterRef | undefined {
  const parameter = readParameter(source, place)
  if (parameter) return parameter
  const raw = readRaw(source)
  if (raw) return raw.value as string
  const digits = source.digits(WORDS[measure])
  if (digits === undefined) return undefined
  if (measure === 'PERCENT') {
    source.need('%')
    return `${digits}%`
  }
  if (measure === 'MONEY') return readMoneyUnit(source, digits)
  const unit = DURATIONS.find(([word]) => source.word(word))
  return unit ? `${digits}${unit[1]}` : source.fail()
}

const DURATIONS = [
  ['个月', '个月'],
  ['年', '年'],
  ['天', '天'],
  ['日', '天'],
] as const

function readMoneyUnit(source: Source, digits: string): string {
  if (source.word('亿元')) return `${shifted(digits, 8)}元`
  if (source.word('万元')) return `${shifted(digits, 4)}元`
  source.need('元')
  return `${digits}元`
}

/** A decimal times a power of ten, by moving the point. */
function shifted(digits: string, places: number): string {
  const [whole = '', decimals = ''] = digits.split('.')
  const moved = `${whole}${decimals.padEnd(places, '0').slice(0, places)}`.replace(/^0+(?=\d)/, '')
  const rest = decimals.slice(places)
  return rest === '' ? moved : `${moved}.${rest}`
}

/** @throws ReadingError when no such figure comes next */
export function needMeasure(source: Source, measure: Measure, place: Place): string | ParameterRef {
  return readMeasure(source, measure, place) ?? source.fail()
}

export const isParameter = (value: unknown): value is ParameterRef =>
  typeof value === 'object' && value !== null && 'parameter' in value

export const writeParameter = (name: string, place: Place): string =>
  writeReference(name, parametersOf(place))

/** Reads 【…】 as a parameter. */
export function readParameter(source: Source, place: Place): ParameterRef | undefined {
  const parameter = readReference(source, parametersOf(place), '本事项的标准')
  return parameter === undefined ? undefined : { parameter }
}

const parametersOf = (place: Place) =>
  new Map(Object.entries(place.vocabulary.parameters ?? {}).map(([name, { text }]) => [name, text] as const))
