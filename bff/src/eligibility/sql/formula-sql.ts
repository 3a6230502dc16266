import type { ClassCase, Formula, MoneyLiteral, TierStep } from '../benefit/formula'
import type { Operand, Quantity } from '../condition/condition'
import { wide } from '../exact'
import { readMoney, readPercent } from '../literal'
import { plain } from '../reading/resolve-literal'
import { type AmountSql, chosen, constant, largestOf, together, unknownAmount } from './amount-sql'
import { LARGEST } from './dialect'
import { type QuantitySql, quantitySql } from './quantity-sql'
import { at, literalSql, readValue, refuse, type SqlScope } from './scope'
import { latestBirthOfAge } from './threshold'

/**
 * A formula as an exact amount; NULL where a number it needs is unknown.
 * @throws Error naming the place when it is no formula, or too large for the database's integers
 */
export function formulaSql(formula: Formula, scope: SqlScope): AmountSql {
  const amount = formOf(formula, scope)
  const { widest } = scope.dialect
  if (widest !== undefined && amount.largest * 2n + amount.over * 2n > widest) {
    refuse(scope, `an amount of up to ${amount.largest} does not fit the database's integers`)
  }
  return amount
}

function formOf(formula: Formula, scope: SqlScope): AmountSql {
  if ('fixed' in formula) return fixedSql(formula.fixed, scope)
  if ('perHead' in formula) {
    const { of, amount, sureOnly } = formula.perHead
    return timesMoney(headsSql(of, at(scope, 'perHead', 'of'), sureOnly), amount, scope)
  }
  if ('rate' in formula) return rateSql(formula.rate, at(scope, 'rate'))
  if ('byClass' in formula) return byClassSql(formula.byClass, at(scope, 'byClass'))
  if ('byAge' in formula) return byAgeSql(formula.byAge, at(scope, 'byAge'))
  if ('shortfall' in formula) return shortfallSql(formula.shortfall, at(scope, 'shortfall'))
  if ('tiers' in formula) return tiersSql(formula.tiers, at(scope, 'tiers'))
  if ('capped' in formula) return cappedSql(formula.capped, at(scope, 'capped'))
  if ('proRata' in formula) return proRataSql(formula.proRata, at(scope, 'proRata'))
  for (const form of ['sum', 'lesserOf', 'greaterOf'] as const) {
    const parts = (formula as { readonly [name in typeof form]?: readonly Formula[] })[form]
    if (parts !== undefined) return manySql(form, parts, at(scope, form))
  }
  return refuse(scope, `a formula without a form: ${JSON.stringify(formula)}`)
}

/** A money literal in 分; undefined when the year has none. */
const fenOf = (literal: MoneyLiteral, scope: SqlScope): bigint | undefined => {
  const { asOf, parameters, tallies } = scope
  const fen = readMoney(plain(literal, { facts: {}, asOf, parameters, tallies }))
  return fen === null ? undefined : BigInt(fen)
}

function fixedSql(literal: MoneyLiteral, scope: SqlScope): AmountSql {
  const fen = fenOf(literal, scope)
  return fen === undefined ? unknownAmount(scope) : constant(fen, scope)
}

/** A number nobody has to guess; with `sureOnly` those heads that are sure, unless nobody is sure yet. */
function headsSql(quantity: Quantity, scope: SqlScope, sureOnly = false): string | undefined {
  const read: QuantitySql | undefined = quantitySql(quantity, scope)
  if (!read) return undefined
  const { wide } = scope.dialect
  if (read.exact) return wide(read.low)
  const sure = sureOnly ? ` or ${read.low} > 0` : ''
  return wide(`case when ${read.low} = ${read.high}${sure} then ${read.low} end`)
}

function timesMoney(heads: string | undefined, literal: MoneyLiteral, scope: SqlScope): AmountSql {
  const fen = fenOf(literal, scope)
  if (heads === undefined || fen === undefined) return unknownAmount(scope)
  return { over: 1n, largest: LARGEST * fen, sql: `${heads} * ${scope.dialect.integer(fen)}` }
}

function rateSql(rate: Extract<Formula, { rate: unknown }>['rate'], scope: SqlScope): AmountSql {
  const base = headsSql(rate.base, at(scope, 'base'))
  const { asOf, parameters, tallies } = scope
  const share = readPercent(plain(rate.rate, { facts: {}, asOf, parameters, tallies }))
  if (base === undefined || !share) return unknownAmount(scope)
  const { n, d } = wide(share)
  return { over: d, largest: LARGEST * n, sql: `${base} * ${scope.dialect.integer(n)}` }
}

