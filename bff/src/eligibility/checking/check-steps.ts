import type { Formula } from '../benefit/formula'
import type { Condition, Quantity } from '../condition/condition'
import { resolveLiteral } from '../reading/resolve-literal'
import { aboutOne } from './one-datum'
import { paysNothing } from './pays-nothing'
import type { Path, Report } from './problem'
import { type Ground, senseOf } from './sense'

/** Steps that overlap on a day because a yearly figure says so; what is written in place is checked on entry. */
export function checkSteps(formula: Formula, path: Path, ground: Ground, report: Report): void {
  each(formula, path, (part, at) => {
    if (!('tiers' in part)) return
    const { steps } = part.tiers
    steps.forEach(({ from }, index) => {
      const before = steps[index - 1]?.from
      if (before === undefined) return
      for (const day of ground.days) {
        const [low, high] = [before, from].map(literal => numberOn(literal, day, ground))
        if (low === undefined || high === undefined || low < high) continue
        report(
          [...at, 'tiers', 'steps', index, 'from'],
          `和上一档重叠：${day.slice(0, 4)} 年的分档起点没有比上一档大`,
        )
        return
      }
    })
  })
}

/**
 * Places where people who meet every clause would get nothing: below the first step, or in a class or step that pays
 * 0. It may be meant; somebody should look.
 */
export function stepsToLookAt(
  formula: Formula,
  required: readonly Condition[],
  ground: Ground,
  report: Report,
): void {
  const reachable = (condition: Condition) => canHold(condition, required, ground)
  each(formula, ['benefit', 'formula'], (part, path) => {
    if ('tiers' in part) {
      const below = belowFirst(part.tiers.of, part.tiers.steps[0]?.from)
      if (below && reachable(below))
        report([...path, 'tiers', 'steps', 0, 'from'], '不到第一档起点的，算下来是 0 元；条件里没有排除这些')
    } else if ('byAge' in part) {
      const { of, steps } = part.byAge
      const younger: Condition = { not: { ...of, age: { from: steps[0]?.from ?? 0 } } }
      if (reachable(younger))
        report([...path, 'byAge', 'steps', 0, 'from'], '不到第一档年龄的，算下来是 0 元；条件里没有排除这些')
    } else if ('byClass' in part) {
      part.byClass.cases.forEach(({ in: members, pay }, index) => {
        if (paysNothing(pay, ground) && reachable({ ...part.byClass.of, in: members }))
          report([...path, 'byClass', 'cases', index, 'pay'], '这一类算下来总是 0 元；条件里没有排除这一类')
      })
    }
  })
}

/** Whether somebody who meets what is required can meet this too; false where nothing can be said. */
function canHold(condition: Condition, required: readonly Condition[], ground: Ground): boolean {
  const key = aboutOne([condition])?.key
  if (key === undefined) return false
  const same = required.filter(one => aboutOne([one])?.key === key)
  const sense = senseOf([...same, condition], ground)
  return sense === 'DEPENDS' || sense === 'ALWAYS'
}

function belowFirst(of: Quantity, from: unknown): Condition | undefined {
  if (from === undefined || (typeof of === 'object' && 'count' in of)) return undefined
  const operand = typeof of === 'string' ? { fact: of } : of
  return { ...operand, lessThan: from } as Condition
}

function numberOn(literal: unknown, asOf: string, { parameters }: Ground): number | undefined {
  const context = { facts: {}, asOf, parameters, tallies: {} }
  for (const kind of ['COUNT', 'MONEY'] as const) {
    const value = resolveLiteral(literal as number, kind, context)
    if (typeof value === 'number') return value
  }
  return undefined
}

/** Every part of a formula with its place. */
function each(formula: Formula, path: Path, visit: (part: Formula, path: Path) => void): void {
  visit(formula, path)
  if ('byClass' in formula) {
    formula.byClass.cases.forEach(({ pay }, at) => {
      each(pay, [...path, 'byClass', 'cases', at, 'pay'], visit)
    })
  } else if ('byAge' in formula || 'tiers' in formula) {
    const form = 'byAge' in formula ? 'byAge' : 'tiers'
    const { steps } = 'byAge' in formula ? formula.byAge : formula.tiers
    for (const [at, { pay }] of steps.entries()) each(pay, [...path, form, 'steps', at, 'pay'], visit)
  } else if ('capped' in formula) each(formula.capped.of, [...path, 'capped', 'of'], visit)
  else if ('proRata' in formula) each(formula.proRata.of, [...path, 'proRata', 'of'], visit)
  else {
    for (const form of ['sum', 'lesserOf', 'greaterOf'] as const) {
      const parts = (formula as { readonly [key in typeof form]?: readonly Formula[] })[form] ?? []
      for (const [at, part] of parts.entries()) each(part, [...path, form, at], visit)
    }
  }
}
