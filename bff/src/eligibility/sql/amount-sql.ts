import type { SqlScope } from './scope'

/**
 * An amount in 分 as an exact fraction: a whole number in SQL over a denominator that is known when the statement is
 * written. `largest` is the largest the number can be, so that a database with a widest integer can refuse in time.
 */
export type AmountSql = {
  readonly over: bigint
  readonly largest: bigint
  readonly sql: string
  /** The number itself, where it is the same for everybody; null where it is never known. */
  readonly always?: bigint | null
}

/** An amount that is never known. */
export const unknownAmount = (scope: SqlScope): AmountSql => ({
  over: 1n,
  largest: 0n,
  sql: scope.dialect.unset('NUMBER'),
  always: null,
})

/** An amount that is the same for everybody. */
export const constant = (fen: bigint, { dialect }: SqlScope): AmountSql => ({
  over: 1n,
  largest: fen,
  sql: dialect.wide(dialect.integer(fen)),
  always: fen,
})

/** Amounts brought to one denominator. */
export function together(parts: readonly AmountSql[], scope: SqlScope): { over: bigint; all: AmountSql[] } {
  const over = parts.reduce((common, part) => leastCommon(common, part.over), 1n)
  const all = parts.map(part => {
    const factor = over / part.over
    if (factor === 1n || part.always === null) return { ...part, over }
    if (part.always !== undefined) return { ...constant(part.always * factor, scope), over }
    return { over, largest: part.largest * factor, sql: `(${part.sql}) * ${scope.dialect.integer(factor)}` }
  })
  return { over, all }
}

function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return (a / x) * b
}

/** The largest any of these amounts can be. */
export function largestOf(parts: readonly AmountSql[]): bigint {
  let largest = 0n
  for (const part of parts) if (part.largest > largest) largest = part.largest
  return largest
}

/** One of several amounts by tests in this order; `otherwise` where none holds. */
export function chosen(
  cases: readonly (readonly [test: string, amount: AmountSql])[],
  otherwise: AmountSql,
  unknownWhen: string,
  scope: SqlScope,
): AmountSql {
  const { over, all } = together([...cases.map(([, amount]) => amount), otherwise], scope)
  const arms = cases.map(([test], index) => `when ${test} then ${all[index]!.sql}`)
  const unset = scope.dialect.unset('NUMBER')
  return {
    over,
    largest: largestOf(all),
    sql: `case when ${unknownWhen} then ${unset} ${arms.join(' ')} else ${all.at(-1)!.sql} end`,
  }
}
