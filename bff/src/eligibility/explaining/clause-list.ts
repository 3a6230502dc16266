import type { ClauseAssessment } from '../assessment'
import { MadeList } from '../listed'
import { gapOf } from '../wording/gap'
import type { ClauseRange } from './clause-table'
import { Told } from './told'

/** What stands beside the item's own clauses: before them, and after them. */
export type Beside = {
  readonly before: readonly ClauseAssessment[]
  readonly last?: ClauseAssessment
}

/**
 * The clauses of one assessment, in the order of the policy file. It holds none: what the item calls them is the item's,
 * what is told of them stands once in the answer, for every item that asks it. Whoever reads thousands reads them by
 * `textAt` and `toldAt`, which make nothing.
 */
export class ClauseList extends MadeList<ClauseAssessment> {
  readonly #own: ClauseRange
  readonly #told: readonly Told[]
  readonly #beside: Beside | undefined

  /** @param told what is told of the subject, all of it before anybody reads, in the places of the range */
  constructor(own: ClauseRange, told: readonly Told[], beside: Beside | undefined) {
    super()
    this.#own = own
    this.#told = told
    this.#beside = beside
  }

  get length(): number {
    const beside = this.#beside
    if (beside === undefined) return this.#own.many
    return beside.before.length + this.#own.many + (beside.last === undefined ? 0 : 1)
  }

  /** What the policy calls a clause. @param index from 0, less than the length */
  textAt(index: number): string {
    if (this.#beside !== undefined) return this.#besideAt(index, this.#beside).text
    const { table, from } = this.#own
    return table.texts[from + index]!
  }

  /** What is told of a clause, shared by all that ask the same. @param index from 0, less than the length */
  toldAt(index: number): Told {
    if (this.#beside !== undefined) {
      const { verdict, values, gap, road } = this.#besideAt(index, this.#beside)
      return new Told(verdict, values, gap, road)
    }
    const { table, from } = this.#own
    const told = this.#told[table.places[from + index]!]!
    return told.unsaid ? said(told, table.texts[from + index]!) : told
  }

  protected make(index: number): ClauseAssessment {
    return this.#beside === undefined ? this.#ownAt(index) : this.#besideAt(index, this.#beside)
  }

  #besideAt(index: number, { before, last }: Beside): ClauseAssessment {
    const own = index - before.length
    if (own < 0) return before[index]!
    return own === this.#own.many ? last! : this.#ownAt(own)
  }

  #ownAt(index: number): ClauseAssessment {
    const { table, from } = this.#own
    const text = table.texts[from + index]!
    const { verdict, values, gap, road, unsaid } = this.#told[table.places[from + index]!]!
    return { id: table.ids[from + index]!, text, verdict, values, gap: unsaid ? gapOf(text) : gap, road }
  }
}

const said = ({ verdict, values, road }: Told, text: string): Told =>
  new Told(verdict, values, gapOf(text), road)
