import type { BitmapStore, Operand } from './bitmap-store'
import type { FactTable } from './column/fact-table'
import { SheetColumn } from './column/sheet-column'
import { ValueColumn } from './column/value-column'
import { AND, OR } from './layout'
import type { Lowered } from './lower'

export type CodedColumn = ValueColumn | SheetColumn

/** Finds the columns and bitmaps that a lowered condition stands on. */
export class Placement {
  readonly columns = new Map<string, CodedColumn>()

  /** @param everybody and `nobody`: bitmaps of those names */
  constructor(
    readonly table: FactTable,
    readonly bitmaps: BitmapStore,
    readonly everybody: number,
    readonly nobody: number,
  ) {}

  /** Tells the columns what will be asked of them. */
  ask(part: Lowered): void {
    if (part.is === 'ALL' || part.is === 'ANY') for (const one of part.parts) this.ask(one)
    if (part.is === 'POSSIBLY') this.ask(part.part)
    if (part.is === 'VALUE') {
      const { fact } = part.question
      const column = this.columns.get(fact) ?? new ValueColumn(this.bitmaps.arena, this.table.column(fact)!)
      this.columns.set(fact, column)
      ;(column as ValueColumn).ask(part.question)
    }
    if (part.is === 'SHEET' && !this.columns.has(part.question.key))
      this.columns.set(part.question.key, new SheetColumn(this.bitmaps.arena, this.table, part.question))
  }

  /** The bitmaps of a condition, asked for but not yet worked out. Its columns must be coded. */
  place(part: Lowered): Operand {
    switch (part.is) {
      case 'ALWAYS':
        if (part.verdict === 'NOT_MET') return [this.nobody, this.nobody]
        return [part.verdict === 'MET' ? this.everybody : this.nobody, this.everybody]
      case 'VALUE': {
        const { key, fact, maybeUnknown } = part.question
        const column = this.columns.get(fact)!
        const open = maybeUnknown ? `${key}?` : `${fact}?`
        return [
          this.bitmaps.answered(part.key, column, key, part.holds),
          this.bitmaps.answered(open, column, key, 'UNKNOWN'),
        ]
      }
      case 'SHEET': {
        const { key } = part.question
        const column = this.columns.get(key)!
        return [
          this.bitmaps.answered(part.key, column, key, part.holds),
          this.bitmaps.answered(`${key}?`, column, key, 'UNKNOWN'),
        ]
      }
      case 'POSSIBLY':
        return [this.bitmaps.joined(part.key, OR, [this.place(part.part)]), this.nobody]
      default: {
        const parts = part.parts.map(one => this.place(one))
        const how = part.is === 'ALL' ? AND : OR
        return [
          this.bitmaps.joined(
            part.key,
            how,
            parts.map(([met]) => [met, met]),
          ),
          this.bitmaps.joined(`${part.key}?`, how, parts),
        ]
      }
    }
  }

  /** Drops columns that no question needs any more. */
  keep(questions: ReadonlySet<string>): void {
    for (const [key, column] of this.columns) {
      if (column.keep(questions)) continue
      this.bitmaps.arena.freeColumn(column.address, column.wide)
      this.columns.delete(key)
    }
  }
}
