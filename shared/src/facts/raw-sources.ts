import type { DepartmentCode } from '../vocabulary/department'

/** What a figure of a raw record is: an integer (分, kWh, m³, people) or a short code. */
export type FigureKind = 'NUMBER' | 'CODE' | 'BOOLEAN'

/** A kind of raw record that a department delivers, and the figures of it that are kept; anything else is not (PIPL art. 6). */
export type RawSource = {
  readonly label: string
  readonly department: DepartmentCode
  readonly subject: 'ENTERPRISE' | 'PERSON'
  readonly figures: Readonly<Record<string, FigureKind>>
}

/** SQ-1: 户籍, 民政, 人社, 工商, 公积金, 税务, 电力, 水气. */
export const RAW_SOURCES = {
  'household-movement': {
    label: '户籍迁移记录',
    department: 'public-security',
    subject: 'PERSON',
    figures: { movement: 'CODE', regionCode: 'CODE' },
  },
  'relief-payment': {
    label: '生活救助发放记录',
    department: 'civil-affairs',
    subject: 'PERSON',
    figures: { scheme: 'CODE', amountFen: 'NUMBER' },
  },
  'insurance-contribution': {
    label: '个人社保缴费记录',
    department: 'human-resources',
    subject: 'PERSON',
    figures: { baseFen: 'NUMBER', paid: 'BOOLEAN' },
  },
  'insured-staff': {
    label: '单位参保月报',
    department: 'human-resources',
    subject: 'ENTERPRISE',
    figures: { insured: 'NUMBER' },
  },
  'registration-change': {
    label: '变更登记记录',
    department: 'market-regulation',
    subject: 'ENTERPRISE',
    figures: { change: 'CODE' },
  },
  'housing-fund-deposit': {
    label: '公积金汇缴记录',
    department: 'housing-fund',
    subject: 'ENTERPRISE',
    figures: { depositors: 'NUMBER', amountFen: 'NUMBER' },
  },
  'tax-filing': {
    label: '纳税申报记录',
    department: 'taxation',
    subject: 'ENTERPRISE',
    figures: { salesFen: 'NUMBER', onTime: 'BOOLEAN' },
  },
  'electricity-bill': {
    label: '电费账单',
    department: 'electricity-supply',
    subject: 'ENTERPRISE',
    figures: { kilowattHours: 'NUMBER' },
  },
  'water-gas-bill': {
    label: '水费气费账单',
    department: 'water-gas-supply',
    subject: 'ENTERPRISE',
    figures: { cubicMetres: 'NUMBER', supply: 'CODE' },
  },
} as const satisfies Record<string, RawSource>

export type RawSourceCode = keyof typeof RAW_SOURCES

export const RAW_SOURCE_CODES = Object.keys(RAW_SOURCES) as RawSourceCode[]

/** The definition of a kind of raw record, or undefined for a code nobody defined. */
export function rawSource(code: string): RawSource | undefined {
  return Object.hasOwn(RAW_SOURCES, code) ? RAW_SOURCES[code as RawSourceCode] : undefined
}
