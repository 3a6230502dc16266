import { CompiledQuery } from 'kysely'
import type { Executor } from './database'

/** A piece of SQL with its values; pieces nest. For the few statements whose building shows in a profile. */
export class Piece {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** Tagged template: values become parameters, pieces become part of the text. */
export function piece(strings: TemplateStringsArray, ...values: unknown[]): Piece {
  return new Piece(strings, values)
}

/** Pieces one after the other, with `between` between them. */
export function joined(pieces: readonly Piece[], between = ', '): Piece {
  if (pieces.length === 0) return new Piece([''], [])
  return new Piece(['', ...Array.from({ length: pieces.length - 1 }, () => between), ''], pieces)
}

/** Runs a piece as one statement. */
export async function run<Row>(db: Executor, statement: Piece): Promise<Row[]> {
  const values: unknown[] = []
  const text = render(statement, values)
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text, values))
  return rows
}

function render({ strings, values }: Piece, all: unknown[]): string {
  let text = strings[0] ?? ''
  values.forEach((value, index) => {
    if (value instanceof Piece) text += render(value, all)
    else {
      all.push(value)
      text += `$${all.length}`
    }
    text += strings[index + 1] ?? ''
  })
  return text
}
