import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Parameter, PolicyItemVersion } from '../../eligibility'
import { type FigureLiteral, type LeverUnit, readFigure } from './figure-literal'
import { scaleOf } from './lever-scale'

/** A figure of an item that the sandbox may move: a parameter, or a threshold written into a clause. */
export interface Lever {
  /** Path into the item: `parameters.layoffCeiling`, `conditions.0.condition.age.from`. */
  readonly id: string
  readonly label: string
  /** The clause it belongs to, in the words of the item; null for parameters. */
  readonly clause: string | null
  readonly unit: LeverUnit
  /** What the item says now. */
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step: number
}

/** Keys of a clause whose value is a threshold, in the words that stand before it. `equals` is a fact, no threshold. */
const BOUNDS: Readonly<Record<string, string>> = {
  atLeast: '至少',
  moreThan: '超过',
  atMost: '不超过',
  lessThan: '少于',
  withinLast: '最近',
  withinNext: '未来',
  atLeastAgo: '满',
}

/**
 * Every lever of an item on a date: its parameters in the order they are used, then thresholds that are written into
 * clauses.
 */
export function leversOf(item: PolicyItemVersion, asOf: LocalDate): Lever[] {
  // A stored item keeps no order of its parameters.
  const used = JSON.stringify([item.conditions, item.tallies, item.limits, item.benefit])
  const place = (name: string) => used.indexOf(`"parameter":${JSON.stringify(name)}`)
  const named = Object.entries(item.parameters)
    .filter(([name]) => place(name) >= 0)
    .sort(([one], [other]) => place(one) - place(other))
  const parameters = named.flatMap(([name, parameter]) => {
    const figure = readFigure(parameterValue(parameter, asOf))
    if (!figure) return []
    const unit = figure.unit || unitWhereUsed([item.conditions, item.tallies], name)
    return [lever(`parameters.${name}`, parameter.text, null, { ...figure, unit })]
  })
  const written = item.conditions.flatMap((clause, at) =>
    thresholds(clause.condition, `conditions.${at}.condition`, '').map(({ path, words, figure }) =>
      lever(path, words, clause.text, figure),
    ),
  )
  return [...parameters, ...written]
}

/** What a parameter says on a date; undefined for a year it has no figure for. */
export const parameterValue = (parameter: Parameter, asOf: LocalDate) =>
  parameter.byYear ? parameter.byYear[asOf.slice(0, 4)] : parameter.value

const lever = (id: string, label: string, clause: string | null, figure: FigureLiteral): Lever => ({
  id,
  label,
  clause,
  ...figure,
  ...scaleOf(figure),
})

interface Threshold {
  path: string
  words: string
  figure: FigureLiteral
}

function thresholds(node: unknown, path: string, about: string): Threshold[] {
  if (Array.isArray(node)) return node.flatMap((part, at) => thresholds(part, `${path}.${at}`, about))
  if (typeof node !== 'object' || node === null) return []
  const named = node as Record<string, unknown>
  const subject = subjectOf(named) ?? about
  return Object.entries(named).flatMap(([key, value]): Threshold[] => {
    const here = `${path}.${key}`
    if (key === 'age') return ages(value, here, subject)
    if (key === 'between' && Array.isArray(value))
      return value.flatMap((end, at) =>
        one(end, `${here}.${at}`, `${subject}${at === 0 ? '至少' : '不超过'}`, named),
      )
    const bound = BOUNDS[key]
    if (bound !== undefined) return one(value, here, `${subject}${bound}`, named)
    return thresholds(value, here, subject)
  })
}

function one(value: unknown, path: string, words: string, node: Record<string, unknown>): Threshold[] {
  const figure = readFigure(value)
  if (!figure) return []
  const unit = figure.unit === '' ? unitOf(node) : figure.unit
  return [{ path, words, figure: { ...figure, unit } }]
}

const ages = (value: unknown, path: string, subject: string): Threshold[] =>
  Object.entries((value ?? {}) as Record<string, unknown>).flatMap(([end, years]) =>
    typeof years === 'number'
      ? [
          {
            path: `${path}.${end}`,
            words: `${subject || '年龄'}${end === 'from' ? '满' : '不超过'}`,
            figure: { value: years, unit: '周岁' as const },
          },
        ]
      : [],
  )

/** What a node speaks of: its own label, or the name of its fact. */
function subjectOf(node: Record<string, unknown>): string | undefined {
  if (typeof node.label === 'string') return node.label
  if (typeof node.fact !== 'string') return undefined
  return 'age' in node ? '年龄' : factDefinition(node.fact)?.label
}

const UNITS: Readonly<Record<string, LeverUnit>> = { 人: '人', 月: '个月' }

function unitOf({ fact }: Record<string, unknown>): LeverUnit {
  const unit = typeof fact === 'string' ? factDefinition(fact)?.unit : undefined
  return (unit && UNITS[unit]) ?? ''
}

/** A plain number named as a parameter has the unit of the fact it is held against. */
function unitWhereUsed(node: unknown, name: string): LeverUnit {
  if (typeof node !== 'object' || node === null) return ''
  const parts: unknown[] = Object.values(node)
  const here = parts.some(part => isReference(part, name))
  if (here) return unitOf(node as Record<string, unknown>)
  for (const part of parts) {
    const unit = unitWhereUsed(part, name)
    if (unit !== '') return unit
  }
  return ''
}

const isReference = (node: unknown, name: string): boolean =>
  typeof node === 'object' && node !== null && 'parameter' in node && node.parameter === name
