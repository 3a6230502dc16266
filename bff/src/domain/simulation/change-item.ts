import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Parameter, PolicyItemVersion } from '../../eligibility'
import { type FigureLiteral, writeFigure } from './figure-literal'
import { type Lever, leversOf, parameterValue } from './lever'
import { tidy } from './lever-scale'

/** A lever put to a value. */
export interface LeverChange {
  readonly lever: string
  readonly value: number
}

/** Why a change cannot be made, in words; null when all can. */
export function changeProblem(levers: readonly Lever[], changes: readonly LeverChange[]): string | null {
  for (const { lever: id, value } of changes) {
    const lever = levers.find(one => one.id === id)
    if (!lever) return '这个事项没有这个可以调的数，请刷新看看。'
    if (!Number.isFinite(value) || value < lever.least || value > lever.most)
      return `“${lever.label}”只能在 ${lever.least} 到 ${lever.most} ${lever.unit} 之间。`
    const finest = finestOf(lever)
    if (finest && !Number.isInteger(tidy(value * finest.parts))) return `“${lever.label}”${finest.words}`
  }
  return null
}

/** Finer than a rule reads it: everybody would be undetermined without a word. Null: any figure will do. */
function finestOf({ unit, value }: Lever): { parts: number; words: string } | null {
  if (unit === '元') return { parts: 100, words: '最细到分，最多写两位小数。' }
  // A plain number that is no count may be written with a fraction in the item itself.
  if (unit === '%' || !Number.isInteger(value)) return null
  return { parts: 1, words: '要写整数。' }
}

/**
 * The item as it would be with some levers moved; the item itself stays as it is. A yearly parameter is moved for the
 * year of `asOf` only.
 * @throws RangeError for a lever the item does not have (`changeProblem` says so in words)
 */
export function changeItem(
  item: PolicyItemVersion,
  changes: readonly LeverChange[],
  asOf: LocalDate,
): PolicyItemVersion {
  const levers = leversOf(item, asOf)
  return changes.reduce((changed, { lever: id, value }) => {
    const lever = levers.find(one => one.id === id)
    if (!lever) throw new RangeError(`no such lever: ${id}`)
    const figure = { value: tidy(value), unit: lever.unit }
    const [root, name] = id.split('.')
    if (root === 'parameters' && name !== undefined) return withParameter(changed, name, figure, asOf)
    return replaced(changed, id.split('.'), figure) as PolicyItemVersion
  }, item)
}

function withParameter(item: PolicyItemVersion, name: string, moved: FigureLiteral, asOf: LocalDate) {
  const parameter = item.parameters[name]!
  const figure = writeFigure(moved, parameterValue(parameter, asOf))
  const next: Parameter = parameter.byYear
    ? { ...parameter, byYear: { ...parameter.byYear, [asOf.slice(0, 4)]: figure } }
    : { ...parameter, value: figure }
  return { ...item, parameters: { ...item.parameters, [name]: next } }
}

function replaced(node: unknown, path: readonly string[], figure: FigureLiteral): unknown {
  const [key, ...rest] = path
  if (key === undefined) return writeFigure(figure, node)
  if (Array.isArray(node))
    return node.map((part, at) => (at === Number(key) ? replaced(part, rest, figure) : part))
  const named = node as Record<string, unknown>
  return { ...named, [key]: replaced(named[key], rest, figure) }
}