function byClassSql(
  { of, cases }: { readonly of: Operand; readonly cases: readonly ClassCase[] },
  scope: SqlScope,
): AmountSql {
  const value = readValue(of, at(scope, 'of'))
  if (!value) return unknownAmount(scope)
  const arms = cases.map(({ in: members, pay }, index): readonly [string, AmountSql] => {
    const inner = at(scope, 'cases', index)
    const tests = members.flatMap(member => {
      const sql = literalSql(member, value, inner)
      return sql === undefined ? [] : [`${value.sql} = ${sql}`]
    })
    return [tests.length === 0 ? 'false' : tests.join(' or '), formulaSql(pay, at(inner, 'pay'))]
  })
  return chosen(arms, unknownAmount(scope), `${value.sql} is null`, scope)
}

function byAgeSql({ of, steps }: Extract<Formula, { byAge: unknown }>['byAge'], scope: SqlScope): AmountSql {
  const birth = readValue(of, at(scope, 'of'))
  if (birth?.kind !== 'DATE') return unknownAmount(scope)
  const arms = steps.map(({ from, pay }, index): readonly [string, AmountSql] => [
    `${birth.sql} <= ${scope.dialect.date(latestBirthOfAge(from, scope.asOf))}`,
    formulaSql(pay, at(scope, 'steps', index, 'pay')),
  ])
  return chosen(arms.reverse(), constant(0n, scope), `${birth.sql} is null`, scope)
}

function tiersSql(
  { of, steps }: { readonly of: Quantity; readonly steps: readonly TierStep[] },
  scope: SqlScope,
): AmountSql {
  const read = quantitySql(of, at(scope, 'of'))
  if (!read) return unknownAmount(scope)
  const froms = steps.map(({ from }, index) => literalSql(from, read, at(scope, 'steps', index)))
  if (froms.some(from => from === undefined)) return unknownAmount(scope)
  const arms = steps.map(({ pay }, index): readonly [string, AmountSql] => [
    `${read.low} >= ${froms[index]}`,
    formulaSql(pay, at(scope, 'steps', index, 'pay')),
  ])
  const open = read.exact ? `${read.low} is null` : `${read.low} is null or ${read.low} <> ${read.high}`
  return chosen(arms.reverse(), constant(0n, scope), open, scope)
}

function shortfallSql(
  { standard, of, heads }: Extract<Formula, { shortfall: unknown }>['shortfall'],
  scope: SqlScope,
): AmountSql {
  const have = headsSql(of, at(scope, 'of'))
  const count = headsSql(heads, at(scope, 'heads'))
  const fen = fenOf(standard, scope)
  if (have === undefined || count === undefined || fen === undefined) return unknownAmount(scope)
  const { dialect } = scope
  const zero = dialect.wide('0')
  const missing = dialect.extreme('max', [`${dialect.wide(dialect.integer(fen))} - ${have}`, zero])
  return { over: 1n, largest: fen * LARGEST, sql: `${missing} * ${count}` }
}

function cappedSql(capped: Extract<Formula, { capped: unknown }>['capped'], scope: SqlScope): AmountSql {
  let amount = formulaSql(capped.of, at(scope, 'of'))
  for (const [literal, which] of [
    [capped.atLeast, 'max'],
    [capped.atMost, 'min'],
  ] as const) {
    if (literal === undefined) continue
    const fen = fenOf(literal, scope)
    if (fen === undefined) return unknownAmount(scope)
    const { over, all } = together([amount, constant(fen, scope)], scope)
    amount = {
      over,
      largest: largestOf(all),
      sql: scope.dialect.extreme(
        which,
        all.map(part => part.sql),
      ),
    }
  }
  return amount
}

function proRataSql(
  { of, part, whole }: Extract<Formula, { proRata: unknown }>['proRata'],
  scope: SqlScope,
): AmountSql {
  if (!Number.isSafeInteger(whole) || whole <= 0) refuse(scope, `${whole} is no whole to have a share of`)
  const inner = formulaSql(of, at(scope, 'of'))
  const have = headsSql(part, at(scope, 'part'))
  if (have === undefined) return unknownAmount(scope)
  const { dialect } = scope
  const limit = BigInt(whole)
  const share = dialect.extreme('min', [have, dialect.wide(dialect.integer(limit))])
  return { over: inner.over * limit, largest: inner.largest * limit, sql: `(${inner.sql}) * ${share}` }
}

function manySql(
  form: 'sum' | 'lesserOf' | 'greaterOf',
  parts: readonly Formula[],
  scope: SqlScope,
): AmountSql {
  if (parts.length === 0) refuse(scope, 'a formula of many parts needs a part')
  const { over, all } = together(
    parts.map((part, index) => formulaSql(part, at(scope, index))),
    scope,
  )
  const texts = all.map(part => part.sql)
  if (form === 'sum') {
    const largest = all.reduce((total, part) => total + part.largest, 0n)
    return { over, largest, sql: `(${texts.join(' + ')})` }
  }
  return {
    over,
    largest: largestOf(all),
    sql: scope.dialect.extreme(form === 'lesserOf' ? 'min' : 'max', texts),
  }
}
