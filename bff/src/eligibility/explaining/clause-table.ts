import type { Clause } from '../policy-item/policy-item'

/** The clauses of some items one after the other, as their items call them, and the places where they are told. */
export class ClauseTable {
  readonly ids: readonly string[]
  readonly texts: readonly string[]

  constructor(
    clauses: readonly Clause[],
    readonly places: Int32Array,
  ) {
    this.ids = clauses.map(({ id }) => id)
    const texts = new Map<string, string>()
    this.texts = clauses.map(({ text }) => once(text, texts))
  }
}

/** The clauses of one item: so many in a table, from one on. */
export type ClauseRange = { readonly table: ClauseTable; readonly from: number; readonly many: number }

/** The same text in many items is one. */
function once(text: string, texts: Map<string, string>): string {
  const known = texts.get(text)
  if (known !== undefined) return known
  texts.set(text, text)
  return text
}
