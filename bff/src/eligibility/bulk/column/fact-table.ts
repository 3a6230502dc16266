import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactDefinition } from '@policy-direct/shared/facts/definition'
import type { Fact, FactSheet } from '@policy-direct/shared/facts/fact'
import { isValidValue } from '../../reading/valid-value'
import { DateColumn, DictionaryColumn, ListColumn, NumberColumn, type RawColumn } from './raw-column'

/** One fact: its values, and the days they were true. */
export type FactColumn = {
  readonly key: string
  readonly definition: FactDefinition
  readonly values: RawColumn
  readonly asOf: DictionaryColumn
}

/** The facts of a population in columns. A value that is absent, null or not of its kind is unknown. */
export class FactTable {
  readonly columns = new Map<string, FactColumn>()
  #room = 0

  /** The column of a fact, made when it is asked for; undefined for a fact nobody defined. */
  column(fact: string): FactColumn | undefined {
    const known = this.columns.get(fact)
    if (known) return known
    const definition = factDefinition(fact)
    if (!definition) return undefined
    const column = { key: fact, definition, values: columnFor(definition), asOf: new DictionaryColumn() }
    column.values.reserve(this.#room)
    column.asOf.reserve(this.#room)
    this.columns.set(fact, column)
    return column
  }

  /** Makes room for so many subjects. */
  reserve(subjects: number): void {
    if (subjects <= this.#room) return
    this.#room = subjects
    for (const { values, asOf } of this.columns.values()) {
      values.reserve(subjects)
      asOf.reserve(subjects)
    }
  }

  /** Takes in all facts of a subject, those not delivered become unknown; which facts are others now. */
  put(index: number, facts: FactSheet): string[] {
    for (const key in facts) if (!this.columns.has(key)) this.column(key)
    const changed: string[] = []
    for (const column of this.columns.values())
      if (set(column, index, facts[column.key])) changed.push(column.key)
    return changed
  }

  /** A fact of a subject as the operators read it. */
  fact(key: string, index: number): Fact | undefined {
    const column = this.columns.get(key)
    const value = column?.values.get(index)
    if (column === undefined || value === undefined) return undefined
    const { department } = column.definition
    return { value, department, asOf: String(column.asOf.get(index) ?? '') }
  }

  /** These facts of a subject. */
  sheet(keys: readonly string[], index: number): FactSheet {
    const sheet: Record<string, Fact | undefined> = {}
    for (const key of keys) sheet[key] = this.fact(key, index)
    return sheet
  }

  get bytes(): number {
    let bytes = 0
    for (const { values, asOf } of this.columns.values()) bytes += values.bytes + asOf.bytes
    return bytes
  }
}

function columnFor({ kind }: FactDefinition): RawColumn {
  if (kind === 'MONEY' || kind === 'COUNT') return new NumberColumn()
  if (kind === 'DATE') return new DateColumn()
  return kind === 'LIST' ? new ListColumn() : new DictionaryColumn()
}

/** Whether the value or its day is another than before. */
function set({ definition, values, asOf }: FactColumn, index: number, fact: Fact | undefined): boolean {
  const usable = fact !== undefined && fact.value !== null && isValidValue(definition, fact.value)
  const another = values.set(index, usable ? (fact.value ?? undefined) : undefined)
  return asOf.set(index, usable ? fact.asOf : undefined) || another
}
