import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { Arena } from '../arena'
import { ABSENT, FIRST_CLASS, UNKNOWN_CODE } from '../layout'
import type { FactTable } from './fact-table'
import type { CodeRange, SheetQuestion } from './question'

const CODES: Record<ClauseVerdict, number> = {
  UNKNOWN: UNKNOWN_CODE,
  NOT_MET: FIRST_CLASS,
  MET: FIRST_CLASS + 1,
}

/** The answers to one question, worked out once for every subject by the engine's operators. */
export class SheetColumn {
  readonly address: number
  readonly wide = false
  #coded = false

  constructor(
    readonly arena: Arena,
    readonly table: FactTable,
    readonly question: SheetQuestion,
  ) {
    this.address = arena.column(false)
  }

  looksAt(facts: ReadonlySet<string>): boolean {
    return this.question.facts.some(fact => facts.has(fact))
  }

  keep(keys: ReadonlySet<string>): boolean {
    return keys.has(this.question.key)
  }

  code(present: Uint8Array, size: number): boolean {
    if (this.#coded) return false
    this.#coded = true
    const codes = this.arena.codes(this.address, false).fill(ABSENT)
    for (let index = 0; index < size; index += 1) if (present[index]) codes[index] = this.#codeAt(index)
    return true
  }

  update(indexes: readonly number[], present: Uint8Array): boolean {
    const codes = this.arena.codes(this.address, false)
    for (const index of indexes) codes[index] = present[index] ? this.#codeAt(index) : ABSENT
    return false
  }

  ranges(_key: string, wanted: ClauseVerdict): CodeRange[] {
    return [[CODES[wanted], 0]]
  }

  #codeAt(index: number): number {
    return CODES[this.question.answer(this.table.sheet(this.question.facts, index))]
  }
}
