import type { FactUsed } from '../assessment'
import { placeOf } from '../condition/finding'

/** Lists the data of one assessment, once each. Its room is used again for the next, so that a list has no spare room. */
export class DataUsed {
  readonly #data: FactUsed[] = []
  #many = 0

  /** Data that are known not to be in the list. */
  add(values: readonly FactUsed[]): void {
    for (let at = 0; at < values.length; at += 1) {
      this.#data[this.#many] = values[at]!
      this.#many += 1
    }
  }

  /** Data that may be there; where one use found a problem with it, that one is kept. */
  addDistinct(values: readonly FactUsed[]): void {
    for (const value of values) {
      const at = placeOf(this.#data, value, this.#many)
      if (at === this.#many) {
        this.#data[at] = value
        this.#many += 1
      } else if (value.problem !== undefined) this.#data[at] = value
    }
  }

  /** The list; what follows begins a new one. */
  taken(): readonly FactUsed[] {
    const list = this.#data.slice(0, this.#many)
    this.#many = 0
    return list
  }
}
