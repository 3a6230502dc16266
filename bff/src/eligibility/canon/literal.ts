import { INDUSTRY_SECTIONS, industryName, isIndustryCode } from '@policy-direct/shared/vocabulary/industry'
import { industryBranchName } from '@policy-direct/shared/vocabulary/industry-divisions'
import { isRegionCode, REGION_CODES, regionName } from '@policy-direct/shared/vocabulary/region'
import type { Literal } from '../condition/condition'
import { readQuoted, readRaw, writeFreeText, writeRaw } from './free-text'
import { isParameter, readMeasure, readParameter, writeMeasure, writeParameter } from './measure'
import { grouped, isPlainCount } from './number-text'
import { type Definition, readField, writeField } from './operand'
import type { Source } from './source'
import type { Place } from './vocabulary'

const OUTER_RECORD = '所办那一条的'

/** A literal in the words of what it is compared with: 30 人, 2026 年 1 月 1 日, 小型, L72（租赁和商务服务业）. */
export function writeLiteral(literal: Literal, definition: Definition | undefined, place: Place): string {
  if (isParameter(literal)) return writeParameter(literal.parameter, place)
  if (typeof literal === 'object') return `${OUTER_RECORD}${writeField(literal.ofRecord, place.outer)}`
  switch (definition?.kind) {
    case 'MONEY':
      return writeMeasure(literal, 'MONEY', place)
    case 'COUNT':
      return isPlainCount(literal) ? withUnit(grouped(String(literal)), definition) : writeRaw(literal)
    case 'DATE':
      return writeDate(literal)
    case 'BOOLEAN':
      return literal === true ? '是' : literal === false ? '否' : writeRaw(literal)
    case 'TEXT':
      return typeof literal === 'string' ? writeFreeText(literal) : writeRaw(literal)
    default:
      return writeCode(literal, definition)
  }
}

/** Reads what `writeLiteral` writes. @throws ReadingError when no such value comes next */
export function readLiteral(source: Source, definition: Definition | undefined, place: Place): Literal {
  const parameter = readParameter(source, place)
  if (parameter) return parameter
  if (source.word(OUTER_RECORD)) return { ofRecord: readField(source, place.outer) }
  switch (definition?.kind) {
    case 'MONEY':
      return readMeasure(source, 'MONEY', place) ?? source.fail()
    case 'COUNT':
      return readCount(source, definition)
    case 'DATE':
      return readDate(source)
    case 'BOOLEAN':
      return (
        source.name(
          new Map([
            ['是', true],
            ['否', false],
          ]),
          '是或者否',
        ) ?? readData(source)
      )
    case 'TEXT':
      return readQuoted(source, '“文字”') ?? readData(source)
    default:
      return readCode(source, definition)
  }
}

const readData = (source: Source): string => (readRaw(source)?.value as string | undefined) ?? source.fail()

const unitOf = (definition: Definition): string =>
  definition.unit === '月' ? '个月' : (definition.unit ?? '')

const withUnit = (digits: string, definition: Definition): string =>
  `${digits} ${unitOf(definition)}`.trimEnd()

function readCount(source: Source, definition: Definition): Literal {
  const digits = source.digits('数')
  if (digits === undefined) return readData(source)
  source.word(unitOf(definition))
  const count = Number(digits)
  return Number.isSafeInteger(count) ? count : source.fail()
}

function writeDate(literal: Literal): string {
  if (literal === 'today') return '今天'
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(literal)) ?? []
  return year === undefined ? writeRaw(literal) : `${year} 年 ${Number(month)} 月 ${Number(day)} 日`
}

function readDate(source: Source): Literal {
  if (source.word('今天')) return 'today'
  const plain = source.pattern(/^\d{4}-\d{2}-\d{2}/, '日期（如 2026 年 1 月 1 日）')
  if (plain !== undefined) return plain
  const year = source.digits('日期（如 2026 年 1 月 1 日）')
  if (year === undefined) return readData(source)
  source.need('年')
  const month = source.digits('月份') ?? source.fail()
  source.need('月')
  const day = source.digits('日期') ?? source.fail()
  source.need('日')
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The word of a code: of an enum, a region, an industry; what has none stays data. */
export function writeCode(code: Literal, definition: Definition | undefined): string {
  if (typeof code !== 'string') return writeRaw(code)
  if (definition?.kind === 'ENUM') {
    const label = Object.hasOwn(definition.values ?? {}, code) ? definition.values?.[code] : undefined
    return label ?? writeRaw(code)
  }
  if (definition?.kind === 'REGION' && isRegionCode(code)) return regionName(code)
  if (definition?.kind === 'INDUSTRY' && isIndustryCode(code)) return `${code}（${industryBranchName(code)}）`
  return writeRaw(code)
}

const REGION_NAMES = new Map(REGION_CODES.map(code => [regionName(code), code as string]))

/** @throws ReadingError when no such code comes next */
export const readCode = (source: Source, definition: Definition | undefined): string =>
  codeNext(source, definition) ?? source.fail()

/** Reads what `writeCode` writes, if it comes next. */
export function codeNext(source: Source, definition: Definition | undefined): string | undefined {
  const { kind } = definition ?? {}
  if (kind === 'ENUM') {
    const labels = Object.entries(definition?.values ?? {}).map(([code, label]) => [label, code] as const)
    const code = source.name(new Map(labels), `“${definition?.label}”的取值`)
    if (code !== undefined) return code
  }
  if (kind === 'REGION') {
    const code = source.name(REGION_NAMES, '地区名称')
    if (code !== undefined) return code
  }
  if (kind === 'INDUSTRY') {
    const code = readIndustry(source)
    if (code !== undefined) return code
  }
  return readRaw(source)?.value as string | undefined
}

/** A code with its name behind it; by the name alone a whole section (制造业). The name must be the code's. */
function readIndustry(source: Source): string | undefined {
  const sections = new Map(INDUSTRY_SECTIONS.map(code => [industryName(code), code as string]))
  const code = source.pattern(/^[A-T]\d{0,4}/, '行业代码（如 L72）')
  if (code === undefined) return source.name(sections, '行业门类名称')
  if (!isIndustryCode(code)) source.fail()
  if (source.word('（')) source.need(`${industryBranchName(code)}）`)
  return code
}
