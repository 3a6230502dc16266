import type { Bits } from './bits'
import type { FactTable } from './column/fact-table'
import { DictionaryColumn } from './column/raw-column'

/** Everybody with one value of a fact; `group` is null where it is not known. `fen` sums what the eligible get. */
export type Subtotal = {
  readonly group: string | null
  readonly eligible: number
  readonly undetermined: number
  readonly fen: number
}

type Amounts = { readonly indexes: Uint32Array; readonly fen: Float64Array }

/**
 * Counts and money by the value of a fact, the largest sum first.
 * @throws Error for a fact nobody defined
 */
export function subtotalsBy(
  table: FactTable,
  fact: string,
  { indexes, fen }: Amounts,
  undetermined: Bits,
): Subtotal[] {
  const column = table.column(fact)
  if (!column) throw new Error(`no fact ${fact}`)
  const { codeOf, nameOf } =
    column.values instanceof DictionaryColumn ? byEntry(column.values) : byText(table, fact)
  const eligible: number[] = []
  const open: number[] = []
  const sums: number[] = []
  for (let at = 0; at < indexes.length; at += 1) {
    const code = codeOf(indexes[at]!)
    eligible[code] = (eligible[code] ?? 0) + 1
    sums[code] = (sums[code] ?? 0) + fen[at]!
  }
  undetermined.forEach(index => {
    const code = codeOf(index)
    open[code] = (open[code] ?? 0) + 1
  })
  const totals: Subtotal[] = []
  for (let code = 0; code < Math.max(eligible.length, open.length); code += 1) {
    const sum = { eligible: eligible[code] ?? 0, undetermined: open[code] ?? 0, fen: sums[code] ?? 0 }
    if (sum.eligible + sum.undetermined > 0) totals.push({ group: nameOf(code), ...sum })
  }
  return totals.sort((a, b) => b.fen - a.fen || b.eligible - a.eligible || b.undetermined - a.undetermined)
}

type Groups = { codeOf(index: number): number; nameOf(code: number): string | null }

const byEntry = (column: DictionaryColumn): Groups => ({
  codeOf: index => column.codes[index]!,
  nameOf: code => (code === 0 ? null : String(column.entries[code - 1])),
})

function byText(table: FactTable, fact: string): Groups {
  const names: (string | null)[] = []
  const codes = new Map<string | null, number>()
  return {
    codeOf(index) {
      const value = table.fact(fact, index)?.value
      const name = value === undefined ? null : String(value)
      const code = codes.get(name) ?? names.push(name) - 1
      codes.set(name, code)
      return code
    },
    nameOf: code => names[code]!,
  }
}
