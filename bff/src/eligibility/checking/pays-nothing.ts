import type { Formula, MoneyLiteral } from '../benefit/formula'
import type { ParameterRef, Percent } from '../condition/condition'
import { readMoney, readPercent } from '../literal'
import { parameterValue } from '../reading/resolve-literal'
import type { Ground } from './sense'

/** Whether a formula comes to nothing whatever the facts are, on every day in force. */
export const paysNothing = (formula: Formula, ground: Ground): boolean =>
  ground.days.length > 0 && ground.days.every(day => nothingOn(formula, day, ground))

function nothingOn(formula: Formula, day: string, ground: Ground): boolean {
  const nothing = (part: Formula) => nothingOn(part, day, ground)
  const zero = (money: MoneyLiteral | undefined) => readMoney(valueOn(money, day, ground)) === 0
  if ('fixed' in formula) return zero(formula.fixed)
  if ('perHead' in formula) return zero(formula.perHead.amount)
  if ('rate' in formula) return readPercent(valueOn(formula.rate.rate, day, ground))?.n === 0
  if ('shortfall' in formula) return zero(formula.shortfall.standard)
  if ('byClass' in formula) return formula.byClass.cases.every(({ pay }) => nothing(pay))
  if ('byAge' in formula) return formula.byAge.steps.every(({ pay }) => nothing(pay))
  if ('tiers' in formula) return formula.tiers.steps.every(({ pay }) => nothing(pay))
  if ('proRata' in formula) return nothing(formula.proRata.of)
  if ('capped' in formula) {
    const { of, atLeast, atMost } = formula.capped
    return zero(atMost) || (nothing(of) && (atLeast === undefined || zero(atLeast)))
  }
  if ('lesserOf' in formula) return formula.lesserOf.some(nothing)
  return ('sum' in formula ? formula.sum : formula.greaterOf).every(nothing)
}

const valueOn = (
  literal: MoneyLiteral | Percent | ParameterRef | undefined,
  asOf: string,
  { parameters }: Ground,
): unknown =>
  typeof literal === 'object'
    ? parameterValue(literal, { facts: {}, asOf, parameters, tallies: {} })
    : literal
