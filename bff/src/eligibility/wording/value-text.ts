import type { FactDefinition, RecordFieldDefinition } from '@policy-direct/shared/facts/definition'
import { groupedWhole } from '@policy-direct/shared/format/count'
import { yuan } from '@policy-direct/shared/format/money'
import { industryName } from '@policy-direct/shared/vocabulary/industry'
import { regionName } from '@policy-direct/shared/vocabulary/region'

type Definition = FactDefinition | RecordFieldDefinition

/** `人` stays, `月` reads 个月. */
export const unitText = (definition: Definition): string =>
  definition.unit === '月' ? '个月' : (definition.unit ?? '')

/** From ten thousand on in groups of three: 128,600. */
const countText = (count: number): string => (count < 10_000 ? `${count}` : groupedWhole(count))

/** Writes amounts or counts of a datum; what does not depend on the number is worked out once. */
export function numberWriter(definition: Definition): (value: number) => string {
  if (definition.kind === 'MONEY') return yuan
  const unit = unitText(definition)
  const end = unit === '' ? '' : ` ${unit}`
  return count => countText(count) + end
}

/** A value as people read it: 62500000 分 → `625,000.00 元`, SMALL → `小型`, true → `是`. */
export function valueText(definition: Definition, value: unknown): string {
  switch (definition.kind) {
    case 'MONEY':
      return yuan(value as number)
    case 'COUNT':
      return numberWriter(definition)(value as number)
    case 'BOOLEAN':
      return value ? '是' : '否'
    case 'ENUM':
      return definition.values?.[value as string] ?? String(value)
    case 'REGION':
      return regionName(value as string)
    case 'INDUSTRY':
      return industryName(value as string)
    case 'LIST':
      return `${(value as readonly unknown[]).length} 条`
    default:
      return String(value)
  }
}
