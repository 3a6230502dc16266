import type { FactUsed, LimitAssessment } from '../assessment'
import { DataUsed } from '../condition/data-used'
import { MadeList } from '../listed'
import type { ClauseList } from './clause-list'

/** Every datum that clauses, limits and the amount looked at, once. Gathered when somebody asks. */
export class FactsListed extends MadeList<FactUsed> {
  #all: readonly FactUsed[] | undefined

  readonly #clauses: ClauseList
  readonly #limits: readonly LimitAssessment[]
  readonly #used: readonly FactUsed[]

  /** @param used what the amount was worked out from */
  constructor(clauses: ClauseList, limits: readonly LimitAssessment[], used: readonly FactUsed[]) {
    super()
    this.#clauses = clauses
    this.#limits = limits
    this.#used = used
  }

  get length(): number {
    return this.#gathered().length
  }

  protected make(index: number): FactUsed {
    return this.#gathered()[index]!
  }

  #gathered(): readonly FactUsed[] {
    this.#all ??= this.#gather()
    return this.#all
  }

  #gather(): readonly FactUsed[] {
    const all = new DataUsed()
    for (const { values } of this.#clauses) all.addDistinct(values)
    for (const { values } of this.#limits) all.addDistinct(values)
    all.addDistinct(this.#used)
    return all.taken()
  }
}
