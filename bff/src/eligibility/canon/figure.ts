import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { Parameter, ParameterValue, PolicyItemVersion } from '../policy-item/policy-item'
import { spaced } from '../wording/span-text'
import { grouped } from './number-text'

/**
 * The value of an item's figure in words, with its years: `20%`, `1,309 元`, `2025 年 209 元，2026 年 217 元`,
 * `2024 年至 2027 年 5.5%`. A bare number gets `unit`, see `unitOfFigure`.
 */
export function figureText({ value, byYear }: Parameter, unit = ''): string {
  const valueWords = (one: ParameterValue) => words(one, unit)
  if (byYear === undefined) return value === undefined ? '' : valueWords(value)
  const runs: { from: string; to: string; value: ParameterValue }[] = []
  for (const year of Object.keys(byYear).sort()) {
    const last = runs.at(-1)
    const current = byYear[year]!
    if (last?.value === current && Number(last.to) + 1 === Number(year)) last.to = year
    else runs.push({ from: year, to: year, value: current })
  }
  return runs
    .map(({ from, to, value }) => `${from} 年${from === to ? '' : `至 ${to} 年`} ${valueWords(value)}`)
    .join('，')
}

function words(value: ParameterValue, unit: string): string {
  if (typeof value === 'number') return `${grouped(String(value))} ${unit}`.trimEnd()
  const [, digits, sign] = /^(\d+(?:\.\d+)?)\s*(元|%|个月|年|天)$/.exec(value) ?? []
  if (digits === undefined) return value
  if (sign === '元') return `${grouped(digits)} 元`
  return sign === '%' ? `${digits}%` : spaced(value)
}

/**
 * In what a figure counts: the unit of the datum it is compared with, in the clauses and lists of an item; empty where
 * it is compared with none.
 */
export function unitOfFigure(
  name: string,
  item: Pick<PolicyItemVersion, 'conditions' | 'tallies' | 'forEach'>,
): string {
  return unitIn([item.conditions, item.tallies], name, item.forEach?.list) ?? ''
}

function unitIn(node: unknown, name: string, list: string | undefined): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const { fact, field, list: inner } = node as { fact?: string; field?: string; list?: string }
  const parts: unknown[] = Object.values(node)
  if ((fact !== undefined || field !== undefined) && parts.some(part => names(part, name))) {
    const definition =
      fact === undefined ? factDefinition(list ?? '')?.fields?.[field!] : factDefinition(fact)
    return definition?.unit === '月' ? '个月' : definition?.unit
  }
  for (const part of parts) {
    const unit = unitIn(part, name, inner ?? list)
    if (unit !== undefined) return unit
  }
  return undefined
}

const names = (part: unknown, name: string): boolean =>
  Array.isArray(part)
    ? part.some(one => names(one, name))
    : typeof part === 'object' && part !== null && 'parameter' in part && part.parameter === name
