import type { Parameter, ParameterValue } from '../policy-item/policy-item'
import { spaced } from '../wording/span-text'
import { grouped } from './number-text'

/**
 * The value of an item's figure in words, with its years: `20%`, `1,309 元`, `2025 年 209 元，2026 年 217 元`,
 * `2024 年至 2027 年 5.5%`.
 */
export function figureText({ value, byYear }: Parameter): string {
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

function valueWords(value: ParameterValue): string {
  if (typeof value === 'number') return grouped(String(value))
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*(元|%|个月|年|天)$/.exec(value) ?? []
  if (digits === undefined) return value
  if (unit === '元') return `${grouped(digits)} 元`
  return unit === '%' ? `${digits}%` : spaced(value)
}
